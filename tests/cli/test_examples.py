"""Every example becomes a document and a PDF in every built-in template.

The number of a case is set in the form of each template.
"""

import re
import shutil
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest

from support.cases import template_named
from support.programs import program
from support.validators import access_errors, open_xml_errors, schema_errors
from tjut.cli.outcome import main
from tjut.settings import Settings
from tjut.template.find import template_names
from tjut.writers.pdf.finish import producer
from tjut.writers.pdf.write import VERIFIED, write_pdfs

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/arende.md"))
TEMPLATES = template_names(Settings())
NUMBER = re.compile("^diarienummer: .*", re.M)
DAY = date(2026, 11, 2)

for_each = pytest.mark.parametrize(
    "name", [f"{path.parent.name}-{template}" for path in EXAMPLES for template in TEMPLATES]
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The documents, by the names of the example and the template."""
    folder = tmp_path_factory.mktemp("examples")
    for template in TEMPLATES:
        cases = folder / template
        for example in EXAMPLES:
            case = shutil.copytree(example.parent, cases / example.parent.name) / "arende.md"
            number = f'diarienummer: "{template_named(template).example}"'
            case.write_text(NUMBER.sub(number, case.read_text("utf-8")), "utf-8")
        for out in ("first", "again"):
            assert main(["build", str(cases), "--mall", template, "-o", str(cases / out)]) == 0
    return {
        f"{example.parent.name}-{template}": folder / template / "first" / _document(example)
        for example in EXAMPLES
        for template in TEMPLATES
    }


def _document(example: Path) -> str:
    return f"{example.parent.name}.docx"


@for_each
def test_the_document_is_valid(name: str, built: Mapping[str, Path]) -> None:
    assert open_xml_errors(built[name]) == []


@for_each
def test_the_document_is_valid_by_the_schemas_and_accessible(
    name: str, built: Mapping[str, Path]
) -> None:
    assert schema_errors(built[name]) == []
    assert access_errors(built[name]) == []


@for_each
def test_the_document_has_the_same_bytes_twice(name: str, built: Mapping[str, Path]) -> None:
    again = built[name].parent.with_name("again") / built[name].name

    assert built[name].read_bytes() == again.read_bytes()


@pytest.fixture(scope="module")
def printed(built: Mapping[str, Path]) -> Mapping[str, tuple[bytes, bytes]]:
    """The PDF of each document, made twice."""
    office = program("soffice", "libreoffice")
    documents = [(path.read_bytes(), DAY) for path in built.values()]
    pdfs = [found.pdf for found in write_pdfs(office, documents * 2) if found]
    return dict(zip(built, zip(pdfs[: len(built)], pdfs[len(built) :], strict=True), strict=True))


@for_each
def test_the_pdf_has_the_same_bytes_twice(
    name: str, printed: Mapping[str, tuple[bytes, bytes]]
) -> None:
    first, again = printed[name]

    assert first == again


@for_each
def test_the_pdf_is_archivable_and_accessible(
    name: str, printed: Mapping[str, tuple[bytes, bytes]]
) -> None:
    pdf, _ = printed[name]
    if producer(pdf) < VERIFIED:
        pytest.skip("LibreOffice är äldre än det som PDF-filerna är prövade med")

    for profile in (page.ValidationProfile.PDF_A_2B, page.ValidationProfile.PDF_UA_1):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert [failure.message for failure in report.failures] == []
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.Root.Lang == "sv-SE"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_outline() as outline:
            assert [item.title for item in outline.root] == [str(document.docinfo["/Title"])]

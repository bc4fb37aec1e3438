"""Templates as they come: an example is built in each, and what is the municipality's stays."""

import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.cases import template_named
from support.documents import documents
from support.programs import program
from support.validators import open_xml_errors, schema_errors
from support.written import package_of, template_of
from tjut.build import builder
from tjut.model.document import Document
from tjut.reading import case_reader
from tjut.writers.pdf.write import write_pdfs
from writers.docx.test_valid import any_document
from zoo.other import from_other_formats
from zoo.templates import ZOO, Animal

EXAMPLE = Path(__file__).parents[3] / "examples" / "lekplats" / "arende.md"
FOREIGN = ("odt", "rtf")
NAMES = (*ZOO, *FOREIGN)


class Built(NamedTuple):
    """The document that an example became in a template, and what was said."""

    animal: Animal
    document: Path
    remarks: list[str]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Built]:
    """The example in each template."""
    folder = tmp_path_factory.mktemp("zoo")
    office = program("soffice", "libreoffice")
    return {
        name: _build(folder / name, animal)
        for name, animal in {**ZOO, **from_other_formats(office, folder)}.items()
    }


def _build(folder: Path, animal: Animal) -> Built:
    folder.mkdir()
    (folder / f"mall.{animal.ending}").write_bytes(animal.data)
    toml = template_named("standard").folder / "mall.toml"
    (folder / "mall.toml").write_bytes(toml.read_bytes())
    remarks: list[str] = []
    case, _ = case_reader(str(folder))(EXAMPLE, "arende.md", None)
    document = folder / "lekplats.docx"
    document.write_bytes(builder(remarks.append)(case, EXAMPLE, False))
    return Built(animal, document, remarks)


@pytest.mark.parametrize("name", ZOO)
def test_the_document_is_valid(name: str, built: Mapping[str, Built]) -> None:
    assert open_xml_errors(built[name].document) == []


@pytest.mark.parametrize("name", ZOO)
def test_the_document_is_valid_by_the_schemas(name: str, built: Mapping[str, Built]) -> None:
    assert schema_errors(built[name].document) == []


@pytest.mark.parametrize("name", FOREIGN)
def test_no_fault_is_added_to_those_of_another_program(
    name: str, built: Mapping[str, Built]
) -> None:
    document = built[name].document
    template = document.with_name("mall.dotx")

    assert set(open_xml_errors(document)) <= set(open_xml_errors(template))


@pytest.fixture(scope="module")
def pages(built: Mapping[str, Built]) -> dict[str, str]:
    """The text of each document as LibreOffice prints it."""
    office, reader = program("soffice", "libreoffice"), program("pdftotext")
    documents = [(each.document.read_bytes(), date(2026, 11, 2)) for each in built.values()]
    texts = {}
    for name, printed in zip(built, write_pdfs(office, documents), strict=True):
        assert printed is not None
        pdf = built[name].document.with_suffix(".pdf")
        pdf.write_bytes(printed.pdf)
        command = [str(reader), "-layout", "-enc", "UTF-8", str(pdf), "-"]
        shown = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        texts[name] = " ".join(shown.split())
    return texts


@pytest.mark.parametrize("name", NAMES)
def test_the_pages_show_fixed_text_fields_and_the_whole_case(
    name: str, built: Mapping[str, Built], pages: dict[str, str]
) -> None:
    for text in (*built[name].animal.shows, "Lekplatsen i Kvarnparken är från 1994.",
                 "kostnad av högst 4 850 000 kronor", "Bild 1.", "SS-EN 1176"):  # fmt: skip
        assert text in pages[name]
    assert "{{" not in pages[name]
    assert "Klicka här" not in pages[name]


@pytest.mark.parametrize("name", [name for name in ZOO if name != "kal"])
def test_lists_have_the_numbers_and_bullets_of_the_template(
    name: str, pages: dict[str, str]
) -> None:
    assert "(1) Tekniska nämnden godkänner" in pages[name]
    assert "» Barnets bästa (artikel 3)." in pages[name]


def test_only_macros_are_left_behind_and_it_is_said(built: Mapping[str, Built]) -> None:
    said = {name: each.remarks for name, each in built.items() if each.remarks}

    assert set(said) == {"docm", "dotm"}
    for remarks in said.values():
        assert len(remarks) == 1
        assert remarks[0].startswith("Makrona i ")


TOUCHED = frozenset(
    ("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/custom.xml",
     "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml")
)  # fmt: skip
"""Parts that building a document changes."""


@given(st.sampled_from([name for name in ZOO if name != "strict"]), documents())
@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.too_slow],
)
def test_what_tjut_has_no_reason_to_touch_is_byte_for_byte_as_it_was(
    name: str, document: Document
) -> None:
    animal = ZOO[name]
    before = package_of(animal.data).parts
    after = package_of(any_document(document, template_of(animal.data))).parts
    kept = before.keys() - TOUCHED - set(animal.filled)

    assert {part for part in kept if after[part] != before[part]} == set()

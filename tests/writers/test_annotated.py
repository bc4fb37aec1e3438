"""Copies of whole documents with comments: valid, nothing else changed, each on its words."""

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from support.annotated import shown_by_libreoffice, whole
from support.cases import template_named
from support.programs import program
from support.validators import open_xml_errors, schema_errors
from support.wild import NUMBERING, STYLES, wild_bodies
from tjut.build import builder
from tjut.check import check_case, judge
from tjut.files import CASE
from tjut.findings import Finding
from tjut.readers.docx import read_docx
from tjut.reading import case_reader
from tjut.settings import Settings
from tjut.source import Source, Span
from tjut.writers.comments import annotate
from zoo.raw import docx, p, r, sdt, table
from zoo.shown import TEMPLATES
from zoo.templates import ZOO
from zoo.whole import strict

EXAMPLES = Path(__file__).parents[2] / "examples"
NEEDED = {
    "[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels",
}  # fmt: skip
FAULTS = {
    "lekplats": ("från 1994", "från 19940612-4577, avseende mobil 070-123 45 67 och xx kr"),
    "motion-skolfrukost": ("Förvaltningen ", "{{ kontoret }} (811228-9874) "),
    "avfallstaxa": ("kronor", "kkr, ÅÅÅÅ-MM-DD och 15%"),
}
FAULTY = (
    p("Utredning", style="Rubrik1")
    + p(r("Kostnaden är "), r("xx", "<w:b/>"), '<w:proofErr w:type="gramStart"/>', r(" kr i år."))
    + p('<w:hyperlink w:anchor="a">' + r("Se {{ plan") + "</w:hyperlink>", r("en }} nedan"))
    + p('<w:ins w:id="9" w:author="Anna">' + r("Ring 070-123 ") + "</w:ins>", sdt(r("45 67 nu.")))
    + sdt(p(r("Personnumret 811228"), "<w:r><w:noBreakHyphen/></w:r>", r("9874 står här.")))
    + table([p("Post"), p("Kronor")], [p("Hyra för lokalen"), p("xx kr")], header=1)
    + p("<w:r><w:t>Rad ett</w:t><w:br/><w:t>ÅÅÅÅ-MM-DD</w:t><w:tab/><w:t>lorem ipsum</w:t></w:r>")
)


def with_fault(example: str) -> bytes:
    """An example as build writes it, and as somebody has changed it since."""
    path = EXAMPLES / example / CASE
    built = builder(print)(case_reader("standard")(path, str(path), None).case, path, False)
    return replaced(built, *FAULTS[example])


def replaced(data: bytes, old: str, new: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(made, "w") as out:
        for entry in archive.infolist():
            part = archive.read(entry)
            if entry.filename == "word/document.xml":
                assert old.encode() in part
                part = part.replace(old.encode(), new.encode(), 1)
            out.writestr(entry, part)
    return made.getvalue()


def files() -> dict[str, bytes]:
    kept = ("avsnitt", "bundna", "kal", "sorter", "strict", "tabeller", "textruta", "upprepade")
    return {
        **{name: with_fault(name) for name in FAULTS},
        **{name: ZOO[name].data for name in kept},
        "faulty": docx(FAULTY, styles=STYLES, numbering=NUMBERING),
    }


FILES = files()


def annotated(name: str) -> tuple[bytes, Source, tuple[Finding, ...]]:
    """The copy of a file with comments, its text, and what is found in it."""
    document = read_docx(FILES[name], "a.docx", TEMPLATES)
    findings = check_case(judge(document, template_named("standard")), Settings())
    return annotate(FILES[name], "a.docx", findings), document.source, findings


@pytest.mark.parametrize("name", FILES)
def test_a_copy_is_as_valid_as_the_original_and_has_only_comments_more(
    name: str, tmp_path: Path
) -> None:
    copy, _, findings = annotated(name)
    assert findings
    before, after = zipfile.ZipFile(BytesIO(FILES[name])), zipfile.ZipFile(BytesIO(copy))
    there = set(before.namelist())
    changed = {part for part in there if before.read(part) != after.read(part)}
    assert changed | (set(after.namelist()) - there) <= NEEDED
    assert whole(after) == whole(before)
    for file, data in (("fore.docx", FILES[name]), ("efter.docx", copy)):
        (tmp_path / file).write_bytes(data)
    for errors in (open_xml_errors, schema_errors):
        old = errors(tmp_path / "fore.docx")
        assert [error for error in errors(tmp_path / "efter.docx") if error not in old] == []


def test_libreoffice_shows_each_comment_on_its_words(tmp_path: Path) -> None:
    office = program("soffice", "libreoffice")
    made = {name: annotated(name) for name in FILES}
    for name, (copy, _, _) in made.items():
        (tmp_path / f"{name}.docx").write_bytes(copy)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [str(office), profile, "--headless", "--norestore", "--convert-to", "fodt"]
    documents = [f"{name}.docx" for name in FILES]
    subprocess.run(
        [*command, *documents], cwd=tmp_path, check=True, capture_output=True, timeout=300
    )
    for name, (_, source, findings) in made.items():
        shown = shown_by_libreoffice(etree.parse(tmp_path / f"{name}.fodt").getroot())
        about = [(_plain(said), _plain(text)) for text, said in shown]
        for code, message, span, *_ in findings:
            words = source.text[slice(*span)]
            if words and "\n" not in words:
                said = _plain(f"{code}: {message}")
                assert _plain(words) in [text for each, text in about if each.endswith(said)]


PLACES = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30)), max_size=6)


@settings(max_examples=settings().max_examples // 2, suppress_health_check=list(HealthCheck))
@given(wild=wild_bodies(), places=PLACES, is_strict=st.booleans())
def test_any_file_reads_the_same_with_comments_at_any_place(
    wild: tuple[str, str, int], places: list[tuple[int, int]], is_strict: bool
) -> None:
    body, footnotes, _ = wild
    ordinary = docx(body, styles=STYLES, numbering=NUMBERING, footnotes=footnotes)
    data = strict(ordinary) if is_strict else ordinary
    text = read_docx(data, "a.docx").source.text
    spans = (Span(start, start + length) for start, length in places)
    findings = [Finding("XX01", "Fynd", span) for span in spans if span.end <= len(text)]
    assert read_docx(annotate(data, "a.docx", findings), "a.docx").source.text == text


def _plain(text: str) -> str:
    """A text without its blanks, which LibreOffice writes as elements."""
    return "".join(text.split())

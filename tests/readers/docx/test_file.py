"""Files of other kinds, and files with something wrong that can be read all the same."""

import re
import zipfile
from io import BytesIO

import pytest

from tjut.readers.docx import read_docx
from tjut.readers.docx.known import known_by
from zoo.raw import SWEDISH_STYLES, docx, p, part, relationships, table, zipped
from zoo.shown import TEMPLATES, fields, read, shown

BODY = (
    p("Cykelplan", style="Rubrik")
    + p("Utredning", style="Rubrik1")
    + p("Frågan är utredd.")
    + table(["A", "B"], ["1", "2"], header=1)
)
LINES = ["# Utredning", "Frågan är utredd.", "align - -", "A | B", "1 | 2"]


def lines(data: bytes) -> list[str]:
    return shown(read_docx(data, "a.docx", TEMPLATES))


@pytest.mark.parametrize("main", ["template", "document.macroEnabled", "template.macroEnabled"])
def test_templates_and_files_with_macros_are_read(main: str) -> None:
    more = {"word/vbaProject.bin": b"makro"}
    assert lines(docx(BODY, styles=SWEDISH_STYLES, main=main, more=more)) == LINES


def test_strict_files_are_read() -> None:
    ordinary = docx(BODY, styles=SWEDISH_STYLES)
    assert lines(strict(ordinary)) == LINES


def strict(data: bytes) -> bytes:
    """The file with the namespaces of ISO/IEC 29500-1."""
    transitional = r"http://schemas\.openxmlformats\.org/(?!package)(\w+)/2006/([\w-]+)"
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    return zipped(
        {
            name: re.sub(transitional, r"http://purl.oclc.org/ooxml/\1/\2", text)
            for name, text in parts.items()
        }
    )


def test_relationships_to_what_is_not_there_are_passed_over() -> None:
    links = {
        "rId7": ("footnotes", "footnotes.xml"),
        "rId8": ("header", "../../header9.xml"),
        "rId9": ("comments", "comments.xml"),
    }
    body = BODY + p('<w:r><w:footnoteReference w:id="1"/><w:t>Slut</w:t></w:r>')
    assert lines(docx(body, styles=SWEDISH_STYLES, links=links)) == [*LINES, "[^1]Slut"]


def test_names_of_parts_ignore_case() -> None:
    more = {"word/STYLES.xml": part("styles", SWEDISH_STYLES)}
    assert lines(docx(BODY, links={"rId5": ("styles", "Styles.xml")}, more=more)) == LINES
    with zipfile.ZipFile(BytesIO(docx(BODY, styles=SWEDISH_STYLES))) as archive:
        loud = {name.upper(): archive.read(name) for name in archive.namelist()}
    assert lines(zipped(loud)) == LINES


def test_a_part_that_is_pointed_at_many_times_is_read_once() -> None:
    links = {f"rId{at}": ("header", f"{'header' if at % 2 else 'HEADER'}1.xml") for at in range(9)}
    document = read(BODY, styles=SWEDISH_STYLES, header=p("Dnr"), links=links)
    assert document.source.text.count("Dnr") == 1


def test_broken_parts_beside_the_text_are_passed_over() -> None:
    more = {
        "docProps/core.xml": "<a>",
        "_rels/.rels": relationships(
            [
                ("rId1", "officeDocument", "word/document.xml"),
                ("rId2", "metadata/core-properties", "docProps/core.xml"),
                ("rId3", "custom-properties", "docProps/borta.xml"),
            ]
        ),
    }
    assert lines(docx(BODY, styles=SWEDISH_STYLES, more=more)) == LINES


def test_a_package_without_relationships_is_read() -> None:
    assert lines(docx(BODY, styles=SWEDISH_STYLES, more={"_rels/.rels": "<a/>"})) == LINES


def test_every_paragraph_is_a_line_of_the_source() -> None:
    document = read(
        BODY + p("<w:r><w:t>Ett</w:t><w:br/><w:t>två</w:t></w:r>"), styles=SWEDISH_STYLES
    )
    assert document.source.is_word
    assert document.source.text.split("\n") == [
        "Cykelplan", "Utredning", "Frågan är utredd.", "A", "B", "1", "2", "Ett\u2028två",
    ]  # fmt: skip
    title = document.front_matter.fields.get("titel")
    assert fields(document) == {"titel": "Cykelplan"}
    assert title is not None
    assert title.span == (0, 9)


def test_lines_that_have_been_looked_up_do_not_pile_up() -> None:
    known = known_by(TEMPLATES)
    for at in range(2_100):
        assert known.key(f"Rad {at}") is None
    assert len(known._keys) <= 2_000
    assert known.key("Utredning") == "utredning"

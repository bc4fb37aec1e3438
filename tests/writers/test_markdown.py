"""Documents become Markdown that reads back as the same documents."""

from collections.abc import Sequence

import pytest
from hypothesis import given

from support.documents import AT, documents
from tjut.model.blocks import Cell, Comment, Heading, Item, List, Paragraph, Quote, Table
from tjut.model.document import Document
from tjut.model.frontmatter import Entry, FrontMatter, Mapping, Scalar
from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.readers.markdown import read_markdown
from tjut.source import Source
from tjut.writers.markdown import write_markdown


def written(parts: Sequence[Inline]) -> str:
    document = Document(
        Source("", ""), FrontMatter(Mapping((), AT), 0), (Paragraph(Prose(tuple(parts)), AT),), ()
    )
    return write_markdown(document).removeprefix("---\n---\n\n").removesuffix("\n")


def run(text: str, *, bold: bool = False, italic: bool = False, url: str = "") -> Run:
    return Run(text, AT, bold, italic, Link(url) if url else None)


PROSES: dict[str, list[Inline]] = {
    "[fyll i titel] 5 * 3, fil_namn, R&D": [run("[fyll i titel] 5 * 3, fil_namn, R&D")],
    "2019\\. Därefter": [run("2019. Därefter")],
    "\\- a\\\n\\# b": [run("- a"), Break(AT), run("# b")],
    "**fet**, *kursiv*__fet igen__": [
        run("fet", bold=True), run(", "), run("kursiv", italic=True), run("fet igen", bold=True),
    ],
    "&#97;**”b”**&#99;d": [run("a"), run("”b”", bold=True), run("cd")],
    "&#97;**&#32;b**": [run("a"), run(" b", bold=True)],
    "[**a \\[b\\]**](https://x.se)": [run("a [b]", bold=True, url="https://x.se")],
    "a[^1][^2]&#40;b)": [run("a"), NoteReference(1, AT), NoteReference(2, AT), run("(b)")],
    "[^1] [b](<https://x.se/c d>)": [NoteReference(1, AT), run("b", url="https://x.se/c d")],
    "![Karta \\[1\\]](a.png \"Titel \\\"x\\\"\")": [Image("a.png", "Karta [1]", AT, 'Titel "x"')],
    "ab": [run("a"), run("", bold=True), run("b")],
    "&#32;": [run(" ")],
    "**&#32;\\* -**": [run(" * -", bold=True)],
    "[^1]a": [NoteReference(1, AT), run("a")],
    "*”a”* *b*__c__&#100;": [
        run("”a”", italic=True), run(" "), run("b", italic=True), run("c", bold=True), run("d"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", PROSES)
def test_marks_stand_only_where_they_are_needed(text: str) -> None:
    assert written(PROSES[text]) == text


def test_a_document_is_written_as_a_person_would() -> None:
    text = """\
---
titel: "Motion: fler cykelbanor"
nämnd: '"Kommunstyrelsen"'
handläggare:
  namn: "Sara Holm"
handlingar:
  - "Avtal: bilaga 1"
  - titel: "Karta"
    fil: "bilagor/karta.png"
skickas_till: []
---

Före.

# Ärendet

1. Ett
   - under
2. Två

- Annan lista

<!-- kommentar -->

* Tredje lista

  Mer.

<!--
två
rader
-->

## Rubrik \\#

| År | Kronor |
| :--- | ---: |
| 2026 | 1 \\| 2 |

> Citat

Text.[^1]

[^1]: Not.

    Mer.
"""
    assert write_markdown(read_markdown(Source("arende.md", text))) == text


def test_a_list_that_starts_with_a_list_is_no_rule() -> None:
    inner = List(None, (Item((Paragraph(Prose((run("a"),)), AT),), AT),), AT)
    outer = List(3, (Item((inner,), AT), Item((Paragraph(Prose((run("b"),)), AT),), AT)), AT)
    document = Document(Source("", ""), FrontMatter(Mapping((), AT), 0), (outer,), ())
    assert write_markdown(document) == "---\n---\n\n3.\n   - a\n\n4. b\n"


def test_what_has_no_form_is_written_as_near_as_can_be() -> None:
    lines = Prose((run("a"), Break(AT), run("b --> c\0")))
    blocks = (
        Heading(2, lines, AT),
        Table(("center",), (Cell(lines, AT),), (), AT),
        Comment("a --> b", AT),
        List(None, (Item((), AT),), AT),
        Quote((), AT),
    )
    fields = Mapping((Entry("tom", Mapping((), AT), AT), Entry("a: b", Scalar("", AT), AT)), AT)
    text = write_markdown(Document(Source("", ""), FrontMatter(fields, 0), blocks, ()))
    assert text == (
        '---\ntom: {}\n"a: b": ""\n---\n\n## a b --> c\ufffd\n\n| a b --> c\ufffd |\n| :---: |'
        "\n\n<!-- a -- > b -->\n\n-\n\n>\n"
    )


@given(documents())
def test_what_is_written_reads_back_as_the_same_document(document: Document) -> None:
    text = write_markdown(document)
    read = read_markdown(Source("arende.md", text))
    assert read == document, text

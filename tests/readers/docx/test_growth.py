"""Twice as much of anything in a Word file is twice the work, and not four times."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from tjut.convert.word import import_word
from tjut.findings import Finding
from tjut.readers.docx import read_docx
from tjut.writers.comments import annotate
from zoo.raw import SWEDISH_STYLES, docx, p, r, sdt, style, table
from zoo.shown import TEMPLATES

TOP = p("Cykelplan", style="Rubrik") + p("Utredning", style="Rubrik1")
STYLES = SWEDISH_STYLES + style("Signature", "Sign")


def item(at: int, level: int = 0) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{at}"/></w:numPr>'
    return p("Punkt", properties=f'{numbering}<w:ind w:left="{400 + 101 * at}"/>')


def under(at: int) -> str:
    return p("Mer", properties=f'<w:ind w:left="{400 + 101 * at}"/>')


def picture(at: int) -> str:
    name = '<pic:cNvPr name="a/b.png"/>' if at % 2 else ""
    return p(f'<w:r><w:drawing>{name}<a:blip r:embed="rIdImage{at}"/></w:drawing></w:r>')


def mark(at: int) -> str:
    name = f'<w:bookmarkStart w:id="{at}" w:name="_tjut_mall{at}"/>'
    return f'{name}{p("Text")}<w:bookmarkEnd w:id="{at}"/>{table(["A", "B"], ["1", "2"])}'


def note(at: int) -> str:
    return f'<w:footnote w:id="{at}">{p("Not")}</w:footnote>'


MANY: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda _: p(r("Ett ", "<w:b/>") + r("ord till.")),
    "headings": lambda at: p(f"Rubrik {at:06}", style="Rubrik2") + p("Text."),
    "lists of lists": lambda at: p("Ensam") + item(1) + item(1, at % 9),
    "items with text under them": lambda at: item(at) + under(at),
    "typed lists": lambda at: p(f"{at % 90}. Ett") + p("• Två"),
    "quotes": lambda _: p("Citat", style="Citat") + p("Text."),
    "tables": lambda _: table(["A", "B"], ["1", "2"], header=1),
    "lists of handlingar": lambda _: p("Bilagor", style="Rubrik1") + p("Plan, 2026-03-10"),
    "styles of signatures": lambda _: p("____", style="Sign"),
    "controls": lambda _: sdt(p("Text"), tag="titel"),
    "bookmarks": mark,
    "images": picture,
    "notes": lambda at: p(f'<w:r><w:t>A</w:t><w:footnoteReference w:id="{at}"/></w:r>'),
    "comments": lambda at: p(f'<w:r><w:t>A</w:t><w:commentReference w:id="{at}"/></w:r>'),
    "changes": lambda at: p(f'<w:ins w:author="{at}">{r("nytt")}</w:ins>'),
    "hidden texts": lambda _: p(r("dolt", "<w:vanish/>"), r("synligt")),
}  # fmt: skip
FEW = 120


def file_with(kind: str, times: int) -> bytes:
    """A Word file with so many of a kind."""
    links = {f"rIdImage{at}": ("image", f"m{at}/b.png") for at in range(times)}
    comments = "".join(f'<w:comment w:id="{at}">{p("Hm")}</w:comment>' for at in range(times))
    notes = "".join(map(note, range(times)))
    body = TOP + "".join(map(MANY[kind], range(times)))
    return docx(body, styles=STYLES, links=links, footnotes=notes, comments=comments)


def work(of: Callable[[bytes], object], data: bytes) -> int:
    """How many functions are called, and generators gone on with."""
    calls = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        of(data)
    finally:
        sys.setprofile(None)
    return calls


def imported(data: bytes) -> object:
    return import_word(data, "a.docx", TEMPLATES)


def annotated(data: bytes) -> object:
    document = read_docx(data, "a.docx", TEMPLATES)
    spans = [block.span for _, block in document.blocks()]
    return annotate(data, "a.docx", [Finding("XX01", "Fynd", span) for span in spans])


@pytest.mark.parametrize("of", [imported, annotated])
@pytest.mark.parametrize("kind", MANY)
def test_twice_as_many_are_twice_the_work(kind: str, of: Callable[[bytes], object]) -> None:
    of(file_with(kind, 2))
    once, twice = (work(of, file_with(kind, times)) for times in (FEW, 2 * FEW))
    assert twice < 2.2 * once

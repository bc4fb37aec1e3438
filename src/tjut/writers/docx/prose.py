"""Running text → runs, with links, images, notes and no-break spaces."""

import re
from collections.abc import Iterator
from itertools import groupby

from tjut.language.typography import bind
from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.word.xml import Element, clean, make, qualified, text
from tjut.writers.docx.pen import Pen

_ADDRESS = re.compile(r"(?:https?|mailto|tel):\S+\Z", re.I)
"""What a link in a published document may lead to; other links are written as text."""


def runs(prose: Prose, pen: Pen, width: int | None = None) -> list[Element]:
    """The runs, links and drawings of a text; images are no wider than `width`."""
    width = pen.measure if width is None else width
    made: list[Element] = []
    for link, pieces in groupby(_bound(prose), key=lambda piece: _link_of(piece[0])):
        inside = [_element(part, written, pen, width) for part, written in pieces]
        found = [element for several in inside for element in several]
        made.extend(found if link is None else [_hyperlink(link, found, pen)])
    return made


def _bound(prose: Prose) -> Iterator[tuple[Inline, str]]:
    """The parts of a text, each with its characters as they are to be printed."""
    whole = bind("".join(part.text for part in prose.parts))  # as written: prose.text is NFC
    at = 0
    for part in prose.parts:
        yield part, whole[at : at + len(part.text)]
        at += len(part.text)


def _link_of(part: Inline) -> Link | None:
    link = part.link if isinstance(part, Run) else None
    return link if link is not None and _ADDRESS.match(link.url) else None


def _element(part: Inline, written: str, pen: Pen, width: int) -> list[Element]:
    if isinstance(part, Break):
        return [make("r", make("br"))]
    if isinstance(part, NoteReference):
        return pen.notes.refer(part.number, pen.style("fotnotstecken"))
    if isinstance(part, Image):
        shown = pen.picture(part, width)
        return [make("r", text(_missing(part))) if shown is None else shown]
    return [_run(part, written, pen)]


def _missing(image: Image) -> str:
    """What stands in the place of an image that a draft cannot show."""
    return f"[bild saknas: {', '.join(filter(None, (image.path, image.alt)))}]"


def _run(part: Run, written: str, pen: Pen) -> Element:
    style = [] if _link_of(part) is None else [make("rStyle", val=pen.style("lank"))]
    on = (*(("b", "bCs") if part.bold else ()), *(("i", "iCs") if part.italic else ()))
    properties = [*style, *map(make, on)]
    form = [make("rPr", *properties)] if properties else []
    return make("r", *form, text(written))


def _hyperlink(link: Link, inside: list[Element], pen: Pen) -> Element:
    made = make("hyperlink", *inside, tooltip=clean(link.title or link.url), history=1)
    made.set(qualified("r:id"), pen.link(link.url))
    return made

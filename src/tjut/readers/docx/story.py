"""A Word file taken apart: its body, its notes, its margins, and what is met on the way."""

from collections.abc import Iterator
from typing import NamedTuple

from tjut.readers.docx.blocks import joined
from tjut.readers.docx.body import Body
from tjut.readers.docx.found import Found
from tjut.readers.docx.numbering import Lists
from tjut.readers.docx.raw import Raw
from tjut.readers.docx.reading import Reading
from tjut.readers.docx.struck import struck_text
from tjut.readers.docx.styles import Styles, read_styles
from tjut.source import Span
from tjut.word.wordfile import WordFile
from tjut.word.xml import Element, w


class Story(NamedTuple):
    """The parts of a Word file that hold text, in the order that their lines have in `text`.

    `notes` are in the order in which the text refers to them. `lines` and
    `pieces` tell which paragraph of the document each line is, and which
    element each piece of its text, by where they start; `end` is where the
    document ends and the notes begin, `margins` where headers and footers do.
    `struck` is where text of document and notes is struck through.
    """

    text: str
    body: list[Raw]
    notes: list[list[Raw]]
    headers: list[Raw]
    footers: list[Raw]
    found: Found
    lines: list[tuple[int, Element]]
    pieces: list[tuple[int, Element]]
    end: int
    margins: int
    styles: Styles
    struck: list[Span]


def read_story(word: WordFile, root: Element) -> Story:
    """Everything that is written in a Word file whose document has this root."""
    styles = read_styles(word.part(word.first("styles")))
    reading = Reading(styles, relations=word.relations(word.main))
    body = Body(reading, Lists(word.part(word.first("numbering"))))
    blocks = list(joined(body.blocks(root)))
    lines, pieces, end = reading.text.lines[:], reading.text.pieces[:], reading.text.length
    roots = [root]
    notes = list(_notes(word, body, roots))
    all_pieces = reading.text.pieces[:]
    margins = reading.text.length
    headers = _margins(word, body, "header")
    footers = _margins(word, body, "footer")
    text = reading.text.whole().removesuffix("\n")
    found = reading.found
    struck = struck_text(roots, all_pieces, text)
    return Story(
        text, blocks, notes, headers, footers, found, lines, pieces, end, margins, styles, struck
    )


def _notes(word: WordFile, body: Body, roots: list[Element]) -> Iterator[list[Raw]]:
    """The notes, whose elements go to `roots`; one that a note refers to comes after it."""
    elements: dict[str, dict[str, Element]] = {}
    for kind, note_id, _ in body.reading.found.notes:
        if kind not in elements:
            elements[kind] = _by_id(word.first_tree(kind))
        body.reading.relations = word.relations(word.first(kind))
        element = elements[kind].get(note_id)
        roots += () if element is None else (element,)
        yield [] if element is None else list(joined(body.blocks(element)))


def _by_id(root: Element | None) -> dict[str, Element]:
    return {} if root is None else {note.get(w("id"), ""): note for note in root}


def _margins(word: WordFile, body: Body, kind: str) -> list[Raw]:
    raws: list[Raw] = []
    for name in word.related(word.main, kind):
        root = word.tree(name)
        if root is not None:
            body.reading.relations = word.relations(name)
            raws.extend(joined(body.blocks(root)))
    return raws

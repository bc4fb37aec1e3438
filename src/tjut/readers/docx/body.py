"""The blocks of a part of a Word file: its paragraphs and tables, in reading order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from tjut.model.blocks import Align
from tjut.model.prose import Prose, Run
from tjut.readers.docx.blocks import joined
from tjut.readers.docx.numbering import Lists, Mark
from tjut.readers.docx.prose import Read, prose_reader
from tjut.readers.docx.raw import Raw, RawCell, RawParagraph, RawTable
from tjut.readers.docx.reading import Reading
from tjut.readers.docx.styles import (
    Numbering,
    Properties,
    Style,
    given_value,
    read_indent,
    read_numbering,
    read_outline,
    whole,
)
from tjut.source import Span
from tjut.word.lengths import length
from tjut.word.xml import MC, Element, child_of, children, switches_on, w

_P, _TABLE, _CONTROL = w("p"), w("tbl"), w("sdt")
_ROW, _CELL = w("tr"), w("tc")
_MARKS = {w("bookmarkStart"): Reading.begin_mark, w("bookmarkEnd"): Reading.end_mark}
_ALTERNATIVES = f"{{{MC}}}AlternateContent"
_ALIGN: dict[str, Align] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
}
_MOST_COLUMNS = 63
"""Word has no more."""

_VAL, _RPR, _DELETED, _STYLE, _JUSTIFIED = w("val"), w("rPr"), w("del"), w("pStyle"), w("jc")
_NUMBERING, _INDENT, _OUTLINE = w("numPr"), w("ind"), w("outlineLvl")
_TBLPR, _TRPR, _TCPR, _HEADER, _EDGE = map(w, ("tblPr", "trPr", "tcPr", "tblHeader", "tblInd"))
_MERGED, _SPANS, _WIDTH = w("vMerge"), w("gridSpan"), w("w")


@dataclass(slots=True)
class Body:
    """What reads blocks: the way through the file, and its lists.

    `room` is how many more cells there may be that are merged or missing: a few rows can make
    them by the million.
    """

    reading: Reading
    lists: Lists
    room: int = 200_000
    read_prose: Callable[[Element], Read] = field(init=False)

    def __post_init__(self) -> None:
        self.read_prose = prose_reader(self.reading)

    def blocks(self, container: Element, *, boxed: bool = False) -> Iterator[Raw]:
        """The blocks within an element, those in content controls and text boxes too."""
        for child in container:
            tag = child.tag
            if tag == _P:
                raw, boxes = self._paragraph(child, boxed=boxed)
                yield raw
                for box in boxes:
                    yield from self.blocks(box, boxed=True)
            elif tag == _TABLE:
                yield self._table(child)
            elif tag == _CONTROL:
                yield from self._control(child, boxed=boxed)
            elif tag in _MARKS:
                _MARKS[tag](self.reading, child)
            elif tag not in _PROPERTIES:
                yield from self.blocks(_branch(child), boxed=boxed)

    def _control(self, element: Element, *, boxed: bool) -> Iterator[Raw]:
        control = self.reading.begin_control(element)
        if control.content is not None:
            yield from self.blocks(control.content, boxed=boxed)
        self.reading.end_control(control, self._end_of(control.start))

    def _end_of(self, start: int) -> int:
        """Where what starts there and has just been read ends: before the end of its last line."""
        return max(start, self.reading.text.length - 1)

    def _paragraph(self, paragraph: Element, *, boxed: bool) -> tuple[RawParagraph, list[Element]]:
        """A paragraph, and the text boxes that are anchored in it."""
        text = self.reading.text
        start = text.length
        properties, prose, boxes = self.read_prose(paragraph)
        span = text.end_line(start, paragraph)
        given = {} if properties is None else children(properties)
        style_id = given_value(given, _STYLE)
        style = self.reading.styles.of_paragraph(style_id)
        raw = RawParagraph(prose, span, style, boxed=boxed)
        raw.bold = _is_bold(prose, style)
        self._describe(raw, given, style_id or "")
        return raw, boxes

    def _describe(self, raw: RawParagraph, given: Properties, style_id: str) -> None:
        """Put down what the style of a paragraph and its other properties say."""
        _, raw.level, numbering, _, _, _, indent = raw.style
        if numbering is not None or _NUMBERING in given:
            raw.mark = self._mark(read_numbering(given, numbering), numbering, style_id)
            indent = raw.mark.indent if raw.mark else indent
        raw.indent = indent or 0
        if _INDENT in given and (moved_to := read_indent(given, None)) is not None:
            raw.indent, raw.moved = moved_to, True
        if _OUTLINE in given:
            raw.level = read_outline(given, raw.level)
        if _JUSTIFIED in given:
            raw.align = _ALIGN.get(given_value(given, _JUSTIFIED) or "", "")
        if _RPR in given:
            raw.runs_on = child_of(given[_RPR], _DELETED) is not None

    def _mark(
        self, numbering: Numbering | None, styled: Numbering | None, style_id: str
    ) -> Mark | None:
        """The mark of a paragraph numbered so; `styled` is the numbering that its style gives."""
        if numbering is None:
            return None
        return self.lists.mark(numbering, style_id if numbering == styled else "")

    def _table(self, table: Element) -> RawTable:
        start = self.reading.text.length
        rows: list[list[RawCell]] = []
        headers = 0
        for row in self._inside(table, _ROW):
            given = children(child_of(row, _TRPR))
            if _DELETED in given:
                continue
            if _HEADER in given and switches_on(given[_HEADER]) and headers == len(rows):
                headers += 1
            rows.append([self._cell(cell) for cell in self._inside(row, _CELL)])
        span = Span(start, self._end_of(start))
        indent = children(child_of(table, _TBLPR)).get(_EDGE)
        left = 0 if indent is None else length(indent.get(_WIDTH)) or 0
        filled = [row for row in rows if row]
        return RawTable(filled, span, headers, left, self._columns(filled))

    def _inside(self, element: Element, tag: str) -> Iterator[Element]:
        """The rows of a table or the cells of a row, those in content controls too."""
        for child in element:
            if child.tag == tag:
                yield child
            elif child.tag == _CONTROL:
                control = self.reading.begin_control(child)
                content = child if control.content is None else control.content
                yield from self._inside(content, tag)
                self.reading.end_control(control, self._end_of(control.start))
            elif child.tag not in _PROPERTIES:
                yield from self._inside(child, tag)

    def _cell(self, cell: Element) -> RawCell:
        start = self.reading.text.length
        given = children(child_of(cell, _TCPR))
        blocks = list(joined(self.blocks(cell)))
        span = Span(start, self._end_of(start))
        goes_on = _MERGED in given and given[_MERGED].get(_VAL, "continue") == "continue"
        return RawCell(blocks, span, max(1, whole(given_value(given, _SPANS)) or 1), goes_on)

    def _columns(self, rows: Sequence[Sequence[RawCell]]) -> int:
        """How many columns a table has; one where that would be more empty cells than may be."""
        wide = max((sum(cell.width for cell in row) for row in rows), default=1)
        columns = min(wide, _MOST_COLUMNS)
        empty = columns * len(rows) - sum(map(len, rows))
        if empty > self.room:
            return 1
        self.room -= max(0, empty)
        return columns


_PROPERTIES = frozenset(map(w, ("tblPr", "tblGrid", "trPr", "tblPrEx", "sdtPr", "tcPr", "sectPr")))


def _branch(element: Element) -> Element:
    """Of alternatives the first, which the others say in other words; else the element itself."""
    return element[0] if element.tag == _ALTERNATIVES and len(element) else element


def _is_bold(prose: Prose, style: Style) -> bool:
    """Whether all of a paragraph is bold; one without text is not."""
    has_text = False
    for part in prose.parts:
        if isinstance(part, Run) and part.text.strip():
            if not (style.bold or part.bold):
                return False
            has_text = True
    return has_text

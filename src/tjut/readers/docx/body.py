"""The blocks of a part of a Word file: its paragraphs and tables, in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tjut.model.blocks import Align
from tjut.model.prose import Prose, Run
from tjut.readers.docx.blocks import joined
from tjut.readers.docx.numbering import Lists, Mark
from tjut.readers.docx.prose import read_prose
from tjut.readers.docx.raw import Raw, RawCell, RawParagraph, RawTable
from tjut.readers.docx.reading import Reading, read_control
from tjut.readers.docx.styles import (
    Properties,
    Style,
    read_indent,
    read_numbering,
    read_outline,
    whole,
)
from tjut.source import Span
from tjut.word.lengths import length
from tjut.word.xml import MC, Element, children, is_on, value, w

_P, _TABLE, _CONTROL, _CONTENT = w("p"), w("tbl"), w("sdt"), w("sdtContent")
_PPR, _ROW, _CELL = w("pPr"), w("tr"), w("tc")
_MARK, _MARK_END = w("bookmarkStart"), w("bookmarkEnd")
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


@dataclass(slots=True)
class Body:
    """What reads blocks: the way through the file, and its lists.

    `room` is how many more cells there may be that are merged or missing: a few rows can make
    them by the million.
    """

    reading: Reading
    lists: Lists
    room: int = 200_000

    def blocks(self, container: Element, *, boxed: bool = False) -> Iterator[Raw]:
        """The blocks within an element, those in content controls and text boxes too."""
        for child in container:
            if child.tag == _P:
                yield from self._paragraph(child, boxed=boxed)
            elif child.tag == _TABLE:
                yield self._table(child)
            elif child.tag == _CONTROL:
                yield from self._control(child, boxed=boxed)
            elif child.tag == _ALTERNATIVES:
                yield from self.blocks(child[0] if len(child) else child, boxed=boxed)
            elif child.tag == _MARK:
                self.reading.begin_mark(child)
            elif child.tag == _MARK_END:
                self.reading.end_mark(child)
            else:
                yield from self.blocks(child, boxed=boxed)

    def _control(self, control: Element, *, boxed: bool) -> Iterator[Raw]:
        start = self.reading.text.length
        content = control.find(_CONTENT)
        if content is not None:
            yield from self.blocks(content, boxed=boxed)
        self._end_control(control, start)

    def _end_control(self, control: Element, start: int) -> None:
        span = Span(start, max(start, self.reading.text.length - 1))
        self.reading.found.controls.append(read_control(control, span))

    def _paragraph(self, paragraph: Element, *, boxed: bool) -> Iterator[Raw]:
        text = self.reading.text
        start = text.start_line(paragraph)
        prose, boxes = read_prose(paragraph, self.reading)
        raw = self._described(paragraph, prose, Span(start, text.length))
        raw.boxed = boxed
        text.add("\n")
        yield raw
        for box in boxes:
            yield from self.blocks(box, boxed=True)

    def _described(self, paragraph: Element, prose: Prose, span: Span) -> RawParagraph:
        given = children(paragraph.find(_PPR))
        style_id = _value(given, _STYLE)
        style = self.reading.styles.of_paragraph(style_id)
        mark = self._mark(given, style, style_id or "")
        inherited = mark.indent if mark else style.indent
        indent = read_indent(given, None)
        return RawParagraph(
            prose,
            span,
            style,
            level=read_outline(given, style.outline),
            mark=mark,
            indent=(inherited or 0) if indent is None else indent,
            moved=indent is not None,
            align=_ALIGN.get(_value(given, _JUSTIFIED) or "", ""),
            bold=_is_bold(prose, style),
            runs_on=_RPR in given and given[_RPR].find(_DELETED) is not None,
        )

    def _mark(self, given: Properties, style: Style, style_id: str) -> Mark | None:
        numbering = read_numbering(given, style.numbering)
        if numbering is None:
            return None
        return self.lists.mark(numbering, style_id if numbering == style.numbering else "")

    def _table(self, table: Element) -> RawTable:
        start = self.reading.text.length
        rows: list[list[RawCell]] = []
        headers = 0
        for row in self._inside(table, _ROW):
            properties = row.find(w("trPr"))
            if properties is not None and properties.find(w("del")) is not None:
                continue
            if properties is not None and is_on(properties, "tblHeader") and headers == len(rows):
                headers += 1
            rows.append([self._cell(cell) for cell in self._inside(row, _CELL)])
        span = Span(start, max(start, self.reading.text.length - 1))
        indent = table.find(f"{w('tblPr')}/{w('tblInd')}")
        left = 0 if indent is None else length(indent.get(w("w"))) or 0
        filled = [row for row in rows if row]
        return RawTable(filled, span, headers, left, self._columns(filled))

    def _inside(self, element: Element, tag: str) -> Iterator[Element]:
        """The rows of a table or the cells of a row, those in content controls too."""
        for child in element:
            if child.tag == tag:
                yield child
            elif child.tag == _CONTROL:
                start = self.reading.text.length
                content = child.find(_CONTENT)
                yield from self._inside(child if content is None else content, tag)
                self._end_control(child, start)
            elif child.tag not in _PROPERTIES:
                yield from self._inside(child, tag)

    def _cell(self, cell: Element) -> RawCell:
        start = self.reading.text.length
        properties = cell.find(w("tcPr"))
        blocks = list(joined(self.blocks(cell)))
        span = Span(start, max(start, self.reading.text.length - 1))
        merged = None if properties is None else properties.find(w("vMerge"))
        goes_on = merged is not None and merged.get(w("val"), "continue") == "continue"
        return RawCell(blocks, span, max(1, whole(value(properties, "gridSpan")) or 1), goes_on)

    def _columns(self, rows: Sequence[Sequence[RawCell]]) -> int:
        """How many columns a table has; one where that would be more empty cells than may be."""
        wide = max((sum(cell.width for cell in row) for row in rows), default=1)
        columns = min(wide, _MOST_COLUMNS)
        empty = columns * len(rows) - sum(map(len, rows))
        if empty > self.room:
            return 1
        self.room -= max(0, empty)
        return columns


_PROPERTIES = frozenset(map(w, ("tblPr", "tblGrid", "trPr", "tblPrEx", "sdtPr", "tcPr")))


def _value(given: Properties, tag: str) -> str | None:
    return given[tag].get(_VAL) if tag in given else None


def _is_bold(prose: Prose, style: Style) -> bool:
    """Whether all of a paragraph is bold; one without text is not."""
    runs = [part for part in prose.parts if isinstance(part, Run) and part.text.strip()]
    return bool(runs) and (style.bold or all(run.bold for run in runs))

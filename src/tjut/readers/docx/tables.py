"""Tables of a Word file to tables of a Document, which have no merged cells and no blocks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tjut.model.blocks import Align, Cell, Table
from tjut.model.prose import Break, Inline, Prose, Run
from tjut.readers.docx.raw import RawCell, RawParagraph, RawTable, paragraphs
from tjut.source import Span


def read_table(table: RawTable) -> Table:
    """A table: its first row is the head, whether it is marked as one or not.

    A merged cell stands where it starts, and what it covers is empty.
    """
    rows = [_cells(_narrowed(row, table.columns)) for row in table.rows]
    filled = [tuple(_filled(list(row), table.columns)) for row in rows]
    align = tuple(_align(table.rows, column) for column in range(table.columns))
    return Table(align, filled[0], tuple(filled[1:]), table.span)


def _narrowed(row: Sequence[RawCell], columns: int) -> list[RawCell]:
    """The cells of a row; what is beyond the last column stands in that column."""
    if sum(cell.width for cell in row) <= columns:
        return list(row)
    narrow: list[RawCell] = []
    room = columns
    for cell in row:
        if room > 0:
            narrow.append(replace(cell, blocks=[*cell.blocks], width=min(cell.width, room)))
            room -= narrow[-1].width
        else:
            narrow[-1].blocks.extend(cell.blocks)
    return narrow


def is_merged(table: RawTable) -> bool:
    """Whether some cell of a table spans several columns or rows."""
    return any(cell.width > 1 or cell.goes_on for row in table.rows for cell in row)


def _cells(row: Sequence[RawCell]) -> Iterator[Cell]:
    for cell in row:
        yield Cell(_prose(cell), cell.span)
        for _ in range(cell.width - 1):
            yield Cell(Prose(), Span(cell.span.end, cell.span.end))


def _filled(row: Sequence[Cell], width: int) -> Iterator[Cell]:
    yield from row
    end = row[-1].span.end
    for _ in range(width - len(row)):
        yield Cell(Prose(), Span(end, end))


def _prose(cell: RawCell) -> Prose:
    """The paragraphs of a cell as one, with line breaks between them."""
    parts: list[Inline] = []
    for paragraph in paragraphs(cell.blocks):
        start = paragraph.span.start
        if parts:
            parts.append(Break(Span(start - 1, start)))
        if mark := _mark(paragraph):
            parts.append(Run(mark, Span(start, start)))
        parts.extend(paragraph.prose.parts)
    return Prose(tuple(parts))


def _mark(paragraph: RawParagraph) -> str:
    """How a list item begins where there can be no list."""
    if not paragraph.mark:
        return ""
    number = paragraph.mark.number
    return "• " if number is None else f"{number}. "


def _align(rows: Sequence[Sequence[RawCell]], column: int) -> Align:
    """How a column is aligned: as its first cell that has text."""
    for row in rows:
        if column < len(row):
            for paragraph in paragraphs(row[column].blocks):
                return paragraph.align
    return ""

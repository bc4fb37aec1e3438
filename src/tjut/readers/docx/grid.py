"""Text laid out in columns: by a table, by tabs, or by blanks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tjut.model.prose import Prose
from tjut.readers.docx.raw import Raw, RawParagraph, paragraphs
from tjut.source import Span

_GAP = re.compile(r"[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{3,}")


class Slot(NamedTuple):
    """A piece of text in a column of a line, both counted from 0.

    `cell` tells which cell of a table, or which paragraph, it stands in.
    """

    line: int
    column: int
    text: str
    span: Span
    cell: int


Grid = dict[tuple[int, int], Slot]


def read_grid(raws: Iterable[Raw]) -> Grid:
    """The pieces of text of paragraphs and tables, by line and column."""
    grid: Grid = {}
    line = 0
    for raw in raws:
        rows = [[[raw]]] if isinstance(raw, RawParagraph) else [
            [list(paragraphs(cell.blocks)) for cell in row] for row in raw.rows
        ]  # fmt: skip
        for row in rows:
            line = _add_row(grid, row, line)
    return grid


def _add_row(grid: Grid, row: Sequence[Sequence[RawParagraph]], line: int) -> int:
    """Add the cells of a row beside each other; gives the line after the longest."""
    column, end = 0, line
    for cell in row:
        at, width = line, 1
        for paragraph in cell:
            for pieces in _lines(paragraph.prose):
                for place, (text, span) in enumerate(pieces):
                    within = cell[0].span.start
                    grid[at, column + place] = Slot(at, column + place, text, span, within)
                    width = max(width, place + 1)
                at += 1
        column += width
        end = max(end, at)
    return end


def _lines(prose: Prose) -> Iterator[list[tuple[str, Span]]]:
    """The lines of a paragraph that hold something, each as its pieces."""
    start = 0
    for line in prose.text.split("\n"):
        pieces = list(_pieces(line, start, prose))
        if pieces:
            yield pieces
        start += len(line) + 1


def _pieces(line: str, start: int, prose: Prose) -> Iterator[tuple[str, Span]]:
    may_part = "\t" in line or "  " in line
    ends = [match.span() for match in _GAP.finditer(line)] if may_part else []
    begins = [0, *(end for _, end in ends)]
    for begin, end in zip(begins, [*(at for at, _ in ends), len(line)], strict=True):
        text = line[begin:end].strip()
        if text:
            at = start + begin + line[begin:end].index(text)
            yield text, prose.span(at, at + len(text))

"""Tables of Markdown: rows that do not fit, and tables that never became one."""

from collections.abc import Iterator
from itertools import groupby

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.model.blocks import Align, Cell, Table
from tjut.readers.body.inlines import Inlines
from tjut.readers.body.places import trimmed
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span

_ALIGN: dict[str, Align] = {"None": "", "Left": "left", "Center": "center", "Right": "right"}
_BEYOND = late(r"[^\s|]")
_RULER = late(r"[|:\- \t]*-[|:\- \t]*")
_BEFORE = " \t\r>"
_MARK = late(r"\A(?:[^\w\s|]|o|\w{1,3}[.)])[ \t]+")
"""What a list that is pasted from Word begins each line with, a tab after it."""

_NO_HEADER = (
    "Tabellen saknar rubrikrad; skriv överst vad varje kolumn innehåller, "
    "till exempel | År | Kronor |, och på raden under |---|---|"
)


class Rows:
    """Takes the events of one table after another; `close` gives the table.

    Cells are read by `inlines`, what is wrong is added to `problems`.
    """

    def __init__(self, text: str, inlines: Inlines, problems: list[Finding]) -> None:
        """`text` is the whole source, and offsets are characters of it."""
        self._text = text
        self._inlines = inlines
        self._problems = problems
        self._start = self._row_start = 0
        self._aligns: tuple[str, ...] = ()
        self._cells: list[Cell] = []
        self._rows: list[tuple[Cell, ...]] = []

    def open(self, start: int, aligns: tuple[str, ...]) -> None:
        """A table starts."""
        self._start, self._aligns = start, aligns
        self._rows = []

    def start_row(self, start: int, _data: None) -> None:
        """A row starts, the header or another."""
        self._row_start = start
        self._cells = []

    def start_cell(self, start: int, _data: None) -> None:
        """A cell starts."""
        self._inlines.open(start)

    def end_cell(self, end: int) -> None:
        """A cell ends."""
        start = self._inlines.start or 0
        self._cells.append(Cell(self._inlines.close(), Span(start, end)))

    def end_head(self, end: int) -> None:
        """The header row ends. It may not be empty."""
        if not any(cell.prose.parts for cell in self._cells):
            row = trimmed(self._text, self._row_start, end)
            self._problems.append(Finding("TI02", _NO_HEADER, row))
        self._rows.append(tuple(self._cells))

    def end_row(self, end: int) -> None:
        """A row ends. It may not have cells beyond the header, or be text under the table."""
        row = trimmed(self._text, self._row_start, end)
        beyond = _BEYOND().search(self._text, self._cells[-1].span.end, row.end)
        if beyond:
            self._problems.append(unsupported("cells", beyond.start(), row.end))
        elif "|" not in self._text[row.start : row.end]:
            self._problems.append(unsupported("row-text", *row))
        self._rows.append(tuple(self._cells))

    def close(self, end: int) -> Table:
        """The table, when it ends."""
        head, *rows = self._rows
        span = trimmed(self._text, self._start, end)
        return Table(tuple(_ALIGN[name] for name in self._aligns), head, tuple(rows), span)


def faults_of_pipes(text: str, span: Span) -> Iterator[Finding]:
    """What is wrong with the lines of a paragraph that start with | and so were meant as a table.

    One line alone may start so, unless it is the whole paragraph and ends so too.
    """
    start = span.start
    lines = text[start : span.end].split("\n")
    for is_row, group in groupby(lines, lambda line: line.lstrip(_BEFORE).startswith("|")):
        rows = list(group)
        end = start + sum(len(row) + 1 for row in rows) - 1
        left = end - len("\n".join(rows).lstrip(_BEFORE))
        if is_row and len(rows) > 1 and _RULER().fullmatch(rows[1].strip(_BEFORE)):
            yield unsupported("columns", left, end)
        elif is_row and (len(rows) > 1 or (lines == rows and rows[0].rstrip().endswith("|"))):
            yield Finding("TI02", _NO_HEADER, Span(left, end))
        start = end + 1


def faults_of_tabs(text: str, span: Span) -> Iterator[Finding]:
    """What is wrong with a paragraph of two lines or more that have tabs between their words.

    So a table comes out of Word. The tab after the mark of a list is none of them.
    """
    start, rows = span.start, []
    for line in text[start : span.end].split("\n"):
        words = _MARK().sub("", line.strip(_BEFORE), count=1)
        if "\t" in words and not words.startswith("|"):
            left = len(line) - len(line.lstrip(_BEFORE))
            rows.append(Span(start + left, start + len(line.rstrip())))
        start += len(line) + 1
    if len(rows) > 1:
        yield unsupported("tabs", *rows[0])

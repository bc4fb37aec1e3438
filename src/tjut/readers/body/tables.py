"""Tables of Markdown: rows that do not fit, and tables that never became one."""

from collections.abc import Iterator

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


def fault_of_pipes(text: str, span: Span) -> Iterator[Finding]:
    """What is wrong with a paragraph that starts with | and so was meant as a table."""
    lines = [line.strip(" \t\r>") for line in text[span.start : span.end].split("\n")]
    if not all(line.startswith("|") for line in lines):
        return
    if len(lines) > 1 and _RULER().fullmatch(lines[1]):
        yield unsupported("columns", *span)
    elif len(lines) > 1 or lines[0].endswith("|"):
        yield Finding("TI02", _NO_HEADER, span)

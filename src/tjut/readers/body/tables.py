"""Tables of Markdown: rows that do not fit, and tables that never became one."""

from collections.abc import Iterator, Sequence

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.model.blocks import Align, Cell, Table
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span

_ALIGN: dict[str, Align] = {"None": "", "Left": "left", "Center": "center", "Right": "right"}
_BEYOND = late(r"[^\s|]")
_RULER = late(r"[|:\- \t]*-[|:\- \t]*")
_NO_HEADER = (
    "Tabellen saknar rubrikrad; skriv överst vad varje kolumn innehåller, "
    "till exempel | År | Kronor |, och på raden under |---|---|"
)


def table_of(aligns: Sequence[str], rows: Sequence[tuple[Cell, ...]], span: Span) -> Table:
    """The Table of the parser's alignments and rows, the header first."""
    return Table(tuple(_ALIGN[name] for name in aligns), rows[0], tuple(rows[1:]), span)


def faults_of_row(text: str, row: Span, cells: Sequence[Cell]) -> Iterator[Finding]:
    """What is wrong with a row: cells beyond the header, or text that is no row at all."""
    beyond = _BEYOND().search(text, cells[-1].span.end, row.end)
    if beyond:
        yield unsupported("cells", beyond.start(), row.end)
    elif "|" not in text[row.start : row.end]:
        yield unsupported("row-text", *row)


def fault_of_header(row: Span, cells: Sequence[Cell]) -> Iterator[Finding]:
    """A header row without a word."""
    if not any(cell.prose.parts for cell in cells):
        yield Finding("TI02", _NO_HEADER, row)


def fault_of_pipes(text: str, span: Span) -> Iterator[Finding]:
    """What is wrong with a paragraph that starts with | and so was meant as a table."""
    lines = [line.strip(" \t\r>") for line in text[span.start : span.end].split("\n")]
    if not all(line.startswith("|") for line in lines):
        return
    if len(lines) > 1 and _RULER().fullmatch(lines[1]):
        yield unsupported("columns", *span)
    elif len(lines) > 1 or lines[0].endswith("|"):
        yield Finding("TI02", _NO_HEADER, span)

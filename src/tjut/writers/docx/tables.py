"""Tables: a header row that repeats, rows that stay whole, columns as wide as their text asks."""

from itertools import zip_longest

from tjut.model.blocks import Align, Cell, Table
from tjut.word.markup import tag
from tjut.writers.docx.columns import PADDING, widths
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.prose import runs
from tjut.writers.docx.written import Row, WordParagraph, WordTable

_WHOLE = 12
"""A table with so few rows is not parted by a page."""


def write_table(table: Table, pen: Pen, indent: int) -> WordTable:
    """A table across the measure, less an indent in twentieths of a point."""
    columns = zip(*(table.head, *table.rows), strict=True)
    texts = [[cell.prose.text for cell in column] for column in columns]
    wide = widths(texts, pen.measure - indent, pen.letter("tabelltext"))
    head, *others = (_cells(row, table, wide, pen) for row in (table.head, *table.rows))
    rows = [Row(head, is_header=True), *map(Row, others)]
    if len(rows) <= _WHOLE:
        for row in rows[:-1]:
            row.keep_with_next()
    form = tag(
        "tblPr",
        tag("tblStyle", val=pen.style("tabell")),
        tag("tblW", w=sum(wide), type="dxa"),
        *([tag("tblInd", w=indent, type="dxa")] if indent else []),
        tag("tblLayout", type="fixed"),
        tag("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0,
            noHBand=0, noVBand=1),
    )  # fmt: skip
    return WordTable(form, wide, rows)


def _cells(
    cells: tuple[Cell, ...], table: Table, wide: list[int], pen: Pen
) -> list[list[WordParagraph]]:
    return [
        [_paragraph(cell, align or "", width, pen)]
        for cell, align, width in zip_longest(cells, table.align[: len(cells)], wide)
    ]


def _paragraph(cell: Cell, align: Align, width: int, pen: Pen) -> WordParagraph:
    """The paragraph of a cell."""
    written = WordParagraph(pen.style("tabelltext"), runs(cell.prose, pen, width - 2 * PADDING))
    if align:
        written.put("jc", val=align)
    return written

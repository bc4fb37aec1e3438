"""Tables: a header row that repeats, rows that stay whole, columns as wide as their text asks."""

from itertools import zip_longest

from tjut.model.blocks import Align, Cell, Table
from tjut.word.markup import tag
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.prose import runs
from tjut.writers.docx.written import Row, WordParagraph, WordTable

_NARROWEST, _WIDEST = 6, 36
"""How many characters a column is made for, at least and at most."""

_NARROW = 20
"""A column with no longer text than this gives up nothing to the others."""

_PADDING = 108
"""The room on each side of a cell, in twentieths of a point."""

_WHOLE = 12
"""A table with so few rows is not parted by a page."""


def write_table(table: Table, pen: Pen, indent: int) -> WordTable:
    """A table across the measure, less an indent in twentieths of a point."""
    widths = _widths(table, pen.measure - indent, pen.letter("tabelltext"))
    head, *others = (_cells(row, table, widths, pen) for row in (table.head, *table.rows))
    rows = [Row(head, is_header=True), *map(Row, others)]
    if len(rows) <= _WHOLE:
        for row in rows[:-1]:
            row.keep_with_next()
    form = tag(
        "tblPr",
        tag("tblStyle", val=pen.style("tabell")),
        tag("tblW", w=sum(widths), type="dxa"),
        *([tag("tblInd", w=indent, type="dxa")] if indent else []),
        tag("tblLayout", type="fixed"),
        tag("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0,
            noHBand=0, noVBand=1),
    )  # fmt: skip
    return WordTable(form, widths, rows)


def _cells(
    cells: tuple[Cell, ...], table: Table, widths: list[int], pen: Pen
) -> list[list[WordParagraph]]:
    return [
        [_paragraph(cell, align or "", width, pen)]
        for cell, align, width in zip_longest(cells, table.align[: len(cells)], widths)
    ]


def _paragraph(cell: Cell, align: Align, width: int, pen: Pen) -> WordParagraph:
    """The paragraph of a cell."""
    written = WordParagraph(pen.style("tabelltext"), runs(cell.prose, pen, width - 2 * _PADDING))
    if align:
        written.put("jc", val=align)
    return written


def _widths(table: Table, measure: int, letter: int) -> list[int]:
    """The widths of the columns in twentieths of a point, together the measure at most.

    A table is no wider than its text asks for. Where there is too little
    room the wide columns share what the narrow ones, such as amounts, leave.
    """
    columns = zip(*(table.head, *table.rows), strict=True)
    longest = [max(len(cell.prose.text) for cell in column) for column in columns]
    asked = [min(max(_NARROWEST, size), _WIDEST) * letter + 2 * _PADDING for size in longest]
    if sum(asked) <= measure:
        return asked
    wide = sum(width for width, size in zip(asked, longest, strict=True) if size > _NARROW)
    room = measure - (sum(asked) - wide)
    if room * 2 < wide:
        return [width * measure // sum(asked) for width in asked]
    return [
        width * room // wide if size > _NARROW else width
        for width, size in zip(asked, longest, strict=True)
    ]

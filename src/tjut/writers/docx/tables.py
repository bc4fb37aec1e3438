"""Tables: a header row that repeats, rows that stay whole, columns as wide as their text asks."""

from itertools import zip_longest

from tjut.model.blocks import Align, Cell, Table
from tjut.word.xml import PARAGRAPH_ORDER, Element, make, paragraph_properties, put, w
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.prose import runs

_NARROWEST, _WIDEST = 6, 36
"""How many characters a column is made for, at least and at most."""

_NARROW = 20
"""A column with no longer text than this gives up nothing to the others."""

_PADDING = 108
"""The room on each side of a cell, in twentieths of a point."""

_WHOLE = 12
"""A table with so few rows is not parted by a page."""


def write_table(table: Table, pen: Pen, indent: int) -> Element:
    """A table across the measure, less an indent in twentieths of a point."""
    widths = _widths(table, pen.measure - indent, pen.letter("tabelltext"))
    rows = [_row(row, table, widths, pen) for row in (table.head, *table.rows)]
    next(rows[0].iter(w("trPr"))).append(make("tblHeader"))
    if len(rows) <= _WHOLE:
        for row in rows[:-1]:
            keep(row)
    return make(
        "tbl",
        make(
            "tblPr",
            make("tblStyle", val=pen.style("tabell")),
            make("tblW", w=sum(widths), type="dxa"),
            *([make("tblInd", w=indent, type="dxa")] if indent else []),
            make("tblLayout", type="fixed"),
            make("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0,
                 noHBand=0, noVBand=1),
        ),
        make("tblGrid", *(make("gridCol", w=width) for width in widths)),
        *rows,
    )  # fmt: skip


def keep(element: Element) -> None:
    """Keep a paragraph or a row on the page of what comes after it."""
    for paragraph in element.iter(w("p")):
        put(paragraph_properties(paragraph), make("keepNext"), PARAGRAPH_ORDER)


def _row(cells: tuple[Cell, ...], table: Table, widths: list[int], pen: Pen) -> Element:
    written = (
        _cell(cell, align or "", width, pen)
        for cell, align, width in zip_longest(cells, table.align[: len(cells)], widths)
    )
    return make("tr", make("trPr", make("cantSplit")), *written)


def _cell(cell: Cell, align: Align, width: int, pen: Pen) -> Element:
    form = make("pPr", make("pStyle", val=pen.style("tabelltext")))
    if align:
        form.append(make("jc", val=align))
    paragraph = make("p", form, *runs(cell.prose, pen, width - 2 * _PADDING))
    return make("tc", make("tcPr", make("tcW", w=width, type="dxa")), paragraph)


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

"""Tables: a header row that repeats, rows that stay whole, columns as wide as their text asks."""

from itertools import zip_longest

from tjut.model.blocks import Align, Cell, Table
from tjut.word.xml import Element, make
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.prose import runs

_NARROWEST, _WIDEST = 6, 36
"""How many characters a column is made for, at least and at most."""


def write_table(table: Table, pen: Pen, indent: int) -> Element:
    """A table across the measure, less an indent in twentieths of a point."""
    widths = _widths(table, pen.measure - indent)
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
        _row(table.head, table, widths, pen, make("tblHeader")),
        *(_row(row, table, widths, pen) for row in table.rows),
    )  # fmt: skip


def _row(
    cells: tuple[Cell, ...], table: Table, widths: list[int], pen: Pen, *properties: Element
) -> Element:
    written = (
        _cell(cell, align or "", width, pen)
        for cell, align, width in zip_longest(cells, table.align[: len(cells)], widths)
    )
    return make("tr", make("trPr", make("cantSplit"), *properties), *written)


def _cell(cell: Cell, align: Align, width: int, pen: Pen) -> Element:
    form = make("pPr", make("pStyle", val=pen.style("tabelltext")))
    if align:
        form.append(make("jc", val=align))
    padding = 216
    paragraph = make("p", form, *runs(cell.prose, pen, width - padding))
    return make("tc", make("tcPr", make("tcW", w=width, type="dxa")), paragraph)


def _widths(table: Table, measure: int) -> list[int]:
    """The widths of the columns in twentieths of a point, that together are the measure."""
    columns = zip(*(table.head, *table.rows), strict=True)
    wanted = [
        min(max(_NARROWEST, *(len(cell.prose.text) for cell in column)), _WIDEST)
        for column in columns
    ]
    widths = [measure * characters // sum(wanted) for characters in wanted]
    widths[-1] += measure - sum(widths)
    return widths

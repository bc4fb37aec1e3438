"""Paragraphs and tables on their way into Word: before they are XML, more can be said of them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tjut.word.markup import elements, tag
from tjut.word.xml import PARAGRAPH_ORDER, Element

_ORDER = {name: place for place, name in enumerate(PARAGRAPH_ORDER)}


class WordParagraph:
    """A paragraph in a style: what it holds, as XML, and its properties, by name."""

    def __init__(self, style: str = "", runs: str = "") -> None:
        self._runs = runs
        self._properties = {"pStyle": tag("pStyle", val=style)} if style else {}

    def put(self, name: str, *inside: str, **attributes: object) -> None:
        """Give the paragraph a property, instead of an earlier one of the name."""
        self._properties[name] = tag(name, *inside, **attributes)

    def keep_with_next(self) -> None:
        """Keep the paragraph on the page of what comes after it."""
        self.put("keepNext")

    @property
    def xml(self) -> str:
        """The `w:p`."""
        names = sorted(self._properties, key=_ORDER.__getitem__)
        form = "".join([self._properties[name] for name in names])
        return f"<w:p><w:pPr>{form}</w:pPr>{self._runs}</w:p>"


class Row(NamedTuple):
    """A row of a table, which no page parts: its cells, each with its paragraphs."""

    cells: Sequence[Sequence[WordParagraph]]
    is_header: bool = False

    def keep_with_next(self) -> None:
        """Keep the row on the page of what comes after it."""
        for cell in self.cells:
            for paragraph in cell:
                paragraph.keep_with_next()


class WordTable(NamedTuple):
    """A table of rows; `form` is its `w:tblPr`, `widths` are in twentieths of a point."""

    form: str
    widths: Sequence[int]
    rows: Sequence[Row]

    def keep_with_next(self) -> None:
        """Keep the last row on the page of what comes after the table."""
        self.rows[-1].keep_with_next()

    @property
    def xml(self) -> str:
        """The `w:tbl`."""
        grid = tag("tblGrid", *(tag("gridCol", w=width) for width in self.widths))
        return tag("tbl", self.form, grid, *map(self._row, self.rows))

    def _row(self, row: Row) -> str:
        cells = (
            tag("tc", tag("tcPr", tag("tcW", w=width, type="dxa")), _xml(cell))
            for width, cell in zip(self.widths, row.cells, strict=True)
        )
        header = ["<w:tblHeader/>"] if row.is_header else []
        return tag("tr", tag("trPr", "<w:cantSplit/>", *header), *cells)


Written = WordParagraph | WordTable


def as_elements(written: Iterable[Written]) -> list[Element]:
    """Paragraphs and tables as the elements that go into a document."""
    return elements(_xml(written))


def _xml(written: Iterable[Written]) -> str:
    return "".join(block.xml for block in written)

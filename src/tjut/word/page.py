"""How much room there is for text at a place in a document."""

from typing import NamedTuple

from tjut.word.lengths import length
from tjut.word.xml import Element, ancestors, w

_PADDING = 216
"""What a cell takes on its two sides, in twentieths of a point, where nothing else is said."""


class Area(NamedTuple):
    """A width and a height in twentieths of a point."""

    width: int
    height: int


A4 = Area(9026, 13958)
"""What is left of an A4 page with margins of 2.54 cm."""


def text_area(root: Element, place: Element | None) -> Area:
    """The area for text on the pages that a place stands on; None is the end of the document.

    Source: ISO/IEC 29500-1 §17.6: a section's properties stand at its end.
    """
    section = _section(root, place)
    if section is None:
        return A4
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    width = (
        _number(size, "w", 11906)
        - _number(margins, "left", 1440)
        - _number(margins, "right", 1440)
        - _number(margins, "gutter", 0)
    )
    height = (
        _number(size, "h", 16838)
        - abs(_number(margins, "top", 1440))
        - abs(_number(margins, "bottom", 1440))
    )
    return Area(_cell_width(place) or width, height)


def _section(root: Element, place: Element | None) -> Element | None:
    """The properties of the section that a place stands in."""
    sections = [found for found in root.iter(w("sectPr")) if found.getparent() is not None]
    if place is None or not sections:
        return sections[-1] if sections else None
    order = {element: number for number, element in enumerate(root.iter("*"))}
    return next((found for found in sections if order[found] > order[place]), sections[-1])


def _cell_width(place: Element | None) -> int:
    """The width of the cell that a place stands in, 0 outside tables or where none is given."""
    cell = None if place is None else next(ancestors(place, "tc"), None)
    width = None if cell is None else cell.find(f"{w('tcPr')}/{w('tcW')}")
    return max(0, _number(width, "w", 0) - _PADDING)


def _number(element: Element | None, name: str, default: int) -> int:
    found = None if element is None else length(element.get(w(name)))
    return default if found is None else found

"""Room for text: from the section that a place stands in, or its cell."""

import pytest
from lxml import etree

from tjut.word.page import A4, Area, text_area
from tjut.word.xml import w
from zoo.raw import p, part

LANDSCAPE = (
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/>'
    '<w:pgMar w:top="-1000" w:right="1000" w:bottom="1000" w:left="1000" w:gutter="38"/></w:sectPr>'
)
PORTRAIT = '<w:sectPr><w:pgSz w:w="11906.0" w:h="x"/></w:sectPr>'
IN_POINTS = '<w:sectPr><w:pgSz w:w="595pt" w:h="841.9pt"/></w:sectPr>'
PLACE = p("här", style="Plats")
CELL = f'<w:tc><w:tcPr><w:tcW w:w="5000"/></w:tcPr>{PLACE}</w:tc>'


@pytest.mark.parametrize(
    ("body", "area"),
    [
        (PLACE + p(properties=LANDSCAPE) + p("x") + PORTRAIT, Area(14800, 9906)),
        (p(properties=LANDSCAPE) + PLACE + PORTRAIT, Area(9026, 13958)),
        (LANDSCAPE + PLACE, Area(14800, 9906)),
        (PLACE, A4),
        (PLACE + IN_POINTS, Area(11900 - 2 * 1440, 16838 - 2 * 1440)),
        (f"<w:tbl><w:tr>{CELL}</w:tr></w:tbl>{PORTRAIT}", Area(4784, 13958)),
        (f"<w:tbl><w:tr><w:tc>{PLACE}</w:tc></w:tr></w:tbl>{PORTRAIT}", Area(9026, 13958)),
    ],
)
def test_room_at_a_place(body: str, area: Area) -> None:
    root = etree.fromstring(part("document", f"<w:body>{body}</w:body>").encode())
    style = next(root.iter(w("pStyle")))

    assert text_area(root, next(style.iterancestors(w("p")))) == area


@pytest.mark.parametrize(
    ("body", "area"), [(LANDSCAPE + p("x") + PORTRAIT, A4), (p("x"), A4), (LANDSCAPE, None)]
)
def test_the_end_of_a_document_stands_in_its_last_section(body: str, area: Area | None) -> None:
    root = etree.fromstring(part("document", f"<w:body>{body}</w:body>").encode())

    assert text_area(root, None) == (area or Area(14800, 9906))

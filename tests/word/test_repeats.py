"""Repeating sections: as many items as there are values, in the form of the first."""

import pytest
from lxml import etree

from tjut.word.controls import controls
from tjut.word.repeats import fill_items, is_repeating
from tjut.word.xml import Element, plain_text, w
from zoo.raw import p, part, r, sdt, table

W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
SECTION = f"<w15:repeatingSection {W15}/>"
ITEM = f"<w15:repeatingSectionItem {W15}/>"


def repeating(*items: str) -> Element:
    inside = "".join(sdt(item, more=f'<w:id w:val="{n}"/>{ITEM}') for n, item in enumerate(items))
    xml = sdt(inside, tag="underskrifter", more=SECTION)
    return next(controls(etree.fromstring(part("body", xml).encode())))


ROWS = [{"": "A, B", "namn": "A", "titel": "B"}, {"": "C, D", "namn": "C", "titel": "D"}]


def test_the_controls_of_an_item_are_filled_by_the_parts_of_a_value() -> None:
    item = p(sdt(r("x"), tag="namn"), " – ", sdt(r("y"), tag="underskrifter.titel"))
    found = repeating(item, p("ett exempel till"))

    fill_items(found, ROWS, None)

    assert [plain_text(line) for line in found.iter(w("p"))] == ["A – B", "C – D"]
    ids = [number.get(w("val")) for number in found.iter(w("id"))]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("item", [p("x"), "<w:tr><w:tc>" + p("x") + "</w:tc></w:tr>"])
def test_an_item_without_controls_shows_the_whole_value(item: str) -> None:
    found = repeating(item)

    fill_items(found, ROWS, None)

    assert [plain_text(line) for line in found.iter(w("p"))] == ["A, B", "C, D"]


def test_a_section_without_an_item_does_not_repeat() -> None:
    assert is_repeating(repeating(p("x")))
    assert not is_repeating(repeating())
    plain = etree.fromstring(part("body", sdt(table(["x"]))).encode())
    assert not is_repeating(next(controls(plain)))

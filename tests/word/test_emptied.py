"""What goes with a field that has no value, and what stays."""

from collections.abc import Iterable

import pytest
from lxml import etree

from tjut.word.controls import controls, keys
from tjut.word.emptied import take_away
from tjut.word.xml import Element, plain_text, w
from zoo.raw import p, part, r, sdt, table

EMPTY = sdt(r(""), tag="tom")
FULL = sdt(r("värde"), tag="full")
IMAGE = "<w:r><w:drawing/></w:r>"
SECTION = '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>'


def emptied(content: str, *more: Element, root: str = "body") -> Element:
    tree = etree.fromstring(part(root, content).encode())
    take_away([*_tagged(tree, "tom"), *more], list(_tagged(tree, "full")))
    return tree


def _tagged(tree: Element, tag: str) -> Iterable[Element]:
    return [control for control in controls(tree) if tag in keys(control)]


def cell(*content: str) -> str:
    return f"<w:tc>{''.join(content)}</w:tc>"


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (p("Telefon: ", EMPTY) + p("kvar"), ["kvar"]),
        (p("A: ", EMPTY, " B: ", FULL), ["A:  B: värde"]),
        (p("Sida ", IMAGE, EMPTY), ["Sida "]),
        (p("x", sdt(r("y"), tag="okand"), EMPTY), ["xy"]),
        (table(["Handläggare", p(EMPTY, ", ", EMPTY)]) + p("kvar"), ["kvar"]),
        (sdt(p("ledtext") + p("två"), tag="tom") + p("kvar"), ["kvar"]),
        (p("a", EMPTY, EMPTY) + p("b"), ["b"]),
        (p("a", f'<w:hyperlink r:id="x">{EMPTY}</w:hyperlink>') + p("b"), ["b"]),
    ],
)
def test_a_paragraph_goes_with_its_only_fields(content: str, left: list[str]) -> None:
    assert [plain_text(found) for found in emptied(content).iter(w("p"))] == left


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (table(["Telefon", p(EMPTY)], ["Namn", p(FULL)]), ["Namnvärde"]),
        (table(["A", p(EMPTY), p(FULL)]), ["Avärde"]),
        (table(["A", p(IMAGE), p(EMPTY)]), ["A"]),
        (
            table([p("rad ett") + p("rad två"), p("Dnr ", EMPTY) + p("kvar")]),
            ["rad ettrad tvåkvar"],
        ),
        (table([p("a") + p("b"), p("Dnr ", EMPTY)]), ["ab"]),
        (f"<w:tbl>{sdt('<w:tr>' + cell(p('x')) + '</w:tr>', tag='tom')}</w:tbl>", []),
        (f"<w:tbl><w:tr>{sdt(cell(p('x')), tag='tom')}</w:tr></w:tbl>", []),
        (
            f"<w:tbl><w:tr>{sdt(cell(p('')), tag='tom')}{cell(p(FULL))}</w:tr></w:tbl>",
            ["värde"],
        ),
    ],
)
def test_a_row_goes_with_its_only_field(content: str, rows: list[str]) -> None:
    tree = emptied(content + p("efter"))

    assert [plain_text(row) for row in tree.iter(w("tr"))] == rows
    assert len(list(tree.iter(w("tbl")))) == bool(rows)
    assert all(found.find(w("p")) is not None for found in tree.iter(w("tc")))


def test_a_header_keeps_a_paragraph() -> None:
    tree = emptied(p("Box: ", EMPTY), root="ftr")

    assert [child.tag for child in tree] == [w("p")]
    assert plain_text(tree) == ""


def test_a_section_break_stays_without_its_text() -> None:
    tree = emptied(p("Dnr ", EMPTY, properties=SECTION) + p("kvar"))

    assert [plain_text(found) for found in tree.iter(w("p"))] == ["", "kvar"]
    assert next(tree.iter(w("sectPr")), None) is not None


def test_a_paragraph_with_typed_fields_goes_too() -> None:
    tree = etree.fromstring(part("body", p("Telefon: ") + p("Dnr: KS 1")).encode())
    first, second = tree.iter(w("p"))

    take_away([first], [second])

    assert list(tree) == [second]


def test_what_is_out_of_its_tree_already_is_left() -> None:
    tree = etree.fromstring(part("body", p(EMPTY, EMPTY)).encode())
    take_away(list(controls(tree)), [])

    assert len(tree) == 0

"""Signatures: side by side, read name–title–name–title, never alone on a page."""

import pytest

from support.written import package_of, write
from tjut.word.xml import Element, is_on, plain_text, w

NAMES = (("Carina Ek", "Kommundirektör"), ("Björn Al", "Ekonomichef"), ("Åsa Ö", "Jurist"))


def signed(number: int) -> Element:
    listed = "".join(
        f'  - namn: "{name}"\n    titel: "{title}"\n' for name, title in NAMES[:number]
    )
    package = package_of(write(f"---\nunderskrifter:\n{listed}---\n"))
    return package.tree(package.main)


@pytest.mark.parametrize("number", [2, 3])
def test_several_sign_in_one_row_of_cells(number: int) -> None:
    (table,) = signed(number).iter(w("tbl"))

    cells = [[plain_text(found) for found in cell.iter(w("p"))] for cell in table.iter(w("tc"))]
    assert cells == [list(pair) for pair in NAMES[:number]]
    assert len(list(table.iter(w("tr")))) == 1
    assert next(table.iter(w("tblHeader")), None) is None


def test_the_text_before_stays_with_the_signatures() -> None:
    (table,) = signed(2).iter(w("tbl"))
    before = table.getprevious()

    assert before is not None
    assert is_on(next(before.iter(w("pPr"))), "keepNext")


def test_one_who_signs_alone_needs_no_table() -> None:
    root = signed(1)

    assert next(root.iter(w("tbl")), None) is None
    texts = [plain_text(found) for found in root.iter(w("p"))]
    at = texts.index("Carina Ek")
    assert texts[at + 1] == "Kommundirektör"

"""Parts of uppgifter in repeating sections, whose layout is the template's own."""

import pytest

from tjut.readers.docx import read_docx
from tjut.template.model import FROM_FIELDS
from zoo.raw import docx, p, r, sdt
from zoo.shown import fields

ITEM, SECTION = "<w15:repeatingSectionItem/>", "<w15:repeatingSection/>"


def repeated(tag: str, *items: str) -> str:
    return sdt("".join(sdt(item, more=ITEM) for item in items), tag=tag, more=SECTION)


def titled(title: str, day: str) -> str:
    return p(sdt(r(day), tag="datum"), " ", sdt(r(title), tag="titel"))


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (
            repeated("underskrifter", p(sdt(r("A Ek"), tag="namn"), sdt(r("Chef"), tag="titel"))),
            {"underskrifter": [{"namn": "A Ek", "titel": "Chef"}]},
        ),
        (
            repeated("Underskrifter", p("A Ek, Chef"), p("Bo Alm, Jurist")),
            {
                "underskrifter": [
                    {"namn": "A Ek", "titel": "Chef"}, {"namn": "Bo Alm", "titel": "Jurist"},
                ]
            },
        ),
        (
            repeated("handlingar", titled("Plan", "2026-02-03"), titled("Avtal", "")),
            {"handlingar": ["Plan, 2026-02-03", "Avtal"]},
        ),
        (repeated("skickas_till", p("Ekonomi")), {"skickas_till": ["Ekonomi"]}),
        (repeated("annat", titled("Plan", "2026-02-03")), {}),
    ],
)  # fmt: skip
def test_each_item_is_a_value(section: str, expected: object) -> None:
    read = read_docx(docx(section), "a.docx")

    assert {key: value for key, value in fields(read).items() if key in FROM_FIELDS} == expected

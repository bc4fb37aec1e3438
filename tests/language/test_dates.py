"""Dates in running text."""

from datetime import date

import pytest

from tjut.language.dates import find_dates

FOUND = [
    ("Avtalet är daterat 2025-09-23.", "2025-09-23", date(2025, 9, 23)),
    ("Protokoll 2025‑09‑23, § 4", "2025‑09‑23", date(2025, 9, 23)),
    ("enligt beslut 2025–09–23", "2025–09–23", date(2025, 9, 23)),
    ("daterad2025-05-07", "2025-05-07", date(2025, 5, 7)),
    ("2025-12-17§ 132", "2025-12-17", date(2025, 12, 17)),
    ("beslutade den 15 april 2015 att", "den 15 april 2015", date(2015, 4, 15)),
    ("Den\u00a03\u00a0mars\u00a02025 kom", "Den\u00a03\u00a0mars\u00a02025", date(2025, 3, 3)),
    ("gäller 1 januari 2026", "1 januari 2026", date(2026, 1, 1)),
    ("senast 3 sept. 2025", "3 sept. 2025", date(2025, 9, 3)),
    ("mötet 23/9 2025", "23/9 2025", date(2025, 9, 23)),
    ("1:a maj 2025 är en helgdag", "1:a maj 2025", date(2025, 5, 1)),
    ("den 28 februari inkom", "den 28 februari", None),
    ("12–14 maj 2025", "14 maj 2025", date(2025, 5, 14)),
]

IMPOSSIBLE = [
    ("senast 2025-02-30", "2025-02-30"),
    ("senast 2025-13-01", "2025-13-01"),
    ("beslutet 199-05-20", "199-05-20"),
    ("beslutet 20255-05-20", "20255-05-20"),
    ("den 31 april 2025", "den 31 april 2025"),
    ("29 februari 2025", "29 februari 2025"),
    ("28–31 juni", "31 juni"),
    ("den 32 mars", "den 32 mars"),
    ("senast 2025-2-30", "2025-2-30"),
]

NO_DATES = [
    "KS-2022-00108-14 och BUN-2026-37-14",
    "SBN 2024-45-12, dnr 2024-45-12, nummer 2024-45-12",
    "ring 031-23-45 eller 0300-83 40 00",
    "läsåret 24/25 och 2026/2027, år 2025, vecka 12",
    "5 kap. 1 § och § 12, fastigheten Backa 1:22",
    "800-12-24 och 199-45-20 och 2025-1-45",
    "det kostade 45 mars och 40/30 2025",
    "ISBN 978-91-20 eller 2,31 april",
]


@pytest.mark.parametrize(("text", "written", "value"), FOUND)
def test_a_date_is_found_where_it_stands(text: str, written: str, value: date | None) -> None:
    (found,) = find_dates(text)
    assert text[found.start : found.end] == written
    assert found.value == value
    assert found.possible


@pytest.mark.parametrize(("text", "written"), IMPOSSIBLE)
def test_an_impossible_date_is_found_and_has_no_value(text: str, written: str) -> None:
    (found,) = find_dates(text)
    assert text[found.start : found.end] == written
    assert (found.value, found.possible) == (None, False)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert list(find_dates(text)) == []


def test_dates_of_both_kinds_come_in_order() -> None:
    text = "den 1 mars 2025–2025-04-01 och 2025-02-29"
    assert [found.month for found in find_dates(text)] == [3, 4, 2]
    assert [found.numeric for found in find_dates(text)] == [False, True, True]

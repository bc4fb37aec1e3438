"""Diarienummer in running text."""

import pytest

from tjut.language.case_numbers import find_case_numbers

FOUND = [
    ("KS-2020-00547", "KS", 2020, 547, "KS-2020-00547"),
    ("KS\u00a02020‑00547", "KS", 2020, 547, "KS 2020-00547"),
    ("KS-2022-00108-14", "KS", 2022, 108, "KS-2022-00108"),
    ("RÄN-2018-0082.", "RÄN", 2018, 82, "RÄN-2018-0082"),
    ("KS-2014/742.912", "KS", 2014, 742, "KS-2014/742"),
    ("(SN 18/0098)", "SN", 2018, 98, "SN 18/0098"),
    ("KS/2019:279", "KS", 2019, 279, "KS/2019:279"),
    ("Ks 698/2021", "KS", 2021, 698, "Ks 698/2021"),
    ("Kst 2015/76", "KST", 2015, 76, "Kst 2015/76"),
    ("2015/KS 0246 11", "KS", 2015, 246, "2015/KS 0246"),
    ("dnr 2024/854", "", 2024, 854, "2024/854"),
    ("Beslut - 202400740 - KS", "", 2024, 740, "202400740"),
]

NONE = [
    "KS 2025-03-04",
    "Budget 2026–2027, GR 2024–2027, mål 2026/27",
    "SFS 2017:725, RA-FS 2009:2, SOU 2020:12, EU 2016/679",
    "ring 0300-83 40 00, år 2025, 24/25, 1:22",
    "2024007401 och Plan 2026-14",
]


@pytest.mark.parametrize(("text", "board", "year", "number", "written"), FOUND)
def test_a_number_is_found_in_its_form(
    text: str, board: str, year: int, number: int, written: str
) -> None:
    (found,) = find_case_numbers(text)
    assert (found.board, found.year, found.number, found.written) == (board, year, number, written)
    assert len(text[found.start : found.end]) == len(written)


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert list(find_case_numbers(text)) == []

"""Diarienummer in running text, in the forms that municipalities write them.

Known are the board's letters, the year and the running number in the orders
that are in use: `KS-2020-00547`, `KS 2017/00679`, `SN 18/0098`, `KS/2019:279`,
`Ks 698/2021`, `2015/KS 0246`, `dnr 2024/854`, and the bare `202400740` of some
systems. Numbers of laws and government papers are none, nor are dates and
spans of years.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tjut.language.patterns import late

_PAIR = late(
    r"(?P<first>[0-9](?<![a-zåäö0-9_.,][0-9])[0-9]{0,8}+)(?![0-9])"
    r"(?:(?P<join>[/:_‐‑–−-])(?:(?P<inner>[A-ZÅÄÖ]{2,9})[ \u00a0])?"
    r"(?P<second>[0-9]{1,6})(?![0-9])|(?<=20[0-4][0-9]{6}))"
)
"""Two numbers with a sign between them, or a long one: all of a diarienummer but its letters."""

_BOARD = late(r"(?<![\w/.:-])(?P<board>[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,8})(?P<join>[ \u00a0/:‐‑–-]?)$")
_LABEL = late(r"\b(?:[Dd]nr|[Dd]iarienummer|[Dd]iarienr)[.:]?[ \u00a0]$")
_DATE_GOES_ON = late(r"[‐‑–-][0-9]{2}(?![0-9])")
_YEAR = late(r"(?:19|20)[0-9]{2}")
_NO_BOARD = frozenset(("SOU", "DS", "EU", "EG", "PROP", "BET", "RSKR", "DIR", "ISO", "SS", "PM"))
_PLAIN = str.maketrans({"\u00a0": " ", "‑": "-", "‐": "-"})
_LONGEST_LABEL = 16


class CaseNumber(NamedTuple):
    """A diarienummer in a text, from `start` to `end`.

    `board` is in capitals and empty when the text names none; `year` has four
    figures. `written` is the number as written, with plain spaces and hyphens.
    """

    start: int
    end: int
    board: str
    year: int
    number: int
    written: str


def find_case_numbers(text: str) -> Iterator[CaseNumber]:
    """The diarienummer in a text, in order.

    >>> [found.written for found in find_case_numbers("KS-2024-00854 och SN 18/0098")]
    ['KS-2024-00854', 'SN 18/0098']
    """
    for match in _PAIR().finditer(text):
        numbers = _year_and_number(match)
        if numbers is None:
            continue
        owner = _board(match)
        if owner is not None:
            board, start = owner
            written = text[start : match.end()].translate(_PLAIN)
            yield CaseNumber(start, match.end(), board, *numbers, written)


def _year_and_number(match: re.Match[str]) -> tuple[int, int] | None:
    first, join, second = match["first"], match["join"], match["second"]
    if second is None:
        return int(first[:4]), int(first[4:])
    if _YEAR().fullmatch(first):
        return _with_year(match)
    if join == "/" and _YEAR().fullmatch(second):
        return int(second), int(first)
    if join == "/" and len(first) == 2 and len(second) >= 3:
        return 2000 + int(first), int(second)
    return None


def _with_year(match: re.Match[str]) -> tuple[int, int] | None:
    """The year and the number after it, unless they begin a date or span some years."""
    year, number = match["first"], match["second"]
    if len(number) <= 2 and _DATE_GOES_ON().match(match.string, match.end()):
        return None
    spans_years = match["join"] in "-‐‑–−" and _YEAR().fullmatch(number) and number > year
    return None if spans_years else (int(year), int(number))


def _board(match: re.Match[str]) -> tuple[str, int] | None:
    """The board's letters and where the diarienummer starts; None when it is none."""
    start = match.start()
    if match["second"] is None:
        return "", start
    if match["inner"]:
        return match["inner"], start
    before = max(0, start - _LONGEST_LABEL), start
    if _LABEL().search(match.string, *before):
        return "", start
    found = _BOARD().search(match.string, *before)
    if found is None:
        return None
    board = found["board"]
    is_code = board.isupper() or (found["join"] in (" ", "\u00a0", "/") and match["join"] in "/:")
    known_other = board.upper() in _NO_BOARD or board.endswith("FS")
    return (board.upper(), found.start()) if is_code and not known_other else None

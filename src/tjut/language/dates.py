"""Dates in running text, in the forms that Swedish municipalities write them.

Found are `2025-09-23` (with any dash), *23 september 2025*, *den 3 mars*,
*3 sept. 2025* and *23/9 2025*. Years, weeks, school years (24/25), section
numbers and case numbers are no dates. A date that cannot exist is found too,
and has no value.
"""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from tjut.language.patterns import late

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip
_MONTH = {name: number for number, name in enumerate(MONTHS, 1)} | {
    "jan": 1, "febr": 2, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_DASH = "[-‐‑–−]"
_NAMES = "|".join(_MONTH)
_IN_FIGURES = late(
    rf"""
    (?P<year> [0-9] (?<![\dA-ZÅÄÖ/:§.,‐‑−-][0-9]) [0-9]{{2,4}}) {_DASH}
    (?P<month>[0-9]{{1,2}}) {_DASH} (?P<day>[0-9]{{1,2}}) (?! \w | [-‐‑−/:][0-9] )
    """,
    re.X,
)
_WITH_NAME = late(
    rf"""
    (?P<day> [0-9] (?<![\w/:§.,][0-9]) [0-9]?) (?::?[ae])?
    (?: [ \u00a0] (?P<name>{_NAMES}) \b \.? (?: [ \u00a0] (?P<year>[12][0-9]{{3}}) \b )?
      | / (?P<month>[0-9]{{1,2}}) [ \u00a0] (?P<of>(?:19|20)[0-9][0-9]) \b )
    """,
    re.X | re.I,
)
_FIGURE = late(r"[0-9]")
_THE = late(r"\b[Dd]en[ \u00a0]$")
_CASE_NUMBER = late(r"(?:\b[A-ZÅÄÖ]{1,6}|\bdnr|nummer|\bnr)[.:]?[ \u00a0]$")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEARS = range(1000, 3000)


class DateMention(NamedTuple):
    """A date in a text, from `start` to `end`.

    `year` is None when the text leaves it out. `month` and `day` are as
    written, and may be impossible. `numeric` tells a date in figures.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    numeric: bool

    @property
    def value(self) -> date | None:
        """The date, or None when it lacks its year or cannot exist."""
        return date(self.year, self.month, self.day) if self.year and self.possible else None

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day; without a year, in some year."""
        if self.year is not None and self.year not in _YEARS:
            return False
        if not 1 <= self.month <= 12:
            return False
        return 1 <= self.day <= days_in_month(self.month, self.year)


@lru_cache(maxsize=256)
def find_dates(text: str) -> tuple[DateMention, ...]:
    """The dates in a text, in order; impossible ones too, but nothing that is no date.

    >>> [str(found.value) for found in find_dates("Avtalet av den 3 mars 2025 och 2025–09–23")]
    ['2025-03-03', '2025-09-23']
    """
    if not _FIGURE().search(text):
        return ()
    matches = [*_IN_FIGURES().finditer(text), *_WITH_NAME().finditer(text)]
    found = (
        _in_figures(match) if match.re is _IN_FIGURES() else _with_name(match)
        for match in sorted(matches, key=re.Match.start)
    )
    return tuple(mention for mention in found if mention)


def _in_figures(match: re.Match[str]) -> DateMention | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    found = DateMention(*match.span(), year, month, day, numeric=True)
    return found if found.possible or _is_meant(match) else None


def _is_meant(match: re.Match[str]) -> bool:
    """Whether an impossible date was meant as one, and is no number of a case or a phone."""
    year, month, day = match["year"], match["month"], match["day"]
    if not year.startswith(("18", "19", "20")):
        return False
    if len(year) != 4 or len(month) + len(day) < 4:
        return 1 <= int(month) <= 12 and 1 <= int(day) <= 31
    return not _CASE_NUMBER().search(match.string, max(0, match.start() - 12), match.start())


def _with_name(match: re.Match[str]) -> DateMention | None:
    the = _THE().search(match.string, max(0, match.start() - 4), match.start())
    start = the.start() if the else match.start()
    year, day = match["year"] or match["of"], int(match["day"])
    month = _MONTH[match["name"].lower()] if match["name"] else int(match["month"])
    numeric = match["name"] is None
    found = DateMention(start, match.end(), int(year) if year else None, month, day, numeric)
    meant = day <= 31 or the is not None
    return found if found.possible or (meant and not numeric) else None


def days_in_month(month: int, year: int | None) -> int:
    """How many days a month has; without a year, in a leap year."""
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 29 if month == 2 and leap else _DAYS[month - 1]

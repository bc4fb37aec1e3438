"""Paragraphs of minutes in running text: `2024-11-19, § 349`, *§ 12 den 3 mars 2025*."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from tjut.language.bodies import same_body
from tjut.language.dates import DateMention, find_dates
from tjut.language.patterns import late

_AFTER = late(r"\s?[,(]?\s?§\s?(?P<number>[0-9]+)(?!\s?[-–0-9])")
_BEFORE = late(r"(?<!§)§\s?(?P<number>[0-9]+)\s?[,(]?\s?(?:av\s)?$")
_SENTENCE = late(r"[.!?;]\s+(?=[A-ZÅÄÖ])")
_BODY = late(
    r"\b(?:[Kk]ommun|[Rr]egion)?[Ff]ullmäktige\b|\b[Kk]ommunstyrelsen(?:s\s\w*utskott)?\b"
    r"|\b\w*[Nn]ämnden(?:\sför(?:\s(?:[A-ZÅÄÖ]\w*|&|och))+)?\b|\b\w*[Uu]tskottet\b|\b\w*beredningen\b"
    r"|\bK(?:SAU|S|F)\b"
)
_CODES = {"KS": "kommunstyrelse", "KF": "kommunfullmäktige"}
_REACH = 400
"""How far before a paragraph its body is looked for."""


class Paragraph(NamedTuple):
    """A paragraph of minutes with its date, which stands at `start` to `end`.

    `bodies` are those that the sentence names before it.
    """

    number: int
    day: date
    start: int
    end: int
    bodies: tuple[str, ...]

    def is_one_with(self, other: "Paragraph") -> bool:
        """Whether two paragraphs are the same one, but for a date that one of them has wrong.

        Numbers start again each year: in different years only the same day of
        the year is taken for a slip of the pen.
        """
        if self.number != other.number or self.day == other.day:
            return False
        same_day_of_year = (self.day.month, self.day.day) == (other.day.month, other.day.day)
        if self.day.year != other.day.year and not same_day_of_year:
            return False
        return any(_may_be_one(one, two) for one in self.bodies for two in other.bodies)


def find_paragraphs(text: str) -> Iterator[Paragraph]:
    """The dated paragraphs in a text, in order.

    >>> [(found.number, str(found.day)) for found in find_paragraphs("KS 2024-11-19, § 349")]
    [(349, '2024-11-19')]
    """
    if "§" not in text:
        return
    for found in find_dates(text):
        day = found.value
        number = _number(text, found)
        if day and number:
            start = max(0, found.start - _REACH)
            before = _SENTENCE().split(text[start : found.start])[-1]
            after = text[found.end : found.end + 40].partition(".")[0]
            bodies = tuple(_BODY().findall(f"{before} {after}"))
            yield Paragraph(number, day, found.start, found.end, bodies)


def _number(text: str, found: DateMention) -> int:
    """The number of the paragraph that stands beside a date; 0 when none does."""
    window = max(0, found.start - 12), found.start
    beside = _AFTER().match(text, found.end) or _BEFORE().search(text, *window)
    return int(beside["number"]) if beside else 0


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names can mean one body; the letters of a diary cover its committees too."""
    return same_body(one, other) or any(
        code in _CODES and name.lower().startswith(_CODES[code])
        for code, name in ((one, other), (other, one))
    )

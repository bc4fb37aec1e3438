"""Amounts of money in running text, in the forms that Swedish municipalities write them.

Found are `550 000 kr`, `550.000 kronor`, `43 000kr`, `1,5 mnkr`, *2,5 miljoner
kronor*, `800 tkr`, *tio miljoner kronor*, *en halv miljon kronor*, both ends of
`2–3 miljoner kronor`, and what each is given for (`200 kr/timme`). A number
without a unit of money is no amount, and neither is *tre miljoner resor*.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from tjut.language.numbers import FIGURES, number_in_figures, number_in_words
from tjut.language.patterns import late

_KRONOR = frozenset(("kr", "kronor", "kronorna", "kronors", "krona", "sek"))
_ALONE = {
    **dict.fromkeys((*_KRONOR, ":-", ",-"), 1),
    **dict.fromkeys(("tkr", "kkr", "tsek", "ksek"), 10**3),
    **dict.fromkeys(("mnkr", "mkr", "msek", "miljon", "miljoner"), 10**6),
    **dict.fromkeys(("mdkr", "mdrkr", "mdsek", "miljard", "miljarder"), 10**9),
}
"""What a unit is worth in kronor when it stands alone after the number."""

_OF_KRONOR = {
    "tusen": 10**3,
    **dict.fromkeys(("miljon", "miljoner", "milj", "mn"), 10**6),
    **dict.fromkeys(("miljard", "miljarder", "md", "mdr"), 10**9),
}
"""What a unit is worth when *kronor* follows it."""

_SIGNS = ("kr", "sek", "milj", ":-", ",-")
"""Every amount has one of these."""

_UNIT = r"(?P<unit>[a-z]+|[:,]-)(?:\.?\s(?P<kronor>[a-z]+)\b)?"
_IN_FIGURES = late(rf"(?P<number>{FIGURES})\s?{_UNIT}")
_IN_WORDS = late(
    r"\b(?:en\s(?=halv\b))?(?P<number>[a-zåäö]+)\s(?P<half>och\sen\shalv\s)?"
    r"(?P<unit>miljon(?:er)?|miljard(?:er)?|tusen|kronor|krona|kr)\b(?:\s(?P<kronor>[a-z]+)\b)?"
)
_AFTER_A_WORD = late(r"[mk](?<=[a-zåäö]\s[mk])(?:iljon|iljard|r)")
"""What comes after a number in words, and after few other words."""

_PER = late(
    r"\s?/\s?(?P<slash>[a-zåäö]+²?)|\s(?P<word>per|för\svarje|i|om)\s(?P<what>[a-zåäö]+²?)"
    r"|\s(?P<every>årligen|vardera|styck)\b"
)
_TIMES = frozenset(("timmen", "dagen", "dygnet", "veckan", "månaden", "kvartalet", "året"))
_DATES = ("den", "sista", "jan", "feb", "mars", "apr", "maj", "jun", "jul", "aug", "sep", "okt",
          "nov", "dec")  # fmt: skip
_OF_OTHER_THINGS = late(
    r"\s(?!(?:att|av|avser|avsätts|beräknas|blir|bör|då|det|dock|därav|därefter|efter|eller|endast"
    r"|enligt|exkl|exklusive|fram|från|för|fördelas|förra|genom|går|har?|hos|högre|i|in|inkl|inklusive"
    r"|inom|inte|kan|kommer|kvar|kvarstår|ligger|lägre|låg|med|medan|men|mer|mindre|mot|måste|netto"
    r"|när|och|om|på|per|plus|redan|respektive|räcker|saknas|sammanlagt|samt|senast|ska|skulle|som|så"
    r"|till|totalt|under|upp|uppgår|ur|utan|utöver|var|varav|vardera|varje|vid|vilket|år|åren|året"
    r"|årligen|åt|återstår|är|även|över)\b)[a-zåäö]"
)
"""Another word after *miljoner* than these is what is counted: *tre miljoner resor*."""

_DASHES = tuple("-‐‑–−")
_RANGE = late(rf"({FIGURES})\s?[{''.join(_DASHES)}]\s?$")
_BETWEEN = late(rf"\b(?:mellan|från)\s({FIGURES})\s(?:och|till)\s(?:cirka\s|ca\s)?$")
_YEAR = late(r"(?:19|20)[0-9][0-9]")


class Amount(NamedTuple):
    """An amount of money in a text, from `start` to `end`.

    `value` is in kronor and positive. `step` is what one unit of the last
    figure written is worth: 100 000 kronor in *2,5 miljoner kronor*. `per`
    is what it is given for (`timme`, `år`, `elev`), empty for a plain sum.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    per: str

    def means(self, other: "Amount") -> bool:
        """Whether two amounts can be one, rounded as the coarser of them is.

        >>> one, other = find_amounts("15,5 miljoner kronor och 15 480 000 kr")
        >>> one.means(other)
        True
        """
        apart = abs(self.value - other.value)
        return apart * 2 <= max(self.step, other.step) and apart * 20 <= self.value


@lru_cache(maxsize=256)
def find_amounts(text: str) -> tuple[Amount, ...]:
    """The amounts in a text, in order; both ends of a range.

    >>> [int(found.value) for found in find_amounts("2–3 mnkr, tio kronor, år 2025, 12 elever")]
    [2000000, 3000000, 10]
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter such as İ is two in lower case
        lowered = text
    if not any(sign in lowered for sign in _SIGNS):
        return ()
    matches = [*_IN_FIGURES().finditer(lowered)]
    if _AFTER_A_WORD().search(lowered):
        matches = sorted([*matches, *_IN_WORDS().finditer(lowered)], key=re.Match.start)
    return tuple(amount for match in matches for amount in _amounts(match, lowered))


def _amounts(match: re.Match[str], text: str) -> Iterator[Amount]:
    """The amount of a number and its unit, after the lower end of its range if it has one."""
    number, unit = _number(match), _unit(match, text)
    if number is None or unit is None:
        return
    factor, end = unit
    end, per = _per(text, end)
    if lower := _lower_end(text, match.start()):
        low = number_in_figures(lower[1])
        yield Amount(*lower.span(1), low * factor, _step(low) * factor, per)
    yield Amount(match.start(), end, number * factor, _step(number) * factor, per)


def _number(match: re.Match[str]) -> Decimal | None:
    written = match["number"]
    if match.re is _IN_FIGURES():
        return number_in_figures(written)
    if written == "halv":
        return Decimal("0.5")
    number = number_in_words(written)
    if number is None:
        return None
    return number + Decimal("0.5") if match["half"] else Decimal(number)


def _unit(match: re.Match[str], text: str) -> tuple[int, int] | None:
    """What the unit after a number is worth in kronor, and where it ends; None for no money."""
    unit, kronor = match["unit"], match["kronor"]
    if kronor in _KRONOR and unit in _OF_KRONOR:
        return _OF_KRONOR[unit], match.end()
    end = match.end("unit")
    counts_other = unit.startswith("milj") and _OF_OTHER_THINGS().match(text, end)
    return (_ALONE[unit], end) if unit in _ALONE and not counts_other else None


def _per(text: str, end: int) -> tuple[int, str]:
    """Where an amount that ended at `end` ends with what it is given for, and what that is."""
    match = _PER().match(text, end)
    if match is None:
        return end, ""
    what = match["what"]
    if match["word"] in ("i", "om"):
        given = what in _TIMES
    else:
        given = what is None or not what.startswith(_DATES)
    return (match.end(), what or match["slash"] or match["every"]) if given else (end, "")


def _lower_end(text: str, start: int) -> re.Match[str] | None:
    """The number before `start` that is the lower end of a range, in its first group."""
    window = max(0, start - 40), start
    before = text[slice(*window)]
    lower = None
    if before.rstrip().endswith(_DASHES):
        lower = _RANGE().search(text, *window)
    elif "mellan" in before or "från" in before:
        lower = _BETWEEN().search(text, *window)
    return lower if lower and not _YEAR().fullmatch(lower[1]) else None


def _step(number: Decimal) -> Decimal:
    """What one of the last figure of a number is worth."""
    return Decimal(1).scaleb(int(number.as_tuple().exponent))

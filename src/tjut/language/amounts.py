"""Amounts of money in running text, in the forms that Swedish municipalities write them.

Found are `550 000 kr`, `550.000 kronor`, `43 000kr`, `1,5 mnkr`, *2,5 miljoner
kronor*, `800 tkr`, *tio miljoner kronor*, *en halv miljon kronor*, both ends of
`2–3 miljoner kronor`, and what each is given for (`200 kr/timme`). A number
without a unit of money is no amount, and neither is *tre miljoner resor*.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from tjut.language.numbers import FIGURES, WORDS, number_in_figures, number_in_words

_KR = r"(?:kronor(?:na|s)?|krona|kr|sek)"
_UNITS = (
    ("ones", 1, rf"{_KR}\b|[:,]-"),
    ("thousands", 10**3, rf"(?:tkr|kkr|tsek|ksek|tusen\s{_KR})\b"),
    ("millions", 10**6, rf"(?:mnkr|mkr|msek|(?:miljon(?:er)?|milj\.?|mn)\s?{_KR})\b"),
    ("billions", 10**9, rf"(?:mdkr|mdrkr|mdsek|(?:miljard(?:er)?|mdr?)\s?{_KR})\b"),
    ("bare", 10**6, r"miljon(?:er)?\b"),
    ("bare_billions", 10**9, r"miljard(?:er)?\b"),
)
_FACTOR = {name: factor for name, factor, _ in _UNITS}
_UNIT = "|".join(f"(?P<{name}>{pattern})" for name, _, pattern in _UNITS)
_MONTH = "jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec"
_PER = rf"""
    \s?/\s?(?P<slash>[^\W\d]+²?)
  | \s(?:per|för\svarje)\s(?!(?:den|sista|{_MONTH}))(?P<each>[^\W\d]+²?)
  | \s(?:i|om)\s(?P<time>timmen|dagen|dygnet|veckan|månaden|kvartalet|året)\b
  | \s(?P<every>årligen|varje\sår|vardera|styck)\b
"""
_IN_FIGURES = re.compile(rf"(?P<figures>{FIGURES})\s?(?:{_UNIT})(?:{_PER})?", re.X)
_IN_WORDS = re.compile(
    rf"\b(?:(?P<words>{WORDS})(?P<and_half>\soch\sen\shalv)?|(?P<half>en\shalv))"
    rf"\s(?:{_UNIT})(?:{_PER})?",
    re.X,
)
_MAY_BE_IN_WORDS = re.compile(r"[a-zåäö]\s(?:miljon|miljard|tusen\s|kron)")
_RANGE = re.compile(rf"({FIGURES})\s?[-‐‑–−]\s?$")
_BETWEEN = re.compile(rf"\b(?:mellan|från)\s({FIGURES})\s(?:och|till)\s(?:cirka\s|ca\s)?$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTED = re.compile(
    r"\s(?!(?:för|per|i|till|från|och|under|av|som|eller|respektive|om|samt|men|inom|mot|vid|på|in"
    r"|är|var|har|ska|blir|kommer|uppgår|avser|avsätts|år|året|åren|utöver|högre|lägre|mer|mindre"
    r"|kvar|vardera|årligen|så|att|det)\b)[a-zåäö]"
)


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


def find_amounts(text: str) -> Iterator[Amount]:
    """The amounts in a text, in order; both ends of a range.

    >>> [int(found.value) for found in find_amounts("2–3 mnkr, tio kronor, år 2025, 12 elever")]
    [2000000, 3000000, 10]
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter such as İ is two in lower case
        lowered = text
    matches = [*_IN_FIGURES.finditer(lowered)]
    if _MAY_BE_IN_WORDS.search(lowered):
        matches = sorted([*matches, *_IN_WORDS.finditer(lowered)], key=re.Match.start)
    end = 0
    for match in matches:
        unit = next(name for name in _FACTOR if match[name])
        if unit.startswith("bare") and _COUNTED.match(lowered, match.end()):
            continue
        per = match["slash"] or match["each"] or match["time"] or match["every"] or ""
        before = max(end, match.start() - 40), match.start()
        lower = _RANGE.search(lowered, *before) or _BETWEEN.search(lowered, *before)
        if lower and not _YEAR.fullmatch(lower[1]):
            yield Amount(*lower.span(1), *_scaled(number_in_figures(lower[1]), unit), per)
        yield Amount(*match.span(), *_scaled(_number(match), unit), per)
        end = match.end()


def _number(match: re.Match[str]) -> Decimal:
    if match.re is _IN_FIGURES:
        return number_in_figures(match["figures"])
    half = Decimal("0.5" if match["half"] or match["and_half"] else 0)
    return half + number_in_words(match["words"] or "noll")


def _scaled(number: Decimal, unit: str) -> tuple[Decimal, Decimal]:
    """The value of so many of a unit, and what one of the last figure is worth."""
    factor = _FACTOR[unit]
    return number * factor, Decimal(1).scaleb(int(number.as_tuple().exponent)) * factor

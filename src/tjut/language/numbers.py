"""Numbers as Swedish text writes them, in figures and in words."""

import re
from decimal import Decimal

SPACES = " \u00a0\u2009\u202f"
FIGURES = (
    r"[0-9](?<![\w.,:/§][0-9])"
    rf"(?:[0-9]{{0,2}}(?:[{SPACES}.][0-9]{{3}})+(?![0-9])(?:,[0-9]+)?|[0-9]*(?:[.,][0-9]+)?)"
)
"""A pattern for a number in figures: `1 250`, `1.250,50`, `12,5`, `12.5`, `1250`.

It opens with the figure and looks behind it after that: so the search skips to figures.
"""

_THOUSANDS = re.compile(rf"[{SPACES}]|\.(?=\d{{3}}(?!\d))")
_SMALL = {
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7,
    "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14,
    "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20,
    "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80,
    "nittio": 90,
}  # fmt: skip
_LARGE = {"hundra": 100, "tusen": 1000}
_PARTS = "|".join(sorted({**_SMALL, **_LARGE}, key=len, reverse=True))
_PART = re.compile(_PARTS)

WORDS = rf"(?:{_PARTS})+"
"""A pattern for a number in words, in lower case: *tio*, *tjugofem*, *hundratusen*."""


def number_in_figures(text: str) -> Decimal:
    """The value of what FIGURES matches, or of such a number with a sign before it."""
    return Decimal(_THOUSANDS.sub("", text).replace(",", "."))


def number_in_words(text: str) -> int:
    """The value of what WORDS matches.

    >>> number_in_words("femhundratjugotusen"), number_in_words("hundra"), number_in_words("tolv")
    (520000, 100, 12)
    """
    total = part = 0
    for word in _PART.findall(text):
        if word == "tusen":
            total, part = total + (part or 1) * 1000, 0
        elif word == "hundra":
            part = (part or 1) * 100
        else:
            part += _SMALL[word]
    return total + part

"""Numbers as Swedish text writes them, in figures and in words."""

from decimal import Decimal

from tjut.language.patterns import late

SPACES = " \u00a0\u2009\u202f"
FIGURES = (
    r"[0-9](?<![\w.,:/§][0-9])"
    rf"(?:[0-9]{{0,2}}(?:[{SPACES}.][0-9]{{3}})+(?![0-9])(?:,[0-9]+)?|[0-9]*(?:[.,][0-9]+)?)"
)
"""A pattern for a number in figures: `1 250`, `1.250,50`, `12,5`, `12.5`, `1250`.

It opens with the figure and looks behind it after that: so the search skips to figures.
"""

_THOUSANDS = late(rf"[{SPACES}]|\.(?=[0-9]{{3}}(?![0-9]))")
_SMALL = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15,
    "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30,
    "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
}  # fmt: skip
_PARTS = sorted([*_SMALL, "hundra", "tusen"], key=len, reverse=True)


def number_in_figures(text: str) -> Decimal:
    """The value of what FIGURES matches, or of such a number with a sign before it."""
    return Decimal(_THOUSANDS().sub("", text).replace(",", "."))


def number_in_words(text: str) -> int | None:
    """The value of a number in words, lower case, or None when the text is none.

    >>> number_in_words("femhundratjugotusen"), number_in_words("tolv"), number_in_words("tolk")
    (520000, 12, None)
    """
    total = part = 0
    while text:
        word = next((word for word in _PARTS if text.startswith(word)), None)
        if word is None:
            return None
        text = text.removeprefix(word)
        if word == "tusen":
            total, part = total + (part or 1) * 1000, 0
        elif word == "hundra":
            part = (part or 1) * 100
        else:
            part += _SMALL[word]
    return total + part

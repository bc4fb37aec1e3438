"""The no-break spaces of Swedish typography: set when a document is built, taken away on import.

A figure keeps its unit, an amount its groups of three, a paragraph sign its
number. Source: Myndigheternas skrivregler (Språkrådet), chapters 12 and 13.
"""

import re

from tjut.language.date_forms import MONTHS
from tjut.language.patterns import late

NO_BREAK_SPACE = "\u00a0"

_BEFORE_A_NUMBER = frozenset((
    "§", "§§", "kap.", "kapitel", "artikel", "artiklarna", "art.", "punkt", "punkten", "punkterna",
    "bilaga", "nr", "nr.", "s.", "sid.", "sidan", "kl.", "kl", "den", "prop.", "sfs",
))  # fmt: skip
_AFTER_A_NUMBER = frozenset((
    "%", "‰", "§", "§§", "kap", "kr", "kronor", "öre", "tkr", "mnkr", "mdkr", "euro", "tusen",
    "miljon", "miljoner", "miljard", "miljarder", "procent", "procentenheter",
    "mm", "cm", "dm", "m", "km", "mil", "m²", "m2", "m³", "m3", "km²", "km2", "kvm", "ha", "hektar",
    "g", "kg", "ton", "l", "liter", "W", "kW", "MW", "kWh", "MWh", "GWh", "TWh", "°C", "dB",
    *MONTHS,
))  # fmt: skip
_LONGEST = max(map(len, _BEFORE_A_NUMBER))

_BY_A_FIGURE = late(r" (?:(?=\d)|(?<=\d ))")  # a space first, which is found fast
_WORD_BEFORE = late(r"(?<!\w)[\w§]+\.?\Z")
_WORD_AFTER = late(r"[%‰§]+|°?\w+")
_GROUP = late(r"(?<!\d)\d{1,3}\Z")
_NEXT_GROUP = late(r"\d{3}(?!\d)")


def bind(text: str) -> str:
    """A text with the spaces that must not break made no-break spaces.

    The text keeps its length.

    >>> bind("5 kap. 1 § ger 1 000 kr").replace(NO_BREAK_SPACE, "_")
    '5_kap._1_§ ger 1_000_kr'
    """
    return _BY_A_FIGURE().sub(_bound, text)


def release(text: str) -> str:
    r"""A text with the no-break spaces that `bind` sets made spaces; others are kept.

    >>> release(bind("20 %")), release(f"Anna{NO_BREAK_SPACE}Berg")
    ('20 %', 'Anna\xa0Berg')
    """
    if NO_BREAK_SPACE not in text:
        return text
    bound = bind(text.replace(NO_BREAK_SPACE, " "))
    return "".join(
        " " if expected == NO_BREAK_SPACE else written
        for expected, written in zip(bound, text, strict=True)
    )


def _bound(space: re.Match[str]) -> str:
    """What to write for a space that stands beside a figure."""
    text, place = space.string, space.start()
    before = text[max(0, place - _LONGEST - 1) : place]
    if before[-1:].isdigit():
        word = _WORD_AFTER().match(text, place + 1)
        if word and word[0] in _AFTER_A_NUMBER:
            return NO_BREAK_SPACE
        if _NEXT_GROUP().match(text, place + 1) and _GROUP().search(before):
            return NO_BREAK_SPACE
    if text[place + 1 : place + 2].isdigit():
        owner = _WORD_BEFORE().search(before)
        if owner and owner[0].casefold() in _BEFORE_A_NUMBER:
            return NO_BREAK_SPACE
    return " "

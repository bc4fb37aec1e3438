"""Personnummer and samordningsnummer: how they are written, and which can be real."""

import re

from tjut.language.patterns import late

PERSONAL_NUMBER = late(
    r"[0-9](?<![\w.,:/+‑–-][0-9])[0-9](?:[0-9]{2})?(?P<gap>[- \u00a0]?)"
    r"[0-9]{2}(?P=gap)[0-9]{2}(?P<sign>\s?[-‐‑‒–−+]\s?|[ \u00a0])?[0-9]{4}"
    r"(?![\w/+]|[.,:‑–-][0-9])"
)
"""Ten or twelve digits in any spelling; `sign` is what stands before the last four."""

_DIGIT = late("[0-9]")
_HIDDEN = "•"


def digits_of(number: str) -> str:
    """The digits of a number as it is written."""
    return "".join(_DIGIT().findall(number))


def can_be_real(number: re.Match[str]) -> bool:
    """Whether the date exists and the check digit is right, in any century it can mean."""
    from personnummer.personnummer import valid

    digits, sign = digits_of(number[0]), number["sign"] or ""
    if len(digits) == 12:
        return digits.startswith(("18", "19", "20")) and valid(digits)
    centuries = ("18", "19") if "+" in sign else ("19", "20")
    return any(valid(century + digits) for century in centuries)


def masked(text: str) -> str:
    """A text with the digits of each number that can be real hidden, character for character.

    >>> masked("Barnet är fött 19121212-1212.")
    'Barnet är fött ••••••••-••••.'
    """
    return PERSONAL_NUMBER().sub(_hide, text)


def _hide(number: re.Match[str]) -> str:
    return _DIGIT().sub(_HIDDEN, number[0]) if can_be_real(number) else number[0]

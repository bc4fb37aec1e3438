"""Figures as they stand alone in the cells of a table."""

import re
from decimal import Decimal
from typing import NamedTuple

from tjut.language.numbers import FIGURES, number_in_figures
from tjut.language.patterns import late

_CELL = late(
    rf"(?P<open>\()?\s?(?P<sign>[-–−+])?\s?(?P<number>{FIGURES})\)?"
    r"\s?(?P<unit>kr|kronor|tkr|kkr|mnkr|mkr|msek|tsek|mdkr|st)?\.?\s?[*¹²³]{0,3}",
    re.I,
)
_EMPTY = late(r"\s*[-–—−]?\s*")


class Figure(NamedTuple):
    """A figure, what one of its last digit is worth, and the unit written after it."""

    value: Decimal
    step: Decimal
    unit: str


def read_figure(cell: str) -> Figure | None:
    """The figure that a cell holds and nothing else, or None.

    >>> read_figure("(1 250,5) tkr") is None, str(read_figure("– 1 250,5 tkr").value)
    (True, '-1250.5')
    """
    match = _CELL().fullmatch(cell.strip())
    if match is None:
        return None
    number = number_in_figures(match["number"])
    step = Decimal(1).scaleb(int(number.as_tuple().exponent))
    negative = match["open"] or match["sign"] in ("-", "–", "−")
    return Figure(-number if negative else number, step, (match["unit"] or "").lower())


def is_empty(cell: str) -> bool:
    """Whether a cell says nothing, or has a dash that says so."""
    return _EMPTY().fullmatch(cell) is not None


def in_swedish(value: Decimal) -> str:
    """A number as Swedish text writes it.

    >>> in_swedish(Decimal("-1250.50"))
    '-1 250,50'
    """
    return f"{value:,f}".replace(",", " ").replace(".", ",")

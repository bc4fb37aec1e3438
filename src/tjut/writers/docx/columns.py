"""How wide the columns of a table are: as their text asks, and where there is little room, fair."""

import re
from collections.abc import Callable, Sequence
from math import ceil

from tjut.language.typography import NO_BREAK_SPACE, bind

PADDING = 108
"""The room on each side of a cell, in twentieths of a point."""

_NARROWEST, _WIDEST = 6, 36
"""How many characters a column is made for, at least and at most."""

_NARROW = 20
"""A column with no longer text than this gives up nothing to the others."""

_WORD = re.compile(r"[^ \n]+")
_AMOUNT = re.compile(r"[^ \n]*\d[^ \n]*")


def widths(columns: Sequence[Sequence[str]], measure: int, letter: int) -> list[int]:
    """The widths of columns of cells in twentieths of a point, together the measure at most.

    A table is no wider than its text asks for. Where there is too little
    room the wide columns share what the narrow ones leave. Where a word would
    be parted then, each column has the room of its longest word before the
    rest is shared, if need be as little room as that; where even this is too
    much, that of its longest amount.
    """
    longest = [max(map(len, column)) for column in columns]
    asked = [_room(size, letter) for size in longest]
    if sum(asked) <= measure:
        return asked
    words = [_room(_longest(column, _WORD, len), letter) for column in columns]
    shared = _shared(asked, longest, measure)
    if shared and all(width >= least for width, least in zip(shared, words, strict=True)):
        return shared
    tight = [_room(_longest(column, _WORD, _tight), letter) for column in columns]
    amounts = [_room(_longest(column, _AMOUNT, _tight), letter) for column in columns]
    for least in (words, tight, amounts):
        spare, more = measure - sum(least), sum(asked) - sum(least)
        if spare >= 0:
            pairs = zip(least, asked, strict=True)
            return [low + (high - low) * spare // more for low, high in pairs]
    return [width * measure // sum(amounts) for width in amounts]


def _shared(asked: list[int], longest: list[int], measure: int) -> list[int] | None:
    """The narrow columns as they are, and the rest shared among the wide ones.

    None when these would get less than half of what they ask for.
    """
    wide = sum(width for width, size in zip(asked, longest, strict=True) if size > _NARROW)
    room = measure - (sum(asked) - wide)
    if room * 2 < wide:
        return None
    return [
        width * room // wide if size > _NARROW else width
        for width, size in zip(asked, longest, strict=True)
    ]


def _longest(column: Sequence[str], part: re.Pattern[str], size: Callable[[str], int]) -> int:
    """The size of the longest of some parts of the text of a column, which Word may not divide."""
    return max((size(found) for text in column for found in part.findall(bind(text))), default=0)


def _tight(part: str) -> int:
    """How many letters on the average a word or an amount is as wide as, at the least.

    Figures are as wide as each other in most fonts, other letters narrower and
    a space half as wide.
    """
    figures, spaces = sum(map(str.isdigit, part)), part.count(NO_BREAK_SPACE)
    return ceil(figures + spaces / 2 + (len(part) - figures - spaces) * 5 / 6)


def _room(size: int, letter: int) -> int:
    return min(max(_NARROWEST, size), _WIDEST) * letter + 2 * PADDING

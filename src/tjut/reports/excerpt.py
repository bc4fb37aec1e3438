"""The line of the source that a finding is about, with its place marked under it."""

import unicodedata

from tjut.reports.report import Row
from tjut.reports.words import printable

_CUT = "…"


def excerpt(row: Row, width: int) -> tuple[str, str]:
    """The source line with its number, and the line that marks the place under it.

    Both are empty when there is no text to show. A line that is longer than
    `width` columns is cut to what stands around the place.
    """
    text = row.source_line.rstrip()
    if not text:
        return "", ""
    gutter = f"{row.place.line:>5} | "
    start = min(row.place.column - 1, len(text))
    end = row.place.end_column - 1 if row.place.end_line == row.place.line else len(text)
    shown, start, end = _window(text, start, min(end, len(text)), width - len(gutter))
    marks = "^" * max(_columns(shown[start:end]), 1)
    return gutter + shown, " " * (len(gutter) - 2) + "| " + " " * _columns(shown[:start]) + marks


def _window(text: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """The part of a text around a place that fits, printable, and the place within it."""
    first = max(0, min(start - room // 3, len(text) - room))
    last = first + room
    left, right = _CUT * (first > 0), _CUT * (last < len(text))
    shown = left + printable(text[first + len(left) : last - len(right)]) + right
    return shown, start - first, min(end - first, room - len(right))


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: none for a combining mark, two if wide."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )

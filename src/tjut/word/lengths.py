"""Lengths as Word writes them: bare numbers, in strict files numbers with a unit.

Source: ISO/IEC 29500-1 §22.9.2.15, universal measure.
"""

import re

_LENGTH = re.compile(r"\s*(?P<number>[+-]?[0-9]{1,9}(?:\.[0-9]+)?)(?P<unit>pt|pc|pi|in|cm|mm)?\s*")
_UNITS = {"pt": 20.0, "pc": 240.0, "pi": 240.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 144 / 2.54}


def length(written: str | None, *, bare: int = 1) -> int | None:
    """A length in twentieths of a point; None for what is none.

    `bare` is what a number without a unit counts, in twentieths of a point.

    >>> length("720"), length("36pt"), length("11", bare=10), length("auto")
    (720, 720, 110, None)
    """
    match = _LENGTH.fullmatch(written or "")
    return round(float(match["number"]) * _UNITS.get(match["unit"], bare)) if match else None

"""Patterns that are compiled when they are first used.

A pattern costs 0.1–2 ms to compile, and a check of one case needs few of all
those there are.
"""

import re
from collections.abc import Callable
from functools import cache


def late(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """A function that gives the compiled pattern, the same one each time.

    >>> digits = late(r"[0-9]+")
    >>> digits().findall("12 och 7")
    ['12', '7']
    """
    return cache(lambda: re.compile(pattern, flags))

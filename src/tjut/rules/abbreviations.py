"""The abbreviations of ordlistor/forkortningar.toml, and where a wrong form of one is no word."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.toml import Table, read_toml

_MONTH = r"(?:januari|februari|mars|april|maj|ju[nl]i|augusti|september|oktober|november|december)"
_DAY = rf"\d\d?(?:/\d|\s{_MONTH})"
_ANYWHERE = re.compile("")


class WrongForm(NamedTuple):
    """A wrong form of an abbreviation: the pattern that finds it, and the right form.

    What stands before a match must end as `before` says, what stands after it
    begin as `after` does.
    """

    pattern: re.Pattern[str]
    right: str
    before: re.Pattern[str] = _ANYWHERE
    after: re.Pattern[str] = _ANYWHERE


_NO_MEASURE = r"[^\W\d_],?\s$" + "".join(
    rf"(?<!\b{word}\s)" for word in ("i", "per", "av", "på", "antal", "många")
)
_NOT_EMPTY = r"\s$" + "".join(
    rf"(?<!\b{word}\s)" for word in ("stå", "står", "stod", "stått", "är", "var", "varit")
)
_A_DATE = rf"\s(?:den\s\d|(?:19|20)\d\d\b|{_DAY}|{_MONTH})"
_IN_CONTEXT = (
    ("mm", "m.m.", _NO_MEASURE, r"[,;)]|$"),
    ("mm.", "m.m.", _NO_MEASURE, ""),
    ("from", "fr.o.m.", r"(?:^|\s)$", _A_DATE),
    ("tom", "t.o.m.", _NOT_EMPTY, _A_DATE),
    ("ex", "t.ex.", r"(?:\(|,\s)$", r"\s(?!moms)\w"),
    ("ex.", "t.ex.", r"(?:\(|,\s)$", r"\s(?!moms)\w"),
    ("kl", "kl.", "", r"\s\d"),
    ("kap", "kap.", r"\d\s$", r"[\s,;)]|$"),
    ("kap", "kap.", r"[^\W\d]\s$", r"\s\d"),
    ("nr.", "nr", "", r"\s\d"),
    ("ca.", "ca", "", r"\s\d"),
    ("c:a", "ca", "", ""),
)
"""Wrong forms that are right elsewhere: the form, the right one, what is before and after it."""


@cache
def wrong_forms() -> dict[str, list[WrongForm]]:
    """The wrong forms by the chunk of text, in small letters, that each begins with."""
    found: dict[str, list[WrongForm]] = {}
    for written, form in _all():
        first = written.split(maxsplit=1)[0].split(":", maxsplit=1)[0]
        for opening in {first, f"{first}."} if " " in written else {first}:
            found.setdefault(opening, []).append(form)
    return found


@cache
def well_known() -> frozenset[str]:
    """The abbreviations in capitals that need no explanation."""
    return frozenset(" ".join(_table().pairs("kända").values()).split())


def _all() -> Iterator[tuple[str, WrongForm]]:
    for right, written in _table().pairs("former").items():
        for wrong in written.split(", "):
            yield wrong, WrongForm(_pattern(wrong), right)
    for wrong, right, before, after in _IN_CONTEXT:
        yield wrong, WrongForm(_pattern(wrong), right, re.compile(before), re.compile(after))


def _pattern(wrong: str) -> re.Pattern[str]:
    """The pattern of a wrong form; it begins with a letter, so that a search is quick."""
    first, rest = wrong[0], re.escape(wrong[1:])
    letter = f"[{first}{first.upper()}](?<![\\w./@-][{first}{first.upper()}])"
    if " " in wrong:
        parts = r"\.?[ \u00a0]".join(wrong[1:].split(" "))
        return re.compile(rf"{letter}{parts}(?![\w@/-])\.?")
    return re.compile(rf"{letter}{rest}(?![\w@/.-])")


@cache
def _table() -> Table:
    return read_toml(Path(__file__).parent / "ordlistor" / "forkortningar.toml")

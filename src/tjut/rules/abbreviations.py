"""The abbreviations of ordlistor/forkortningar.toml, and where a wrong form of one is no word."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.toml import Table, read_toml

_MONTH = r"(?:januari|februari|mars|april|maj|ju[nl]i|augusti|september|oktober|november|december)"
_DAY = rf"\d\d?(?:/\d|\s{_MONTH})"
_DATE = rf"\s(?:den\s\d|(?:19|20)\d\d\b|{_DAY}|{_MONTH})"
_NO_MEASURE = r"[^\W\d_],?\s$" + "".join(
    rf"(?<!\b{word}\s)" for word in ("i", "per", "av", "på", "antal", "många")
)
_NOT_EMPTY = r"\s$" + "".join(
    rf"(?<!\b{word}\s)" for word in ("stå", "står", "stod", "stått", "är", "var", "varit")
)


class WrongForm(NamedTuple):
    """A wrong form of an abbreviation and the right one.

    What stands before it must end as the pattern `before` says, what stands
    after it begin as `after` does.
    """

    wrong: str
    right: str
    before: str = ""
    after: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern that finds the form, with and without dots when it has spaces."""
        return _pattern(self.wrong)


_IN_CONTEXT = (
    WrongForm("mm", "m.m.", _NO_MEASURE, r"[,;)]|$"),
    WrongForm("mm.", "m.m.", _NO_MEASURE),
    WrongForm("from", "fr.o.m.", r"(?:^|\s)$", _DATE),
    WrongForm("tom", "t.o.m.", _NOT_EMPTY, _DATE),
    WrongForm("ex", "t.ex.", r"(?:\(|,\s)$", r"\s(?!moms)\w"),
    WrongForm("ex.", "t.ex.", r"(?:\(|,\s)$", r"\s(?!moms)\w"),
    WrongForm("kl", "kl.", "", r"\s\d"),
    WrongForm("kap", "kap.", r"\d\s$", r"[\s,;)]|$"),
    WrongForm("kap", "kap.", r"[^\W\d]\s$", r"\s\d"),
    WrongForm("nr.", "nr", "", r"\s\d"),
    WrongForm("ca.", "ca", "", r"\s\d"),
    WrongForm("c:a", "ca"),
)
"""Wrong forms that are right elsewhere."""


@cache
def wrong_forms() -> dict[str, list[WrongForm]]:
    """The wrong forms by the chunk of text, in small letters, that each begins with."""
    found: dict[str, list[WrongForm]] = {}
    for form in _all():
        first = form.wrong.split(maxsplit=1)[0].split(":", maxsplit=1)[0]
        for opening in {first, f"{first}."} if " " in form.wrong else {first}:
            found.setdefault(opening, []).append(form)
    return found


@cache
def well_known() -> frozenset[str]:
    """The abbreviations in capitals that need no explanation."""
    return frozenset(" ".join(_table().pairs("kända").values()).split())


def _all() -> Iterator[WrongForm]:
    for right, written in _table().pairs("former").items():
        yield from (WrongForm(wrong, right) for wrong in written.split(", "))
    yield from _IN_CONTEXT


@cache
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

"""Documents that a text names together with their date."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import takewhile
from typing import NamedTuple

from tjut.language.dates import find_dates
from tjut.language.patterns import late

_DATED = late(r"[,(]?\s\(?(?:daterad|daterade|daterat|dat\.|upprättad|upprättat)\s?$", re.I)
_BESIDE = late(r",\s$|\s\($")
_LATER_VERSION = late(r"\b(?:rev|senast|uppdat|komplett|juster|ändra)|^[\s,()]*(?:och[\s]*)?$")
_LABEL = late(
    r"^\s*(?:[0-9]+[.)]|bilaga\s?[0-9]*\s?[:.,–-]?|(?:besluts)?förslag(?:et)? till|reviderade?"
    r"|reviderat|nya?|nytt)\s+"
)
_FROM_HERE = late(
    r"(?:,\s|\s\()(?:daterad|daterat|dat\.|den\b|rev|senast|bilaga|version|antag|upprätta|ändrad"
    r"|beslutad|från|med ändring).*$|\s(?:daterade?|daterat)\b.*$"
)
_LONG = 5
_REACH = 300
"""No name of a document has more characters than this."""

_SPACE = late(r"\s+")


class DatedName(NamedTuple):
    """A date in a text and what is named before it.

    `before` is the text before the date, from the start of it, one-spaced and
    in lower case. `days` holds the date and those of later versions that
    follow it. `start` and `end` are the place of the date, and `is_said`
    tells whether the text says *daterad*.
    """

    before: str
    days: frozenset[date]
    start: int
    end: int
    is_said: bool

    def shares_name_with(self, other: "DatedName") -> bool:
        """Whether two dates stand after the same two words or more."""
        words, others = reversed(self.before.split()), reversed(other.before.split())
        both = zip(words, others, strict=False)
        shared = [one for one, _ in takewhile(lambda pair: pair[0] == pair[1], both)]
        return len(shared) >= 2 and max(map(len, shared)) >= _LONG


def find_dated_names(text: str) -> Iterator[DatedName]:
    """The dates in a text that stand right after a name, with or without *daterad*."""
    mentions = [(found, found.value) for found in find_dates(text)]
    for index, (found, day) in enumerate(mentions):
        if day is None:
            continue
        reach = text[max(0, found.start - _REACH) : found.start]
        said = _DATED().search(reach)
        lead = said or _BESIDE().search(reach)
        if lead is None:
            continue
        days, end = {day}, found.end
        for later, other in mentions[index + 1 :]:
            if other is None or not _LATER_VERSION().search(text[end : later.start]):
                break
            days.add(other)
            end = later.end
        before = folded(reach[: lead.start()])
        yield DatedName(before, frozenset(days), found.start, found.end, said is not None)


def folded(text: str) -> str:
    """A text as names are compared: one-spaced, in lower case, without signs at its ends."""
    return _SPACE().sub(" ", text).strip(' ,;:.–-()”"').casefold()


def document_name(title: str) -> str:
    """The name of a document out of its line in a list, as names are compared.

    >>> document_name("Bilaga 2: Förslag till Riktlinjer för sponsring, daterade 2025-03-04")
    'riktlinjer för sponsring'
    """
    first = next(iter(find_dates(title)), None)
    name = folded(title[: first.start] if first and first.start else title)
    while match := _LABEL().match(name):
        name = name[match.end() :]
    return folded(_FROM_HERE().sub("", name))

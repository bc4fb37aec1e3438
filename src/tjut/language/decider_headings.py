"""The headings over decision points: who decides, and on whose proposal."""

import re
import unicodedata
from typing import NamedTuple

from tjut.language.genitive import nominative
from tjut.language.patterns import late
from tjut.language.subjects import find_body

LONGEST = 300
"""No heading is longer than this many characters; what is longer is text."""

_PROPOSES = (
    late(r"(?P<owner>.+s) förslag(?: till beslut)? (?:till|i|för|av) (?P<body>.+)", re.I),
    late(r"(?P<subject>.+) föreslår(?: att)? (?P<body>.+)", re.I),
)
_DECIDES = (
    late(r"(?P<owner>.+s) (?:egna |egen )?beslut(?: för egen del)?", re.I),
    late(r"(?:förslag till )?(?:beslut|förslag) (?:i|av|för|till) (?P<body>.+)", re.I),
    late(r"(?P<subject>.+) (?:beslutar|för egen del)(?: för egen del)?", re.I),
)
_OWN_PROPOSAL = late(r"(?P<owner>.+s) förslag(?: till beslut)?", re.I)
_DECISION = late(r"s?(?: (?:att )?beslutar?| beslut)$")


class NamedBody(NamedTuple):
    """Who decides by a heading, and who proposes it to them (empty when nobody does)."""

    body: str
    proposer: str = ""


def read_heading(text: str) -> NamedBody | None:
    """The body that the heading over a set of decision points names.

    >>> read_heading("Kommunstyrelsens förslag till kommunfullmäktige")
    NamedBody(body='kommunfullmäktige', proposer='Kommunstyrelsen')
    """
    if len(text) > LONGEST:
        return None
    text = " ".join(unicodedata.normalize("NFC", text).split()).rstrip(".: ")
    for form in _PROPOSES:
        if (match := form().fullmatch(text)) and _is_body(
            body := _DECISION().sub("", match["body"])
        ):
            return NamedBody(body, _subject(match))
    for form in _DECIDES:
        if match := form().fullmatch(text):
            return NamedBody(_subject(match))
    own = _OWN_PROPOSAL().fullmatch(text)
    name = _subject(own) if own else text
    return NamedBody(name) if _is_body(name) else None


def _is_body(name: str) -> bool:
    return find_body(name) == len(name)


def _subject(match: re.Match[str]) -> str:
    names = match.groupdict()
    if owner := names.get("owner"):
        return nominative(owner)
    return names.get("subject") or names["body"]

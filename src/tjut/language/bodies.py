"""Deciding bodies: how a heading names them, and when two names mean the same one."""

import re
import unicodedata
from typing import NamedTuple

from tjut.language.genitive import nominative

_PROPOSES = re.compile(
    r"(?P<proposer>.+?s)\s+förslag(?:\s+till\s+beslut)?\s+(?:till|i)\s+(?P<body>.+)", re.I
)
_DECIDES = re.compile(r"(?P<body>.+?s)\s+beslut", re.I)
_BARE = re.compile(r"(?:förslag till )?beslut (?:i|av) (?P<body>.+)", re.I)

_INITIALS = {
    "ks": "kommunstyrelsen",
    "kf": "kommunfullmäktige",
    "ksau": "kommunstyrelsens arbetsutskott",
    "au": "arbetsutskottet",
}
_SHORT = ("fullmäktige", "styrelsen", "nämnden", "utskottet", "beredningen")


class NamedBody(NamedTuple):
    """Who decides by a heading, and who proposes it to them (empty when nobody does)."""

    body: str
    proposer: str = ""


def read_heading(text: str) -> NamedBody | None:
    """The body that the heading over a set of decision points names.

    >>> read_heading("Kommunstyrelsens förslag till kommunfullmäktige")
    NamedBody(body='kommunfullmäktige', proposer='Kommunstyrelsen')
    """
    text = " ".join(unicodedata.normalize("NFC", text).split()).rstrip(".:")
    if match := _PROPOSES.fullmatch(text):
        return NamedBody(match["body"], nominative(match["proposer"]))
    if match := _DECIDES.fullmatch(text):
        return NamedBody(nominative(match["body"]))
    if match := _BARE.fullmatch(text):
        return NamedBody(match["body"])
    return None


def body_key(name: str) -> str:
    """A body's name in the one form that is compared.

    >>> body_key("Nämnden för Kultur & Fritid") == body_key("nämnden för kultur och fritid")
    True
    """
    text = unicodedata.normalize("NFC", name).casefold().replace("&", " och ")
    text = " ".join(text.replace("‑", "-").split())
    return _INITIALS.get(text, text)


def same_body(one: str, other: str) -> bool:
    """Whether two names can mean the same body; `nämnden` can mean any nämnd."""
    a, b = body_key(one), body_key(other)
    return a == b or any(
        short == form and full.split(" för ")[0].endswith(form)
        for short, full in ((a, b), (b, a))
        for form in _SHORT
    )

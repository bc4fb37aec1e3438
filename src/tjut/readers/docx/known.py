"""What the paragraphs of a Word file can be known by: the headings of all templates."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from tjut.template.headings import KnownHeading, known_heading
from tjut.template.model import Template

_LONGEST = 200
"""No heading has more characters."""

_MOST_KEPT = 2_000
"""How many lines are kept that have been looked up."""

_ALIASES = {
    "beslutsunderlag": "handlingar",
    "handlingar": "handlingar",
    "handlingar i ärendet": "handlingar",
    "bilagor": "handlingar",
    "underlag": "handlingar",
    "underlag för beslut": "handlingar",
    "ärendets handlingar": "handlingar",
    "beslutet skickas till": "skickas_till",
    "beslutet sänds till": "skickas_till",
    "beslut skickas till": "skickas_till",
    "beslut sänds till": "skickas_till",
    "beslutet ska skickas till": "skickas_till",
    "beslutet expedieras till": "skickas_till",
    "expedieras till": "skickas_till",
    "expediering": "skickas_till",
    "kopia till": "skickas_till",
    "skickas till": "skickas_till",
    "sändlista": "skickas_till",
}
"""Headings over lists that come from uppgifter, as municipalities write them."""

DOCUMENT_TYPES = frozenset((
    "tjänsteutlåtande", "tjänsteskrivelse", "utlåtande", "skrivelse", "yttrande", "remissvar",
    "pm", "promemoria", "ärende", "rapport", "dokument",
))  # fmt: skip
"""What a report calls itself; no title."""


@dataclass(frozen=True, eq=False)
class Known:
    """The templates whose headings are known."""

    templates: tuple[Template, ...]
    _keys: dict[str, str | None] = field(default_factory=dict, init=False)

    def key(self, heading: str) -> str | None:
        """The key of the section, or of the list, that a heading opens; None for other text."""
        if heading not in self._keys:
            if len(self._keys) >= _MOST_KEPT:
                self._keys.clear()
            found = self.heading(heading)
            self._keys[heading] = found.key if found else _ALIASES.get(folded(heading))
        return self._keys[heading]

    def heading(self, text: str) -> KnownHeading | None:
        """What a heading was recognised as by the first template that knows it."""
        if not text or len(text) > _LONGEST:
            return None
        found = (known_heading(text, template) for template in self.templates)
        return next((heading for heading in found if heading), None)

    def is_type(self, text: str) -> bool:
        """Whether a text only says what kind of document this is."""
        words = folded(text)
        return words in DOCUMENT_TYPES or words in self._own_types

    @cached_property
    def _own_types(self) -> frozenset[str]:
        return frozenset(folded(template.document_type) for template in self.templates)


class _Same(tuple[Template, ...]):
    """Templates that are compared as objects: what they say is much to compare."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash(tuple(map(id, self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and list(map(id, self)) == list(map(id, other))


def known_by(templates: Iterable[Template]) -> Known:
    """What is known by templates; the same object for the same templates, file after file."""
    return _known_by(_Same(templates))


@lru_cache(maxsize=4)
def _known_by(templates: _Same) -> Known:
    return Known(tuple(templates))


def folded(text: str) -> str:
    """A text in the one form that is compared, without what only shows where a line may break.

    >>> folded("  Handlingar  i ÄRENDET: ")
    'handlingar i ärendet'
    """
    whole = unicodedata.normalize("NFC", text.replace("\u00ad", ""))
    return " ".join(whole.casefold().split()).rstrip(".: ")

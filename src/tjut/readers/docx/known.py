"""What the paragraphs of a Word file can be known by: the headings of all templates."""

import unicodedata
from dataclasses import dataclass, field

from tjut.template.headings import KnownHeading, known_heading
from tjut.template.model import Template

_LONGEST = 200
"""No heading has more characters."""

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


@dataclass(frozen=True)
class Known:
    """The templates whose headings are known."""

    templates: tuple[Template, ...]
    _keys: dict[str, str | None] = field(default_factory=dict, init=False, compare=False)

    def key(self, heading: str) -> str | None:
        """The key of the section, or of the list, that a heading opens; None for other text."""
        if heading not in self._keys:
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
        own = {folded(template.document_type) for template in self.templates}
        return folded(text) in DOCUMENT_TYPES | own


def folded(text: str) -> str:
    """A text in the one form that is compared.

    >>> folded("  Handlingar  i ÄRENDET: ")
    'handlingar i ärendet'
    """
    return " ".join(unicodedata.normalize("NFC", text).casefold().split()).rstrip(".: ")

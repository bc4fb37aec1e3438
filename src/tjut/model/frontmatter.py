"""Uppgifter as written: keys and values that are all text, each with its place."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tjut.model.equality import equal_without
from tjut.source import Span

KEYS = (
    "titel", "diarienummer", "datum", "förvaltning", "nämnd", "handläggare", "underskrifter",
    "handlingar", "skickas_till", "sammanträde", "ärendetyp", "mall",
)  # fmt: skip
"""The keys of the front matter as they are written, in the order that `new` writes them."""

PART_KEYS = {
    "handlaggare": ("namn", "titel", "e-post", "telefon"),
    "underskrifter": ("namn", "titel"),
    "handlingar": ("titel", "datum", "fil"),
}
"""The keys of the values that have keys of their own."""

_ASCII = str.maketrans("åäöé", "aaoe")


@lru_cache(maxsize=1_000)
def canonical_key(key: str) -> str:
    """A key in the one spelling that tjut compares: lower case, ASCII.

    >>> canonical_key("FÖRVALTNING")
    'forvaltning'
    """
    return unicodedata.normalize("NFC", key).strip().lower().translate(_ASCII)


_SPELT = {canonical_key(key): key for key in KEYS}


def spelt(key: str) -> str:
    """A canonical key as it is written in a case.

    >>> spelt("forvaltning")
    'förvaltning'
    """
    return _SPELT.get(key, key)


@equal_without("span")
class Scalar(NamedTuple):
    """A single value, always text: `no`, `012` and `12:30` stay as written."""

    text: str
    span: Span


@equal_without("key_span", "written")
class Entry(NamedTuple):
    """A key and its value. `key` is canonical, `written` as in the file."""

    key: str
    value: "Value"
    key_span: Span
    written: str = ""


@equal_without("span")
class Mapping(NamedTuple):
    """Keys with values, in the order of the file."""

    entries: tuple[Entry, ...]
    span: Span

    def get(self, key: str) -> "Value | None":
        """The value of a canonical key; of a doubled key, the first."""
        for entry in self.entries:
            if entry.key == key:
                return entry.value
        return None


@equal_without("span")
class Sequence(NamedTuple):
    """A list of values."""

    items: tuple["Value", ...]
    span: Span


Value = Scalar | Sequence | Mapping


def scalars(value: Value) -> Iterator[Scalar]:
    """The single values in a value, in the order of the file."""
    if isinstance(value, Scalar):
        yield value
    elif isinstance(value, Mapping):
        for entry in value.entries:
            yield from scalars(entry.value)
    else:
        for item in value.items:
            yield from scalars(item)


@equal_without("end")
class FrontMatter(NamedTuple):
    """The uppgifter of a case.

    `end` is the offset of the closing `---` (of the start of the text when
    there is no front matter): where a missing key is reported.
    """

    fields: Mapping
    end: int


def value_at(value: Value, path: tuple[str | int, ...]) -> Value | None:
    """The value at a path of canonical keys and list indexes, or None."""
    for step in path:
        if isinstance(value, Mapping) and isinstance(step, str):
            found = value.get(step)
        elif isinstance(value, Sequence) and isinstance(step, int) and step < len(value.items):
            found = value.items[step]
        else:
            found = None
        if found is None:
            return None
        value = found
    return value

"""Uppgifter as front matter: every text between quotation marks."""

import re
from collections.abc import Iterator

from tjut.model.frontmatter import KEYS, Entry, Mapping, Scalar, Value, canonical_key, spelt
from tjut.readers.fields.quoted import quoted

_KNOWN = frozenset(map(canonical_key, KEYS))
_PLAIN_KEY = re.compile(r"[^\W\d_][\w-]{0,50}")
_STEP = "  "


def uppgifter_lines(fields: Mapping) -> Iterator[str]:
    """The lines between the two lines ---, with the keys of tjut as they are spelt."""
    for entry in fields.entries:
        first, *rest = _lines(entry.value)
        if isinstance(entry.value, Scalar) or first in ("{}", "[]"):
            yield f"{_name(entry)}: {first}"
        else:
            yield f"{_name(entry)}:"
            yield from (_STEP + line for line in (first, *rest))


def _name(entry: Entry) -> str:
    name = spelt(entry.key) if entry.key in _KNOWN else entry.written or entry.key
    return name if _PLAIN_KEY.fullmatch(name) else quoted(name)


def _lines(value: Value) -> Iterator[str]:
    """The lines of a value by itself, at least one."""
    if isinstance(value, Scalar):
        yield quoted(value.text)
    elif isinstance(value, Mapping):
        yield from uppgifter_lines(value) if value.entries else ("{}",)
    elif not value.items:
        yield "[]"
    else:
        for item in value.items:
            first, *rest = _lines(item)
            yield f"- {first}"
            yield from (_STEP + line for line in rest)

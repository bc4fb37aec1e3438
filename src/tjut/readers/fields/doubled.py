"""Keys that are given twice, whatever their spelling."""

from collections.abc import Iterator
from unicodedata import normalize

from tjut.findings import Finding
from tjut.model.frontmatter import Entry, Mapping, Scalar, Sequence, Value
from tjut.source import Source


def doubled(value: Value, source: Source) -> Iterator[Finding]:
    """A finding at each key that stands in the same mapping before, here and further in."""
    if isinstance(value, Sequence):
        for item in value.items:
            yield from doubled(item, source)
    elif isinstance(value, Mapping):
        first: dict[str, Entry] = {}
        for entry in value.entries:
            before = first.setdefault(entry.key, entry)
            if before is not entry:
                yield Finding("UP05", _sentence(entry, before, source), entry.key_span)
            if not isinstance(entry.value, Scalar):
                yield from doubled(entry.value, source)


def _sentence(entry: Entry, before: Entry, source: Source) -> str:
    line = source.position(before.key_span.start).line
    written, first = normalize("NFC", entry.written), normalize("NFC", before.written)
    other = "" if first == written else f" och heter där ”{first}”"
    return f"”{written}” står redan på rad {line}{other}; ta bort den ena"

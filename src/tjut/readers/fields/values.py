"""YAML events to the values of uppgifter, each as text with its place."""

import re
from dataclasses import dataclass, field
from typing import Any

from tjut.findings import Finding
from tjut.model.frontmatter import Entry, Mapping, Scalar, Sequence, Value, canonical_key
from tjut.source import Span

_DEEPEST = 8
_FOLD = re.compile(r"[ \t]*\r?\n\s*")
_NULLS = ("~", "null", "Null", "NULL")


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been read."""

    start: int
    is_mapping: bool
    children: list[Value] = field(default_factory=list)


class Values:
    """Takes the events of one YAML document in order; `root` is what they amount to.

    `text` is the whole source. Offsets are characters of it.
    """

    def __init__(self, text: str) -> None:
        self.problems: list[Finding] = []
        self._text = text
        self._open = [_Open(0, is_mapping=False)]

    def root(self) -> Mapping:
        """The mapping that was read, empty when there was none."""
        for value in self._open[0].children:
            if isinstance(value, Mapping):
                return value
        return Mapping((), Span(0, 0))

    def take(self, event: Any, start: int, end: int) -> None:
        """Take one event, whose marks are the offsets `start` and `end`."""
        kind = type(event).__name__
        if kind == "ScalarEvent":
            self._add(self._scalar(event.value, event.style, Span(start, end)))
        elif kind == "AliasEvent":
            self._add(Scalar(self._text[start:end], Span(start, end)))
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._open.append(_Open(start, kind[0] == "M"))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(end)

    def _add(self, value: Value) -> None:
        self._open[-1].children.append(value)

    def _scalar(self, value: str, style: str | None, span: Span) -> Scalar:
        if style in ("|", ">"):
            return Scalar(value.strip(), self._trimmed(span))
        if style:
            inner = Span(span.start + 1, span.end - 1)
            return Scalar(value, inner if self._text[inner.start : inner.end] == value else span)
        plain = self._text[span.start : span.end].strip()
        return Scalar("" if plain in _NULLS else _FOLD.sub(" ", plain), span)

    def _close(self, end: int) -> None:
        closed = self._open.pop()
        span = self._trimmed(Span(closed.start, end))
        if len(self._open) > _DEEPEST:
            self._add(Scalar(self._text[span.start : span.end], span))
        elif closed.is_mapping:
            self._add(self._mapping(closed.children, span))
        else:
            self._add(Sequence(tuple(closed.children), span))

    def _trimmed(self, span: Span) -> Span:
        return Span(span.start, span.start + len(self._text[span.start : span.end].rstrip()))

    def _mapping(self, children: list[Value], span: Span) -> Mapping:
        entries: list[Entry] = []
        for key, value in zip(children[::2], children[1::2], strict=True):
            written = self._text[key.span.start : key.span.end]
            entries.append(Entry(canonical_key(written), value, key.span, written))
        return Mapping(tuple(entries), span)

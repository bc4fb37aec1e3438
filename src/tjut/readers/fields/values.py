"""The events of YAML to the values of uppgifter, each as text with its place."""

from collections.abc import Mapping as Table
from typing import Any, NamedTuple

from tjut.language.patterns import late
from tjut.model.frontmatter import Entry, Mapping, Scalar, Sequence, Value, canonical_key
from tjut.readers.fields.plain import without_curly
from tjut.readers.fields.trouble import Trouble
from tjut.source import Span

_DEEPEST = 8
_FOLD = late(r"[ \t]*\r?\n\s*")
_NULLS = ("~", "null", "Null", "NULL")
EXTRA_QUOTES = {"open-quote": slice(1, None), "escape": slice(1, -1)}
"""What of a value is its text when quotation marks in it are none, by kind of trouble."""

_NODES = frozenset(("ScalarEvent", "AliasEvent", "MappingStartEvent", "SequenceStartEvent"))
_ENDS = frozenset(("MappingEndEvent", "SequenceEndEvent"))
_MADE = late(r"\\|''|\n")


class _Open(NamedTuple):
    """A collection whose end has not come."""

    start: int
    children: list[Value]


class Values:
    """Takes the events of one YAML document in order; `root` is what they amount to.

    `text` is the whole source, and offsets are characters of it. `quotes` has
    the kind of trouble of values, by their offset, whose quotation marks are
    no part of the text. `plain` is the values without quotation marks, in
    order, and `troubles` the marks that give YAML a name or a type, or are
    quotation marks of print.
    """

    def __init__(self, text: str, quotes: Table[int, str]) -> None:
        self.plain: list[Scalar] = []
        self.troubles: list[Trouble] = []
        self._text = text
        self._quotes = quotes
        self._open = [_Open(0, [])]

    def root(self) -> Mapping:
        """The mapping that was read, empty when there was none."""
        values = self._open[0].children
        return next((value for value in values if isinstance(value, Mapping)), EMPTY)

    def take(self, event: Any, start: int, end: int) -> None:
        """Take one event, whose marks are at `start` and `end`."""
        kind = type(event).__name__
        if kind in _NODES and (event.anchor or getattr(event, "tag", None)):
            self.troubles.append(Trouble("mark", Span(start, start + 1), self._text[start]))
        if kind == "ScalarEvent":
            self._add(self._scalar(event, Span(start, end)))
        elif kind == "AliasEvent":
            self._add(self._plain(Span(start, end)))
        elif kind in _NODES:
            self._open.append(_Open(start, []))
        elif kind in _ENDS:
            self._close(end, kind)

    def _add(self, value: Value) -> None:
        self._open[-1].children.append(value)

    def _scalar(self, event: Any, span: Span) -> Scalar:
        if event.style in ("|", ">"):
            return Scalar(event.value.strip(), self._trimmed(span))
        if event.style and not event.anchor and not event.tag:
            return self._quoted(event.value, span)
        return self._plain(span)

    def _plain(self, span: Span) -> Scalar:
        text = self._text[span.start : span.end].strip()
        if "\n" in text:
            text = _FOLD().sub(" ", text)
        if span.start in self._quotes:
            text = text[EXTRA_QUOTES[self._quotes[span.start]]]
        bare = without_curly(text)
        if bare != text:
            self.troubles.append(Trouble("curly", Span(span.start, span.start + 1), text[0]))
        scalar = Scalar("" if text in _NULLS else bare, span)
        self.plain.append(scalar)
        return scalar

    def _quoted(self, value: str, span: Span) -> Scalar:
        """A value within quotation marks: the place of its text where each character has one."""
        inner = self._text[span.start + 1 : span.end - 1]
        if _MADE().search(inner):
            return Scalar(value, span)
        return Scalar(inner, Span(span.start + 1, span.end - 1))

    def _close(self, end: int, kind: str) -> None:
        closed = self._open.pop()
        if len(self._open) > _DEEPEST:
            return
        span = self._trimmed(Span(closed.start, end))
        if len(self._open) == _DEEPEST:
            self._add(Scalar(self._text[span.start : span.end], span))
        elif kind == "SequenceEndEvent":
            self._add(Sequence(tuple(closed.children), span))
        else:
            pairs = zip(closed.children[::2], closed.children[1::2], strict=True)
            self._add(Mapping(tuple([self._entry(*pair) for pair in pairs]), span))

    def _entry(self, key: Value, value: Value) -> Entry:
        written = key.text if isinstance(key, Scalar) else self._text[slice(*key.span)]
        return Entry(canonical_key(written), value, key.span, written)

    def _trimmed(self, span: Span) -> Span:
        return Span(span.start, span.start + len(self._text[span.start : span.end].rstrip()))


EMPTY = Mapping((), Span(0, 0))

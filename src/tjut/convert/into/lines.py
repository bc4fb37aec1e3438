"""Edits of whole lines of a case."""

from collections.abc import Iterable

from tjut.findings import Edit
from tjut.source import Source, Span


def lines_of(source: Source, span: Span) -> Span:
    """The whole lines that a stretch of text stands on, the last line end with them."""
    start = source.text.rfind("\n", 0, span.start) + 1
    end = source.text.find("\n", max(span.start, span.end - 1))
    return Span(start, len(source.text) if end < 0 else end + 1)


def with_blank(source: Source, span: Span) -> Span:
    """Whole lines and the empty lines after them."""
    end = span.end
    while (after := source.text.find("\n", end)) >= 0 and not source.text[end:after].strip():
        end = after + 1
    return Span(span.start, end)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made, none of which overlap."""
    pieces, at = [], 0
    for (start, end), new in sorted(edits, key=lambda edit: edit.span):
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])

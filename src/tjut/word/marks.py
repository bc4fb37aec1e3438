"""Fields typed in the text as `{{ titel }}`, whole or cut into several runs by Word."""

import re
from collections.abc import Mapping

from tjut.model.frontmatter import canonical_key
from tjut.word.xml import Element, ancestors, text, w

MARK = re.compile(r"\{\{\s*([^\s{}]+)\s*\}\}")
"""A typed field; its group is the key as written."""


def mark_keys(paragraph: Element) -> list[str]:
    """The keys of the marks typed in a paragraph, in order."""
    written = "".join(found.text or "" for found in _own_texts(paragraph))
    return [canonical_key(match[1]) for match in MARK.finditer(written)]


def only_mark(paragraph: Element) -> str | None:
    """The key of the mark that is all that a paragraph holds; None for other paragraphs."""
    written = "".join(found.text or "" for found in _own_texts(paragraph))
    match = MARK.fullmatch(written.strip())
    return canonical_key(match[1]) if match else None


def fill_marks(paragraph: Element, values: Mapping[str, str]) -> None:
    """Put values in for the marks of a paragraph; a mark with another key stays.

    A value gets the form of the run that its mark begins in.
    """
    pieces = _own_texts(paragraph)
    written = "".join(found.text or "" for found in pieces)
    for match in reversed(list(MARK.finditer(written))):
        key = canonical_key(match[1])
        if key in values:
            _put(pieces, match.span(), values[key])


def _own_texts(paragraph: Element) -> list[Element]:
    """The texts of a paragraph, but for those in a text box that hangs on it."""
    return [
        found for found in paragraph.iter(w("t")) if next(ancestors(found, "p"), None) is paragraph
    ]


def _put(pieces: list[Element], span: tuple[int, int], new: str) -> None:
    """Replace a stretch of the joined texts, in the piece that it begins in."""
    start, end = span
    at = 0
    for piece in pieces:
        old = piece.text or ""
        first, last = max(start - at, 0), min(end - at, len(old))
        if first < last:
            whole = text(old[:first] + new + old[last:])
            piece.text = whole.text
            piece.attrib.update(whole.attrib)
            new = ""
        at += len(old)

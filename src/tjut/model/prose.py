"""Running text: what stands inside a paragraph, with a place for each character."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, groupby
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from tjut.language.patterns import late
from tjut.model.equality import equal_without
from tjut.source import Span

BREAK = "\n"
"""How a hard line break reads in plain text."""


class Link(NamedTuple):
    """Where a piece of text leads, and the tooltip that its writer gave it."""

    url: str
    title: str = ""


@equal_without("span")
class Run(NamedTuple):
    """A piece of text in one form.

    When `text` is as long as its span each character has its own place;
    else (an entity such as `&amp;`) the run is one place.
    """

    text: str
    span: Span
    bold: bool = False
    italic: bool = False
    link: Link | None = None


@equal_without("span")
class Break(NamedTuple):
    """A hard line break."""

    span: Span

    @property
    def text(self) -> str:
        """How it reads in plain text."""
        return BREAK


@equal_without("span")
class Image(NamedTuple):
    """An image. `path` is as written, relative to the case; `alt` may be empty."""

    path: str
    alt: str
    span: Span
    title: str = ""

    @property
    def text(self) -> str:
        """How it reads in plain text: not at all."""
        return ""


@equal_without("span")
class NoteReference(NamedTuple):
    """A reference to a footnote, by its number in order of first reference, from 1."""

    number: int
    span: Span

    @property
    def text(self) -> str:
        """How it reads in plain text: not at all."""
        return ""


Inline = Run | Break | Image | NoteReference


def ordinary(text: str) -> str:
    """A text as it is compared: in Unicode form NFC, without what only holds a line together.

    >>> ordinary("20\u00a0%, e\u2011post")
    '20 %, e-post'
    """
    return _breakable(_composed(text))


def _breakable(text: str) -> str:
    """A text with those spaces and hyphens at which a line may end."""
    spaced = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2007", " ")
    return spaced.replace("\u2011", "-")


@dataclass(frozen=True, eq=False)
class Prose:
    """The inline parts of one paragraph, heading or cell, in order.

    Two are equal when they read the same in the same forms, wherever one run
    ends and the next begins.
    """

    parts: tuple[Inline, ...] = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Prose) and self._content == other._content

    def __hash__(self) -> int:
        return hash(self._content)

    @cached_property
    def _content(self) -> tuple[object, ...]:
        content: list[object] = []
        for form, group in groupby(self.parts, _form):
            parts = list(group)
            content += [(form, "".join(part.text for part in parts))] if form else parts
        return tuple(content)

    @cached_property
    def text(self) -> str:
        """The plain text in Unicode form NFC, whatever the file has.

        A hard line break is a line feed, images and notes are nothing. Spaces
        and hyphens are ordinary ones, so that it reads the same whether or
        not somebody, or `build`, has kept figure and unit on one line.
        """
        text = "".join([part.text for part in self.parts])
        if text.isascii():
            return text
        return _breakable(text if is_normalized("NFC", text) else "".join(self._texts))

    @cached_property
    def _texts(self) -> list[str]:
        """The text of each part in NFC; that of a text in NFC is so already."""
        return [_composed(part.text) for part in self.parts]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(text) for text in self._texts)]

    def span(self, start: int, end: int) -> Span:
        """The place in the source of the plain text from `start` to `end`.

        `start` and `end` are offsets into `text`, with start <= end.
        """
        if not self.parts:
            return Span(0, 0)
        first, _ = self._place(start)
        return Span(first, self._place(end - 1)[1] if end > start else first)

    def _place(self, offset: int) -> tuple[int, int]:
        index = min(bisect_right(self._starts, offset), len(self.parts)) - 1
        part = self.parts[index]
        if len(part.text) != part.span.end - part.span.start:
            return part.span
        within, at = offset - self._starts[index], part.span.start
        if self._texts[index] is part.text:
            return at + within, at + within + 1
        ends, places = _letters(part.text)
        letter = bisect_right(ends, within)
        return at + places[letter], at + places[letter + 1]

    def images(self) -> Iterator[Image]:
        """The images among the parts."""
        return (part for part in self.parts if isinstance(part, Image))


def _form(part: Inline) -> tuple[bool, bool, Link | None] | None:
    return (part.bold, part.italic, part.link) if isinstance(part, Run) else None


_LETTER = late(r"(?s:.)[\u0300-\u036f]*")
"""A character with the accents that stand after it in Unicode form NFD."""


def _composed(text: str) -> str:
    """A text in NFC, letter by letter; the same text when it is so already."""
    return text if is_normalized("NFC", text) else "".join(_composed_letters(text))


def _composed_letters(text: str) -> Iterator[str]:
    return (normalize("NFC", letter) for letter in _LETTER().findall(text))


@lru_cache(maxsize=4)
def _letters(text: str) -> tuple[list[int], list[int]]:
    """Where each letter ends once composed, and starts in `text`; last, twice, its end."""
    starts = [letter.start() for letter in _LETTER().finditer(text)]
    return list(accumulate(len(letter) for letter in _composed_letters(text))), [
        *starts,
        len(text),
        len(text),
    ]

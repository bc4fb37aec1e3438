"""Running text: what stands inside a paragraph, with a place for each character."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from tjut.source import Span

BREAK = "\n"
"""How a hard line break reads in plain text."""


class Link(NamedTuple):
    """Where a piece of text leads, and the tooltip that its writer gave it."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one form.

    When `text` is as long as its span each character has its own place;
    else (an entity such as `&amp;`) the run is one place.
    """

    text: str
    span: Span = field(compare=False)
    bold: bool = False
    italic: bool = False
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """A hard line break."""

    span: Span = field(compare=False)

    text = BREAK


@dataclass(frozen=True, slots=True)
class Image:
    """An image. `path` is as written, relative to the case; `alt` may be empty."""

    path: str
    alt: str
    span: Span = field(compare=False)
    title: str = ""

    text = ""


@dataclass(frozen=True, slots=True)
class NoteReference:
    """A reference to a footnote, by its number in order of first reference, from 1."""

    number: int
    span: Span = field(compare=False)

    text = ""


Inline = Run | Break | Image | NoteReference


@dataclass(frozen=True)
class Prose:
    """The inline parts of one paragraph, heading or cell, in order."""

    parts: tuple[Inline, ...] = ()

    @cached_property
    def text(self) -> str:
        """The plain text; a hard line break is a line feed, images and notes are nothing."""
        return "".join(part.text for part in self.parts)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(part.text) for part in self.parts)]

    def span(self, start: int, end: int) -> Span:
        """The place in the source of the plain text from `start` to `end`.

        `start` and `end` are offsets into `text`, with start <= end.
        """
        if not self.parts:
            return Span(0, 0)
        first = self._place(start).start
        return Span(first, self._place(end - 1).end if end > start else first)

    def _place(self, offset: int) -> Span:
        index = min(bisect_right(self._starts, offset), len(self.parts)) - 1
        part = self.parts[index]
        if len(part.text) != part.span.end - part.span.start:
            return part.span
        at = part.span.start + offset - self._starts[index]
        return Span(at, at + 1)

    def images(self) -> Iterator[Image]:
        """The images among the parts."""
        return (part for part in self.parts if isinstance(part, Image))

"""The inline parts of one paragraph, heading or cell, put together piece by piece."""

from typing import NamedTuple

from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.source import Span


class Form(NamedTuple):
    """The form of a piece of text."""

    bold: bool
    italic: bool
    link: Link | None


_PLAIN = Form(bold=False, italic=False, link=None)


class Inlines:
    """Collects inline parts in reading order; `close` gives them as Prose.

    Pieces that touch and have one form become one Run, as long as each of
    their characters keeps its own place.
    """

    def __init__(self) -> None:
        self._parts: list[Inline] = []
        self._pieces: list[str] = []
        self._start = self._end = 0
        self._exact = False
        self._form = _PLAIN
        self._bold = self._italic = 0
        self._link: Link | None = None

    def text(self, text: str, start: int, end: int) -> None:
        """A piece of text in the present form."""
        exact = len(text) == end - start
        if self._pieces and exact and self._exact and start == self._end:
            self._pieces.append(text)
        else:
            self._flush()
            self._pieces.append(text)
            self._start = start
            self._exact = exact
        self._end = end

    def _flush(self) -> None:
        if self._pieces:
            text = "".join(self._pieces)
            self._parts.append(Run(text, Span(self._start, self._end), *self._form))
            self._pieces.clear()

    def _reform(self) -> None:
        self._flush()
        self._form = Form(self._bold > 0, self._italic > 0, self._link)

    def bold(self, step: int) -> None:
        """Strong text starts (1) or ends (-1)."""
        self._bold += step
        self._reform()

    def italic(self, step: int) -> None:
        """Emphasised text starts (1) or ends (-1)."""
        self._italic += step
        self._reform()

    def link(self, link: Link | None) -> None:
        """A link starts, or the present one ends (None)."""
        self._link = link
        self._reform()

    def form(self, form: Form) -> None:
        """What follows has this form, whatever went before."""
        if form != self._form:
            self._flush()
            self._form = form

    def part(self, part: Break | Image | NoteReference) -> None:
        """A hard break, an image or a reference to a note."""
        self._flush()
        self._parts.append(part)

    def mark(self) -> int:
        """A number that grows whenever something has been added."""
        self._flush()
        return len(self._parts)

    def close(self) -> Prose:
        """All the parts, as Prose."""
        self._flush()
        return Prose(tuple(self._parts))

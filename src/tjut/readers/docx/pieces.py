"""Pieces of running text put together: what touches and has one form becomes one run."""

from typing import NamedTuple

from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.source import Span


class Form(NamedTuple):
    """The form of a piece of text."""

    bold: bool = False
    italic: bool = False
    link: Link | None = None


PLAIN = Form()


class Pieces:
    """Collects the parts of a paragraph in reading order."""

    def __init__(self) -> None:
        self._parts: list[Inline] = []
        self._texts: list[str] = []
        self._form = PLAIN
        self._start = self._end = 0

    def text(self, text: str, start: int, form: Form) -> None:
        """A piece of text, as long as its place, which starts there."""
        if self._texts and (start != self._end or form != self._form):
            self._flush()
        if not self._texts:
            self._start, self._form = start, form
        self._texts.append(text)
        self._end = start + len(text)

    def part(self, part: Break | Image | NoteReference) -> None:
        """A line break, an image or a reference to a note."""
        self._flush()
        self._parts.append(part)

    def close(self) -> Prose:
        """All of it; what comes then is the next paragraph."""
        self._flush()
        parts = tuple(self._parts)
        self._parts.clear()
        return Prose(parts)

    def _flush(self) -> None:
        if self._texts:
            text = "".join(self._texts)
            self._parts.append(Run(text, Span(self._start, self._end), *self._form))
            self._texts.clear()


def stripped(prose: Prose) -> Prose:
    """Running text without the blanks and breaks at its ends."""
    parts = list(prose.parts)
    if not parts or not (parts[0].text[:1].isspace() or parts[-1].text[-1:].isspace()):
        return prose
    while parts and (kept := _stripped(parts[0], left=True)) is not parts[0]:
        parts[:1] = [kept] if kept else []
    while parts and (kept := _stripped(parts[-1], left=False)) is not parts[-1]:
        parts[-1:] = [kept] if kept else []
    return Prose(tuple(parts))


def _stripped(part: Inline, *, left: bool) -> Inline | None:
    """A part without blanks at one end; None when nothing is left, itself when nothing goes."""
    if isinstance(part, Break):
        return None
    if not isinstance(part, Run):
        return part
    text = part.text.lstrip() if left else part.text.rstrip()
    cut = len(part.text) - len(text)
    if not cut:
        return part
    start, end = part.span
    span = Span(start + cut, end) if left else Span(start, end - cut)
    return Run(text, span, part.bold, part.italic, part.link) if text else None

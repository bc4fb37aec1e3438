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
    """Collects the parts of a paragraph in reading order.

    `texts` has the pieces of text since the last part that is none: each as long as its place,
    where it starts, and its form.
    """

    def __init__(self) -> None:
        self._parts: list[Inline] = []
        self.texts: list[tuple[str, int, Form]] = []

    def part(self, part: Break | Image | NoteReference) -> None:
        """A line break, an image or a reference to a note."""
        self._flush()
        self._parts.append(part)

    def close(self) -> Prose:
        """All of it; what comes then is the next paragraph."""
        self._flush()
        parts, self._parts = self._parts, []
        return Prose(tuple(parts))

    def _flush(self) -> None:
        if not self.texts:
            return
        (whole, start, form), *others = self.texts
        end = start + len(whole)
        for text, at, its_form in others:
            if at == end and its_form == form:
                whole += text
            else:
                self._parts.append(Run(whole, Span(start, end), *form))
                whole, start, form = text, at, its_form
            end = at + len(text)
        self._parts.append(Run(whole, Span(start, end), *form))
        self.texts.clear()


def stripped(prose: Prose) -> Prose:
    """Running text without the blanks and breaks at its ends."""
    if not (given := prose.parts):
        return prose
    if not (given[0].text[:1].isspace() or given[-1].text[-1:].isspace()):
        return prose
    parts = list(given)
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

"""Inline events to Prose: one paragraph, heading or cell after another."""

import re
from typing import Any

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.readers.body.links import fault_of, link_to, one_form
from tjut.readers.body.raw import BLANKS
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span, with_blanks

_BR = late(r"<br\s*/?>", re.I)


class Inlines:
    """Collects inline events in reading order; `close` gives them as Prose.

    Pieces of text that touch and have one form become one Run, as long as
    each of their characters keeps its own place. `start` is where the open
    prose starts, None when none is open; `end` is where its last event ends.

    `references` numbers the labels of footnotes in the order in which the
    text refers to them. `addresses` is the labels of addresses that links use,
    with what is wrong with all of these. `markup` is the places of links,
    images and references to notes.
    """

    def __init__(self, text: str, problems: list[Finding], raw: list[Span]) -> None:
        """`text` is the whole source, and offsets are characters of it.

        What is wrong is added to `problems`, the places of code and HTML to `raw`.
        """
        self._text = with_blanks(text)
        self._problems = problems
        self._raw = raw
        self.references: dict[str, int] = {}
        self.addresses: dict[str, str | None] = {}
        self.markup: list[Span] = []
        self.in_note = False
        self._bold = self._italic = 0
        self._link: Link | None = None
        self._opened: list[tuple[int, Any]] = []
        self._alts: list[list[str]] = []
        self.start: int | None = None
        self.end = 0
        self._parts: list[Inline] = []
        self._pieces: list[str] = []
        self._run_start = self._run_end = 0
        self._exact = False

    def open(self, start: int) -> None:
        """Open a prose at `start`; without this, the next event opens one where it stands."""
        self.start = self.end = start

    def close(self) -> Prose:
        """What has been collected; no prose is open after it."""
        if self._pieces:
            self._flush()
        prose = Prose(tuple(self._parts))
        self._parts.clear()
        self.start = None
        return prose

    # What stands in the text

    def text(self, start: int, end: int, data: str) -> None:
        """A piece of text; an entity is longer in the source than what it stands for."""
        same = len(data) == end - start
        self._piece(self._text[start:end] if same else data, start, end)

    def soft_break(self, start: int, end: int, _data: None) -> None:
        """A line end within a paragraph, which is a blank."""
        self._piece(" ", start, end)

    def hard_break(self, start: int, end: int, _data: None) -> None:
        """A line end that stays one."""
        if self._alts:
            self._piece(" ", start, end)
        else:
            self._part(Break(Span(start, end)))

    def code(self, start: int, end: int, _data: str) -> None:
        """Code, which stays as it is written and is reported."""
        self._raw.append(Span(start, end))
        self._as_written("code", start, end)

    def task(self, start: int, end: int, _data: object) -> None:
        """The box of a task, which stays as it is written and is reported."""
        self._as_written("task", start, end)
        self._piece(" ", end, end + 1)

    def html(self, start: int, end: int, data: str) -> None:
        """A tag, which stays as it is written, or a comment, which is not printed."""
        self._raw.append(Span(start, end))
        if data.startswith("<!--"):
            self._problems.append(unsupported("comment-beside", start, end))
            self._piece("", start, end)
        else:
            self._as_written("br" if _BR().fullmatch(data) else "html", start, end)

    def reference(self, start: int, end: int, label: str) -> None:
        """A reference to a footnote, which a footnote cannot have itself."""
        self.markup.append(Span(start, end))
        if self.in_note or self._alts:
            self._as_written("note-in-note", start, end)
        else:
            number = self.references.setdefault(one_form(label), len(self.references) + 1)
            self._part(NoteReference(number, Span(start, end)))

    # Forms

    def start_italic(self, start: int, _data: None) -> None:
        """Italic text starts."""
        self._extend(start, start)
        self._italic += 1

    def end_italic(self, end: int) -> None:
        """Italic text ends."""
        self._extend(end, end)
        self._italic -= 1

    def start_bold(self, start: int, _data: None) -> None:
        """Bold text starts."""
        self._extend(start, start)
        self._bold += 1

    def end_bold(self, end: int) -> None:
        """Bold text ends."""
        self._extend(end, end)
        self._bold -= 1

    def start_strike(self, start: int, _data: None) -> None:
        """Struck-out text starts; it stays in the text."""
        self._opened.append((start, None))

    def end_strike(self, end: int) -> None:
        """Struck-out text ends, and is reported."""
        start, _ = self._opened.pop()
        self._problems.append(unsupported("strikethrough", start, end))

    def start_link(self, start: int, data: Any) -> None:
        """A link starts."""
        self._extend(start, start)
        link = link_to(data)
        fault = fault_of(link)
        self._use(data["id"], fault)
        self._opened.append((start, (fault, len(self._parts))))
        self._link = None if fault else link

    def _use(self, label: str, fault: str | None) -> None:
        key = one_form(label)
        self.addresses[key] = fault if self.addresses.get(key, fault) else None

    def end_link(self, end: int) -> None:
        """A link ends. One that leads nowhere is only its text, and is reported."""
        self._extend(end, end)
        start, (fault, parts_before) = self._opened.pop()
        self._link = None
        self.markup.append(Span(start, end))
        if fault is None and len(self._parts) == parts_before:
            fault = "image-link" if self._alts else "link-text"
        if fault:
            self._problems.append(unsupported(fault, start, end))

    def start_image(self, start: int, data: Any) -> None:
        """An image starts, and with it its alternative text."""
        self._extend(start, start)
        self._use(data["id"], None)
        self._opened.append((start, data))
        self._alts.append([])

    def end_image(self, end: int) -> None:
        """An image ends. Within the alternative text of another it is only its own."""
        start, data = self._opened.pop()
        alt = "".join(self._alts.pop())
        self.markup.append(Span(start, end))
        if self._alts:
            self._problems.append(unsupported("image-link", start, end))
            self._piece(alt, start, end)
            return
        if self._link:
            self._problems.append(unsupported("image-link", start, end))
        self._part(Image(data["dest_url"], alt, Span(start, end), with_blanks(data["title"])))

    # How they are put together

    def _extend(self, start: int, end: int) -> None:
        """End the run that is open, and count start to end to the prose."""
        if self._pieces:
            self._flush()
        if self.start is None:
            self.start = start
        self.end = end

    def _part(self, part: Break | Image | NoteReference) -> None:
        self._extend(*part.span)
        self._parts.append(part)

    def _as_written(self, construct: str, start: int, end: int) -> None:
        self._problems.append(unsupported(construct, start, end))
        self._piece(self._text[start:end].translate(BLANKS), start, end)

    def _piece(self, text: str, start: int, end: int) -> None:
        if self._alts:
            self._alts[-1].append(text)
            return
        exact = len(text) == end - start
        if not (exact and self._exact and start == self._run_end):
            self._extend(start, end)
            self._run_start, self._exact = start, exact
        self._pieces.append(text)
        self._run_end = self.end = end

    def _flush(self) -> None:
        text = "".join(self._pieces)
        if text:
            span = Span(self._run_start, self._run_end)
            if "**" in text:
                self._report_stars(span)
            self._parts.append(Run(text, span, self._bold > 0, self._italic > 0, self._link))
        self._pieces.clear()
        self._exact = False

    def _report_stars(self, run: Span) -> None:
        """Report ** that makes nothing bold, unless it stands in an address or is escaped."""
        at = self._text.find("**", *run)
        if at >= 0 and self._link is None and self._text[at - 1 : at] != "\\":
            self._problems.append(unsupported("bold", at, at + 2))

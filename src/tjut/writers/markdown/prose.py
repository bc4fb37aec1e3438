"""Running text as Markdown."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from tjut.model.prose import Break, Image, Link, NoteReference, Prose, Run
from tjut.writers.markdown.escape import at_heading_end, at_line_start, entity, escaped, firm

_Piece = Run | Image | NoteReference
"""What stands on a line: all but its end."""

_PLAIN_URL = re.compile(r"[^\s<>()\\&\x00-\x1f]+")
_IN_URL = re.compile(r"[\\<>]|&(?=#?\w{1,40};)")
_IN_TITLE = re.compile(r'["\\]|&(?=#?\w{1,40};)')
_MARK_OR_BLANK = re.compile(r"[!-/:-@\[-`{-~ ]")


def paragraph_lines(prose: Prose) -> list[str]:
    """The lines of a paragraph: one, and one more for each hard line break."""
    lines: list[list[_Piece]] = [[]]
    for part in prose.parts:
        if isinstance(part, Break):
            lines.append([])
        else:
            lines[-1].append(part)
    texts = [at_line_start(firm(_joined(line))) for line in lines]
    return [*(text + "\\" for text in texts[:-1]), texts[-1]]


def heading_text(prose: Prose) -> str:
    """The text of a heading, in one line."""
    return at_heading_end(_one_line(prose))


def cell_text(prose: Prose) -> str:
    """The text of a table cell, in one line."""
    return _one_line(prose).replace("|", "\\|")


def _one_line(prose: Prose) -> str:
    parts = (Run(" ", part.span) if isinstance(part, Break) else part for part in prose.parts)
    return firm(_joined(parts))


def _joined(parts: Iterable[_Piece]) -> str:
    """Parts without a line break as one line."""
    marks: list[str] = []
    texts: list[str] = []
    after_note = False
    for part in _merged(parts):
        mark = _mark(part) if isinstance(part, Run) and not part.link else ""
        text = _text(part)
        if after_note and isinstance(part, Run) and not mark:
            text = _apart(part, text)
        marks.append("_" * len(mark) if marks and marks[-1].startswith("*") else mark)
        texts.append(text)
        after_note = isinstance(part, NoteReference)
    for index, mark in enumerate(marks):
        if mark:
            _make_room(marks, texts, index)
    return "".join(f"{mark}{text}{mark}" for mark, text in zip(marks, texts, strict=True))


def _apart(run: Run, text: str) -> str:
    """What is written for a run after a note, so that the two are not read as one.

    A link directly after a note gets a blank before it: the parser has no form for that.
    """
    if run.link:
        return f" {text}"
    if run.text[0] not in "([:":
        return text
    return entity(run.text[0]) + text.removeprefix("\\")[1:]


def _merged(parts: Iterable[_Piece]) -> Iterator[_Piece]:
    """The parts with runs of one form in one run, and none without text."""
    for _, group in groupby(parts, _form):
        first, *rest = group
        if not isinstance(first, Run):
            yield from (first, *rest)
        elif text := "".join(part.text for part in (first, *rest)):
            yield first._replace(text=text)


def _form(part: _Piece) -> tuple[str, Link | None] | None:
    return (_mark(part), part.link) if isinstance(part, Run) else None


def _mark(run: Run) -> str:
    """The marks on each side of a run: one for italic, two for bold, three for both."""
    return "*" * (run.italic + 2 * run.bold)


def _text(part: _Piece) -> str:
    """What stands between the marks of a part."""
    match part:
        case Image():
            return f"!{_link(escaped(part.alt, in_link=True), part.path, part.title)}"
        case NoteReference():
            return f"[^{part.number}]"
    mark = _mark(part)
    text = escaped(part.text, in_link=part.link is not None)
    text = firm(text) if mark else text
    return _link(f"{mark}{text}{mark}", *part.link) if part.link else text


def _link(text: str, url: str, title: str) -> str:
    address = url if _PLAIN_URL.fullmatch(url) else f"<{_IN_URL.sub(_backslash, url)}>"
    tooltip = f' "{_IN_TITLE.sub(_backslash, title)}"' if title else ""
    return f"[{text}]({address}{tooltip})"


def _backslash(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _make_room(marks: list[str], texts: list[str], index: int) -> None:
    """See to it that the marks around a text are read as such.

    They are when what stands on their inner side is a letter, or what stands
    on their outer side is none; marks of _ ask for the second. A letter
    written by its number is none.
    """
    mark, text = marks[index], texts[index]
    if index and not marks[index - 1] and _asks_for_room(mark, text[0]):
        before = texts[index - 1]
        texts[index - 1] = before[:-1] + _no_letter(before[-1])
    if index + 1 < len(texts) and not marks[index + 1] and _asks_for_room(mark, text[-1]):
        after = texts[index + 1]
        texts[index + 1] = _no_letter(after[0]) + after[1:]


def _asks_for_room(mark: str, inner: str) -> bool:
    return mark[0] == "_" or not inner.isalnum()


def _no_letter(character: str) -> str:
    return character if _MARK_OR_BLANK.match(character) else entity(character)

"""The tree that grows while Markdown events come in: blocks, and the notes beside them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tjut.findings import Finding
from tjut.model.blocks import (
    Align,
    Block,
    Cell,
    Comment,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
)
from tjut.model.document import Note
from tjut.model.prose import Break, Image, Link, NoteReference
from tjut.readers.inlines import Inlines
from tjut.source import Span

_ALIGN: dict[str, Align] = {"None": "", "Left": "left", "Center": "center", "Right": "right"}
_DEEPEST = 9


@dataclass(slots=True)
class _Frame:
    """A container whose end has not come."""

    start: int
    data: Any = None
    children: list[Any] = field(default_factory=list)


class Tree:
    """Takes events through `start`, `end` and `leaf`, tables from a name to what takes it.

    `text` is the whole source and all offsets are characters of it.
    `problems` is what could not be taken in.
    """

    def __init__(self, text: str) -> None:
        self.problems: list[Finding] = []
        self._text = text
        self._frames = [_Frame(0)]
        self._inlines: Inlines | None = None
        self._prose_start = 0
        self._implied = False
        self._labels: dict[str, int] = {}
        self._definitions: list[tuple[str, Note]] = []
        self._image: list[str] = []
        self._images: list[tuple[int, Any]] = []
        self._html: list[str] = []
        self.start: dict[str, Callable[[int, Any], None]] = {
            "Paragraph": self._start_prose,
            "Heading": self._start_heading,
            "TableCell": self._start_prose,
            "List": self._start_container,
            "Item": self._start_container,
            "BlockQuote": self._start_container,
            "FootnoteDefinition": self._start_container,
            "CodeBlock": self._start_container,
            "HtmlBlock": self._start_container,
            "Table": self._start_container,
            "TableHead": self._start_container,
            "TableRow": self._start_container,
            "Emphasis": lambda start, _: self._prose(start).italic(1),
            "Strong": lambda start, _: self._prose(start).bold(1),
            "Strikethrough": self._nothing,
            "Link": self._start_link,
            "Image": self._start_image,
        }
        self.end: dict[str, Callable[[int], None]] = {
            "Paragraph": self._end_paragraph,
            "Heading": self._end_heading,
            "TableCell": self._end_cell,
            "List": self._end_list,
            "Item": self._end_item,
            "BlockQuote": self._end_quote,
            "FootnoteDefinition": self._end_note,
            "CodeBlock": self._end_code,
            "HtmlBlock": self._end_html,
            "Table": self._end_table,
            "TableHead": self._end_row,
            "TableRow": self._end_row,
            "Emphasis": lambda end: self._prose(end).italic(-1),
            "Strong": lambda end: self._prose(end).bold(-1),
            "Strikethrough": self._nothing,
            "Link": lambda end: self._prose(end).link(None),
            "Image": self._end_image,
        }
        self.leaf: dict[str, Callable[[int, int, Any], None]] = {
            "Text": self._text_piece,
            "Code": self._text_piece,
            "SoftBreak": self._soft_break,
            "HardBreak": self._hard_break,
            "FootnoteReference": self._reference,
            "TaskListMarker": self._nothing,
            "InlineHtml": self._text_piece,
            "Html": self._html_line,
            "Rule": self._nothing,
        }

    def close(self) -> tuple[list[Block], tuple[Note, ...]]:
        """The top-level blocks, and the notes in the order of their numbers."""
        notes = sorted((note for _, note in self._definitions), key=lambda note: note.number)
        return self._frames[0].children, tuple(notes)

    def _nothing(self, *_: Any) -> None:
        pass

    def _trimmed(self, start: int, end: int) -> Span:
        return Span(start, start + len(self._text[start:end].rstrip()))

    # Containers

    def _start_container(self, start: int, data: Any) -> None:
        self._end_implied()
        self._frames.append(_Frame(start, data))

    def _pop(self, end: int) -> tuple[_Frame, Span]:
        self._end_implied()
        frame = self._frames.pop()
        return frame, self._trimmed(frame.start, end)

    def _add(self, block: Block) -> None:
        self._frames[-1].children.append(block)

    def _end_list(self, end: int) -> None:
        frame, span = self._pop(end)
        self._add(List(frame.data, tuple(frame.children), span))

    def _end_item(self, end: int) -> None:
        frame, span = self._pop(end)
        number = self._text[frame.start : frame.start + 12].lstrip().partition(".")[0]
        written = int(number) if number.isdecimal() else None
        self._frames[-1].children.append(Item(tuple(frame.children), span, written))

    def _end_quote(self, end: int) -> None:
        frame, span = self._pop(end)
        self._add(Quote(tuple(frame.children), span))

    def _end_note(self, end: int) -> None:
        frame, span = self._pop(end)
        number = self._number(frame.data)
        self._definitions.append((frame.data, Note(number, tuple(frame.children), span)))

    def _number(self, label: str) -> int:
        return self._labels.setdefault(label.casefold(), len(self._labels) + 1)

    # Tables

    def _end_row(self, end: int) -> None:
        frame, _ = self._pop(end)
        self._frames[-1].children.append(tuple(frame.children))

    def _end_table(self, end: int) -> None:
        frame, span = self._pop(end)
        head, *rows = frame.children
        align = tuple(_ALIGN[name] for name in frame.data)
        self._add(Table(align, head, tuple(rows), span))

    def _end_cell(self, end: int) -> None:
        prose, start = self._close_prose()
        self._frames[-1].children.append(Cell(prose, self._trimmed(start, end)))

    # Code and HTML

    def _end_code(self, end: int) -> None:
        self._pop(end)

    def _html_line(self, _start: int, _end: int, data: str) -> None:
        self._html.append(data)

    def _end_html(self, end: int) -> None:
        _, span = self._pop(end)
        text = "".join(self._html).strip()
        self._html.clear()
        if text.startswith("<!--") and text.endswith("-->"):
            self._add(Comment(text[4:-3].strip(), span))

    # Prose

    def _start_prose(self, start: int, _data: Any) -> None:
        self._end_implied()
        self._inlines = Inlines()
        self._prose_start = start

    def _start_heading(self, start: int, data: Any) -> None:
        self._start_prose(start, data)
        self._level = int(data["level"][1])

    def _close_prose(self) -> tuple[Any, int]:
        assert self._inlines is not None
        prose = self._inlines.close()
        self._inlines = None
        self._implied = False
        return prose, self._prose_start

    def _prose(self, start: int) -> Inlines:
        if self._inlines is None:
            self._start_prose(start, None)
            self._implied = True
        assert self._inlines is not None
        return self._inlines

    def _end_implied(self) -> None:
        if self._implied:
            self._end_paragraph(self._last)

    def _end_paragraph(self, end: int) -> None:
        prose, start = self._close_prose()
        self._add(Paragraph(prose, self._trimmed(start, end)))

    def _end_heading(self, end: int) -> None:
        prose, start = self._close_prose()
        self._add(Heading(self._level, prose, self._trimmed(start, end)))

    # Inlines

    def _text_piece(self, start: int, end: int, data: str) -> None:
        text = data if len(data) != end - start else self._text[start:end]
        self._last = end
        if self._images:
            self._image.append(text)
        elif isinstance(self._frames[-1].data, dict | str) and "Fenced" in self._frames[-1].data:
            return
        else:
            self._prose(start).text(text, start, end)

    def _soft_break(self, start: int, end: int, _data: Any) -> None:
        if self._images:
            self._image.append(" ")
        else:
            self._prose(start).text(" ", start, end)

    def _hard_break(self, start: int, end: int, _data: Any) -> None:
        if self._images:
            self._image.append(" ")
        else:
            self._prose(start).part(Break(Span(start, end)))

    def _reference(self, start: int, end: int, label: str) -> None:
        self._last = end
        self._prose(start).part(NoteReference(self._number(label), Span(start, end)))

    def _start_link(self, start: int, data: Any) -> None:
        self._prose(start).link(Link(data["dest_url"], data["title"]))

    def _start_image(self, start: int, data: Any) -> None:
        self._prose(start)
        self._images.append((start, data))

    def _end_image(self, end: int) -> None:
        start, data = self._images.pop()
        self._last = end
        if not self._images:
            alt = "".join(self._image)
            self._image.clear()
            self._prose(start).part(Image(data["dest_url"], alt, Span(start, end), data["title"]))

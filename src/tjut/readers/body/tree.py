"""The tree that grows while the events of Markdown come in."""

from collections.abc import Callable
from typing import Any, NamedTuple

from tjut.findings import Finding
from tjut.model.blocks import Block, Item, Paragraph, Quote
from tjut.model.document import Note
from tjut.readers.body.headings import read_heading
from tjut.readers.body.inlines import Inlines
from tjut.readers.body.lists import gathered, number_at, read_list
from tjut.readers.body.places import trimmed
from tjut.readers.body.raw import Raw, read_fenced, read_html, read_indented, with_indent
from tjut.readers.body.tables import Rows, faults_of_pipes, faults_of_tabs
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span

_DEEPEST = 9

_Start = Callable[[int, Any], None]
_End = Callable[[int], None]


class _Frame(NamedTuple):
    """A container whose end has not come, with what it holds so far."""

    start: int
    children: list[Any]
    data: Any = None


class Tree:
    """Takes events through `start`, `end` and `leaf`: tables from a name to what takes it.

    Offsets are characters of `text`, the whole source. `problems` is what the
    tree could not take in as it stands, `raw` the places of comments, code
    and HTML, `numbers` those of list items by the offset of the item, and
    `definitions` the footnotes by label as they come. `endless` is the
    finding at a mark (<!-- or ```) that makes all after it something else
    than text because nothing ends it.
    """

    def __init__(self, text: str) -> None:
        self.problems: list[Finding] = []
        self.raw: list[Span] = []
        self.numbers: dict[int, int] = {}
        self.definitions: list[tuple[str, Note]] = []
        self.endless: Finding | None = None
        self.inlines = inlines = Inlines(text, self.problems, self.raw)
        self._rows = rows = Rows(text, inlines, self.problems)
        self._text = text
        self._last = len(text.rstrip())
        self._frames = [_Frame(0, [])]
        self._depth = 0
        self._level = 0
        self._html: list[str] = []
        takers = self._takers(inlines, rows)
        self.start = {name: start for name, (start, _) in takers.items()}
        self.end = {name: end for name, (_, end) in takers.items()}
        self.leaf = self._leaves(inlines)

    def _takers(self, inlines: Inlines, rows: Rows) -> dict[str, tuple[_Start, _End]]:
        return {
            "Paragraph": (self._start_prose, self._end_prose),
            "Heading": (self._start_heading, self._end_heading),
            "TableCell": (rows.start_cell, rows.end_cell),
            "List": (self._start_nested, self._end_list),
            "Item": (self._start_item, self._end_item),
            "BlockQuote": (self._start_nested, self._end_quote),
            "FootnoteDefinition": (self._start_note, self._end_note),
            "CodeBlock": (self._start_code, self._end_code),
            "HtmlBlock": (self._start_frame, self._end_html),
            "Table": (self._start_table, self._end_table),
            "TableHead": (rows.start_row, rows.end_head),
            "TableRow": (rows.start_row, rows.end_row),
            "Emphasis": (inlines.start_italic, inlines.end_italic),
            "Strong": (inlines.start_bold, inlines.end_bold),
            "Strikethrough": (inlines.start_strike, inlines.end_strike),
            "Link": (inlines.start_link, inlines.end_link),
            "Image": (inlines.start_image, inlines.end_image),
        }

    def _leaves(self, inlines: Inlines) -> dict[str, Callable[[int, int, Any], None]]:
        return {
            "Text": inlines.text,
            "Code": inlines.code,
            "SoftBreak": inlines.soft_break,
            "HardBreak": inlines.hard_break,
            "FootnoteReference": inlines.reference,
            "TaskListMarker": inlines.task,
            "InlineHtml": inlines.html,
            "Html": lambda start, end, _data: self._html.append(self._text[start:end]),
            "Rule": self._rule,
        }

    def close(self) -> list[Block]:
        """The top-level blocks, when all events have come."""
        for table in (self.start, self.end, self.leaf):
            table.clear()  # its methods hold the tree, which would wait for the garbage collector
        return gathered(self._frames[0].children, self._text)

    def _report(self, construct: str, start: int, end: int) -> None:
        self.problems.append(unsupported(construct, start, end))

    def _add(self, block: Block) -> None:
        self._frames[-1].children.append(block)

    # Containers

    def _start_frame(self, start: int, data: Any) -> None:
        self._end_loose_prose()
        self._frames.append(_Frame(start, [], data))

    def _pop(self, end: int) -> tuple[_Frame, Span]:
        self._end_loose_prose()
        frame = self._frames.pop()
        return frame, trimmed(self._text, frame.start, end)

    def _start_nested(self, start: int, data: Any) -> None:
        self._start_frame(start, data)
        self._depth += 1
        self._flatten_if_deep()
        if self._depth == _DEEPEST + 1:
            self._report("deep", start, start + 1)

    def _start_item(self, start: int, data: None) -> None:
        while self._text[start] in " \t":
            start += 1
        self._start_frame(start, data)
        self._flatten_if_deep()

    def _flatten_if_deep(self) -> None:
        """Let what comes into a container beyond the deepest go into the one around it."""
        if self._depth > _DEEPEST:
            self._frames[-1] = self._frames[-1]._replace(children=self._frames[-2].children)

    def _end_item(self, end: int) -> None:
        frame, span = self._pop(end)
        if self._depth <= _DEEPEST:
            blocks = tuple(gathered(frame.children, self._text))
            number = number_at(self._text, span.start)
            if number is not None:
                self.numbers[span.start] = number
            self._frames[-1].children.append(Item(blocks, span, number))

    def _end_list(self, end: int) -> None:
        frame, span = self._pop(end)
        self._depth -= 1
        if self._depth >= _DEEPEST:
            return
        blocks, faults = read_list(frame.data, frame.children, span.end, self._text)
        self._frames[-1].children.extend(blocks)
        self.problems += faults

    def _end_quote(self, end: int) -> None:
        frame, span = self._pop(end)
        self._depth -= 1
        if self._depth < _DEEPEST:
            self._add(Quote(tuple(gathered(frame.children, self._text)), span))

    def _start_note(self, start: int, label: str) -> None:
        self._start_frame(start, (label, self._depth, self.inlines.in_note))
        self._depth = 0
        self.inlines.in_note = True

    def _end_note(self, end: int) -> None:
        frame, span = self._pop(end)
        label, self._depth, self.inlines.in_note = frame.data
        blocks = tuple(gathered(frame.children, self._text))
        self.definitions.append((label, Note(0, blocks, span)))

    def _start_table(self, start: int, aligns: tuple[str, ...]) -> None:
        self._end_loose_prose()
        self._rows.open(start, aligns)

    def _end_table(self, end: int) -> None:
        self._add(self._rows.close(end))

    # Code, HTML and comments

    def _start_code(self, start: int, kind: Any) -> None:
        self._start_frame(start, kind)
        self.leaf["Text"] = lambda *_: None

    def _end_code(self, end: int) -> None:
        frame, span = self._pop(end)
        self.leaf["Text"] = self.inlines.text
        indented = frame.data == "Indented"
        span = with_indent(self._text, span) if indented else span
        self._take_raw((read_indented if indented else read_fenced)(self._text, span), span)

    def _end_html(self, end: int) -> None:
        _, span = self._pop(end)
        html = "".join(self._html)
        self._html.clear()
        self._take_raw(read_html(self._text, span, html), span)

    def _take_raw(self, raw: Raw, span: Span) -> None:
        self.raw.append(span)
        self._frames[-1].children.extend(raw.blocks)
        if raw.problem and raw.endless and len(self._frames) == 1 and span.end == self._last:
            self.endless = raw.problem
        elif raw.problem:
            self.problems.append(raw.problem)

    def _rule(self, start: int, end: int, _data: None) -> None:
        self._end_loose_prose()
        self._report("rule", *trimmed(self._text, start, end))

    # Prose

    def _start_prose(self, start: int, _data: Any) -> None:
        self._end_loose_prose()
        self.inlines.open(start)

    def _start_heading(self, start: int, data: Any) -> None:
        self._start_prose(start, data)
        self._level = int(data["level"][1])

    def _end_loose_prose(self) -> None:
        """End the text of a list item that is no paragraph of its own."""
        if self.inlines.start is not None:
            self._end_prose(self.inlines.end)

    def _end_prose(self, end: int) -> None:
        span = trimmed(self._text, self.inlines.start or 0, end)
        if self._text.find("|", *span) >= 0:
            self.problems += faults_of_pipes(self._text, span)
        if self._text.find("\t", *span) >= 0:
            self.problems += faults_of_tabs(self._text, span)
        prose = self.inlines.close()
        if prose.parts:
            self._add(Paragraph(prose, span))

    def _end_heading(self, end: int) -> None:
        span = trimmed(self._text, self.inlines.start or 0, end)
        prose = self.inlines.close()
        nested = len(self._frames) > 1
        block, fault = read_heading(self._text, self._level, prose, span, nested=nested)
        self._add(block)
        if fault:
            self.problems.append(fault)

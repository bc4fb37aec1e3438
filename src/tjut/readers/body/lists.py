"""Lists as their writer meant them.

In Markdown a comment line between two items ends the list, and so does a
sub-list that is indented by two blanks under a numbered item. For the writer
it is one list still: it goes on, with what came between in the item before.
And a paragraph that begins with a year and a full stop is no list at all.
"""

from collections.abc import Iterable

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.model.blocks import Block, Comment, Heading, Item, List, Paragraph
from tjut.model.prose import Prose, Run
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span

_NUMBER = late(r"\d{1,9}")
_EMPTY_LINE = late(r"\n[ \t\r>]*\n")
_YEARS = range(1000, 3000)
_YEAR = len("2000.")


def number_at(text: str, start: int) -> int | None:
    """The number of the item whose marker stands at `start`; None for a bullet."""
    number = _NUMBER().match(text, start)
    return int(number[0]) if number else None


def read_list(
    start: int | None, items: list[Item], end: int, text: str
) -> tuple[list[Block], list[Finding]]:
    """The blocks that a list of Markdown comes to, and what is wrong with it.

    `start` is its first number. With a year for a number it is paragraphs.
    """
    if (items[0].number or 0) not in _YEARS:  # None is looked for in every year
        span = Span(items[0].span.start, end)
        return [List(start, tuple(_nested(items, text)), span)], []
    places = [item.span.start for item in items]
    faults = [unsupported("year", place, place + _YEAR) for place in places]
    return _as_paragraphs(items, text), faults


def _as_paragraphs(items: Iterable[Item], text: str) -> list[Block]:
    """The blocks of a list's items, with each marker put back into the text."""
    blocks: list[Block] = []
    for item in items:
        first = item.blocks[0] if item.blocks else None
        end = first.span.start if isinstance(first, Paragraph) else item.span.start + _YEAR
        marker = Run(text[item.span.start : end], Span(item.span.start, end))
        if isinstance(first, Paragraph):
            prose = Prose((marker, *first.prose.parts))
            span = Span(item.span.start, first.span.end)
            blocks += [Paragraph(prose, span), *item.blocks[1:]]
        else:
            blocks += [Paragraph(Prose((marker,)), marker.span), *item.blocks]
    return blocks


def _nested(items: list[Item], text: str) -> list[Item]:
    """The items of a list, with those indented by two or more in a list within the one before."""
    if len({_column(text, item.span.start) for item in items}) < 2:
        return items
    first = _column(text, items[0].span.start)
    out: list[Item] = []
    inner: list[Item] = []
    for item in items:
        if _column(text, item.span.start) - first < 2:
            _close(out, inner, text)
            out.append(item)
        else:
            inner.append(item)
    _close(out, inner, text)
    return out


def _close(items: list[Item], inner: list[Item], text: str) -> None:
    """Put inner items in a list at the end of the last item."""
    if inner:
        span = Span(inner[0].span.start, inner[-1].span.end)
        _extend(items, [List(inner[0].number, tuple(inner), span)], text)
        inner.clear()


def _extend(items: list[Item], blocks: list[Block], text: str) -> None:
    """Put blocks at the end of the last item."""
    whole = gathered([*items[-1].blocks, *blocks], text)
    span = Span(items[-1].span.start, whole[-1].span.end)
    items[-1] = items[-1]._replace(blocks=tuple(whole), span=span)


def _column(text: str, start: int) -> int:
    return start - text.rfind("\n", 0, start)


def gathered(blocks: list[Block], text: str) -> list[Block]:
    """The blocks of one container, with what belongs to one list in one List."""
    if len(blocks) < 2 or not any(isinstance(block, List) for block in blocks):
        return blocks
    out: list[Block] = []
    growing: _Growing | None = None
    for block in blocks:
        if growing and growing.takes(block):
            continue
        if growing:
            out += growing.closed()
        growing = _Growing(block, text) if isinstance(block, List) else None
        if growing is None:
            out.append(block)
    return out + growing.closed() if growing else out


class _Growing:
    """A list that what comes after it may still belong to."""

    def __init__(self, first: List, text: str) -> None:
        self._first = first
        self._text = text
        self._items = list(first.items)
        self._inner: list[Block] = []
        self._comments: list[Block] = []

    def takes(self, block: Block) -> bool:
        """Take a block if it belongs to the list, or may turn out to."""
        if isinstance(block, Comment):
            self._comments.append(block)
            return True
        first = self._first.span.start
        deeper = _column(self._text, block.span.start) - _column(self._text, first)
        if isinstance(block, List) and deeper < 2 and self._goes_on_with(block):
            self._close_item()
            self._items += block.items
        elif deeper >= (1 if isinstance(block, List) else 2) and not isinstance(block, Heading):
            self._inner += [*self._comments, block]
            self._comments = []
        else:
            return False
        return True

    def closed(self) -> list[Block]:
        """The list, and the comments that turned out to stand after it."""
        after, self._comments = self._comments, []
        self._close_item()
        span = Span(self._first.span.start, self._items[-1].span.end)
        return [self._first._replace(items=tuple(self._items), span=span), *after]

    def _close_item(self) -> None:
        inner = [*self._inner, *self._comments]
        if inner:
            _extend(self._items, inner, self._text)
        self._inner, self._comments = [], []

    def _goes_on_with(self, other: List) -> bool:
        last, item = self._items[-1], other.items[0]
        if self._marker(last) != self._marker(item):
            return False
        if last.number is None or item.number is None:
            return True
        between = self._text[last.span.end : item.span.start]
        again = item.number == last.number and not _EMPTY_LINE().search(between)
        return item.number == last.number + 1 or again

    def _marker(self, item: Item) -> str:
        number = _NUMBER().match(self._text, item.span.start)
        return self._text[number.end() if number else item.span.start]

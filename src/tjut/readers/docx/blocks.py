"""Paragraphs and tables of a Word file to the blocks of a Document."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tjut.model.blocks import Block, Heading, Item, List, Paragraph, Quote
from tjut.model.prose import Prose
from tjut.readers.docx.numbering import Mark
from tjut.readers.docx.pieces import stripped
from tjut.readers.docx.raw import Raw, RawParagraph, RawTable
from tjut.readers.docx.styles import Style
from tjut.readers.docx.tables import read_table
from tjut.source import Span

_PLAIN = Style()
_DEEPEST = 8
"""Word has nine levels of lists."""

_SAME_EDGE = 100
"""Left edges that differ by no more, in twentieths of a point, are meant to be the same."""


def read_blocks(raws: Sequence[Raw], depth: int = 0) -> Iterator[Block]:
    """The blocks that paragraphs and tables make, lists and quotes put together.

    `depth` is in how many lists they stand.
    """
    at, edge = 0, 0
    while at < len(raws):
        raw = raws[at]
        if isinstance(raw, RawTable):
            yield read_table(raw)
            at += 1
        elif mark := _item_mark(raw):
            end = _end_of_list(raws, at, mark.indent, edge)
            yield from _lists(raws[at:end], depth)
            at = end
        elif raw.style.is_quote:
            end = next((i for i in range(at, len(raws)) if not _is_quoted(raws[i])), len(raws))
            yield _quote([_unquoted(quote) for quote in raws[at:end]])
            at = end
        else:
            yield _single(raw)
            edge = raw.indent
            at += 1


def joined(raws: Iterable[Raw]) -> Iterator[Raw]:
    """Those that hold something, each whole: two paragraphs are one where the end is deleted."""
    before: RawParagraph | None = None
    for raw in raws:
        if isinstance(raw, RawTable):
            if before is not None and _holds(before):
                yield before
            before = None
            if raw.rows:
                yield raw
            continue
        whole = raw if before is None else _with(before, raw)
        before = whole if raw.runs_on else None
        if before is None and _holds(whole):
            yield whole
    if before is not None and _holds(before):
        yield before


def _holds(raw: RawParagraph) -> bool:
    """Take away the blanks at the ends of a paragraph; tells whether anything is left."""
    raw.prose = stripped(raw.prose)
    return bool(raw.prose.parts)


def _with(paragraph: RawParagraph, after: RawParagraph) -> RawParagraph:
    prose = Prose((*paragraph.prose.parts, *after.prose.parts))
    return replace(after, prose=prose, span=Span(paragraph.span.start, after.span.end))


def _single(raw: RawParagraph) -> Paragraph | Heading:
    if raw.level is None:
        return Paragraph(raw.prose, raw.span)
    return Heading(raw.level, raw.prose, raw.span)


def _item_mark(raw: Raw) -> Mark | None:
    """The mark of a list item; one within a quote is none of the text around it."""
    if not isinstance(raw, RawParagraph) or raw.mark is None or raw.style.is_quote:
        return None
    return raw.mark


def _is_quoted(raw: Raw) -> bool:
    return isinstance(raw, RawParagraph) and raw.style.is_quote


def _unquoted(raw: Raw) -> Raw:
    return replace(raw, style=_PLAIN) if isinstance(raw, RawParagraph) else raw


def _quote(quoted: Sequence[Raw]) -> Quote:
    span = Span(quoted[0].span.start, quoted[-1].span.end)
    return Quote(tuple(read_blocks(quoted)), span)


def _end_of_list(raws: Sequence[Raw], start: int, indent: int, edge: int) -> int:
    """Where a list ends: what is no item goes on with one when it stands under its text.

    `indent` is that of the first item, `edge` the left edge of the running text before the list.
    """
    edges = [indent]
    for at in range(start, len(raws)):
        raw = raws[at]
        if mark := _item_mark(raw):
            if mark.indent != edges[-1]:
                insort(edges, mark.indent)
        elif not _goes_on(raw, indent, edges, edge):
            return at
    return len(raws)


def _goes_on(raw: Raw, first: int, edges: Sequence[int], edge: int) -> bool:
    """Whether what is no item stands under the text of one; `edges` are theirs in order."""
    if raw.indent <= edge + _SAME_EDGE:
        return False
    if isinstance(raw, RawParagraph):
        if raw.level is not None:
            return False
        if raw.style.is_quote and (raw.mark or not raw.moved):
            return raw.mark is not None and raw.indent > first + _SAME_EDGE
    at = bisect_left(edges, raw.indent - _SAME_EDGE)
    return at < len(edges) and edges[at] <= raw.indent + _SAME_EDGE


def _lists(raws: Sequence[Raw], depth: int) -> Iterator[List]:
    """The lists that items and what goes on with them make; the first is an item."""
    items: list[tuple[Mark, Item]] = []
    for mark, members in _items(raws, depth):
        if items and not _follows(mark, items[-1][0]):
            yield _list(items)
            items = []
        items.append((mark, _item(mark, members, depth + 1)))
    yield _list(items)


def _items(raws: Sequence[Raw], depth: int) -> Iterator[tuple[Mark, list[Raw]]]:
    """Each item of the outermost level, with all that stands in it."""
    starts: list[tuple[int, Mark]] = []
    for at, raw in enumerate(raws):
        mark = _item_mark(raw)
        top = starts[-1][1] if starts else None
        if mark and (top is None or depth == _DEEPEST or not _is_deeper(mark, top)):
            starts.append((at, mark))
    ends = [*(at for at, _ in starts[1:]), len(raws)]
    for (at, mark), end in zip(starts, ends, strict=True):
        yield mark, list(raws[at:end])


def _is_deeper(mark: Mark, top: Mark) -> bool:
    if mark.list_id == top.list_id:
        return mark.level > top.level
    return mark.indent > top.indent + _SAME_EDGE


def _follows(mark: Mark, before: Mark) -> bool:
    """Whether an item stands in the same list as the one before it."""
    if (mark.number is None) != (before.number is None):
        return False
    if mark.list_id == before.list_id:
        return mark.level == before.level
    same_edge = abs(mark.indent - before.indent) <= _SAME_EDGE
    return same_edge and (before.number is None or mark.number == before.number + 1)


def _item(mark: Mark, members: Sequence[Raw], depth: int) -> Item:
    first = members[0]
    assert isinstance(first, RawParagraph)
    blocks = (Paragraph(first.prose, first.span), *read_blocks(members[1:], depth))
    return Item(blocks, Span(first.span.start, members[-1].span.end), mark.number)


def _list(items: Sequence[tuple[Mark, Item]]) -> List:
    span = Span(items[0][1].span.start, items[-1][1].span.end)
    return List(items[0][0].number, tuple(item for _, item in items), span)

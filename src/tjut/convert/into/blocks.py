"""Blocks of a case, changed where others differ from them and nowhere else."""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from tjut.convert.into.lines import lines_of, with_blank
from tjut.convert.into.place import Place
from tjut.convert.into.words import word_edits
from tjut.findings import Edit
from tjut.model.blocks import Block, Cell, Comment, Heading, Item, List, Paragraph, Table
from tjut.model.compare import block_forms
from tjut.source import Source, Span
from tjut.writers.markdown.blocks import indented

_DIGITS = re.compile(r"\d+")


class Change(NamedTuple):
    """A stretch of what there was, from `start` to `end`, and of what there is instead.

    `pairs` of them answer to each other one by one; then come those that are
    gone, and those that are new.
    """

    start: int
    end: int
    first: int
    last: int

    @property
    def pairs(self) -> int:
        """How many of the old ones have a new one in their place."""
        return min(self.end - self.start, self.last - self.first)


def changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Change]:
    """Where two sequences differ, in order."""
    for kind, *places in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Change(*places)


def block_edits(
    old: Sequence[Block], new: Sequence[Block], before: Span, place: Place
) -> Iterator[Edit]:
    """The edits that make blocks others; `before` is what stands before the first of them."""
    old = [block for block in old if not isinstance(block, Comment)]
    new = [block for block in new if not isinstance(block, Comment)]
    for change in changes(*([block_forms([block]) for block in blocks] for blocks in (old, new))):
        cut, come = change.start + change.pairs, change.first + change.pairs
        for one, other in zip(old[change.start : cut], new[change.first : come], strict=True):
            yield from _refined(one, other, place)
        for block in old[cut : change.end]:
            yield Edit(with_blank(place.source, lines_of(place.source, block.span)), "")
        if come < change.last:
            yield place.added(new[come : change.last], old[cut - 1].span if cut else before)


def _refined(old: Block, new: Block, place: Place) -> Iterator[Edit]:
    """The edits within a block, or else the one that writes it anew."""
    edits: list[Edit] | None = None
    match old, new:
        case (Paragraph(), Paragraph()) if place.by_words:
            edits = word_edits(old.prose, new.prose, place.source)
        case (Heading(), Heading()) if place.by_words and old.level == new.level:
            edits = word_edits(old.prose, new.prose, place.source)
        case (List(), List()) if (old.start is None) == (new.start is None):
            edits = list(_list_edits(old, new, place))
        case (Table(), Table()) if old.align == new.align and not place.prefix:
            edits = list(_table_edits(old, new, place))
    yield from [place.anew(old, new)] if edits is None else edits


def _list_edits(old: List, new: List, place: Place) -> Iterator[Edit]:
    """The edits within a list; the numbers of an ordered one run on from its first."""
    forms = ([block_forms(item.blocks) for item in one.items] for one in (old, new))
    items: list[Item | None] = list(old.items)
    for change in reversed(list(changes(*forms))):
        cut, come = change.start + change.pairs, change.first + change.pairs
        for one, other in zip(
            old.items[change.start : cut], new.items[change.first : come], strict=True
        ):
            yield from _item_edits(one, other, place)
        for item in old.items[cut : change.end]:
            yield Edit(lines_of(place.source, item.span), "")
        if come < change.last:
            number = (new.start or 0) + come
            yield _added(new.items[come : change.last], old, cut, number, place)
        items[cut : change.end] = [None] * (change.last - come)
    if new.start is not None:
        yield from _renumbered(new.start, items, place.source)


def _item_edits(old: Item, new: Item, place: Place) -> Iterator[Edit]:
    text = old.blocks[0].span.start if old.blocks else old.span.end
    line = lines_of(place.source, Span(old.span.start, old.span.start))
    inside = replace(place, prefix=" " * (text - line.start))
    return block_edits(old.blocks, new.blocks, Span(text, text), inside)


def _added(items: Sequence[Item], old: List, at: int, number: int, place: Place) -> Edit:
    """New items before the one at a place, or after the last, marked as the first one is."""
    source = place.source
    first = old.items[0].span.start
    margin = source.text[lines_of(source, Span(first, first)).start : first]
    lines: list[str] = []
    for this, item in enumerate(items, number):
        mark = margin + (f"{source.text[first]} " if old.start is None else f"{this}. ")
        lines += indented(mark, " " * len(mark), place.lines(item.blocks))
    is_last = at == len(old.items)
    beside = lines_of(source, old.items[-1 if is_last else at].span)
    where = beside.end if is_last else beside.start
    newline = "" if source.text[:where].endswith("\n") else "\n"
    return Edit(Span(where, where), newline + "".join(f"{line}\n" for line in lines))


def _renumbered(start: int, items: Sequence[Item | None], source: Source) -> Iterator[Edit]:
    """The numbers of the items that stay, where they are not what they should be."""
    for number, item in enumerate(items, start):
        digits = _DIGITS.match(source.text, item.span.start) if item else None
        if digits and int(digits[0]) != number:
            yield Edit(Span(*digits.span()), str(number))


def _table_edits(old: Table, new: Table, place: Place) -> Iterator[Edit]:
    """The edits of the rows of a table, each of which is a line; the second line is none."""
    source, written = place.source, place.lines([new])
    top = source.position(old.span.start).line
    bottom = lines_of(source, old.span).end
    for change in changes(*(list(map(_row, (one.head, *one.rows))) for one in (old, new))):
        begin, end = (
            source.offset(top + at + (at > 0), 1) if at <= len(old.rows) else bottom
            for at in (change.start, change.end)
        )
        rows = [written[at + (at > 0)] for at in range(change.first, change.last)]
        if change.start == 0:
            rows.insert(1, written[1])
        yield Edit(Span(begin, end), "".join(f"{row}\n" for row in rows))


def _row(cells: Sequence[Cell]) -> Hashable:
    return tuple(block_forms([Paragraph(cell.prose, cell.span)]) for cell in cells)

"""Sections and notes of a case, changed where a document differs from them."""

from collections.abc import Iterator, Sequence
from itertools import count

from tjut.convert.into.blocks import block_edits
from tjut.convert.into.lines import lines_of, with_blank
from tjut.convert.into.place import Place
from tjut.findings import Edit
from tjut.model.blocks import Block, Comment, Item, List, Paragraph
from tjut.model.document import Document, Section
from tjut.model.same_prose import plain
from tjut.source import Span


def section_edits(old: Document, new: Document, place: Place) -> Iterator[Edit]:
    """The edits of the sections; one that the case lacks comes after the one before it."""
    before = Span(old.front_matter.end, old.front_matter.end)
    known = {section_name(section): section for section in old.sections}
    yield from block_edits(old.preamble, new.preamble, before, place)
    for section in new.sections:
        same = known.pop(section_name(section), None)
        if same is None:
            yield place.added((section.heading, *section.blocks), before)
            continue
        yield from _edits(same, section, place)
        before = same.span
    for section in known.values():
        yield Edit(with_blank(place.source, lines_of(place.source, section.span)), "")


def note_edits(old: Document, new: Document, place: Place) -> Iterator[Edit]:
    """The edits of the notes, of which both documents have as many."""
    for one, other in zip(old.notes, new.notes, strict=True):
        start = Span(one.span.start, one.span.start)
        yield from block_edits(one.blocks, other.blocks, start, place)


def section_name(section: Section) -> str:
    """What tells a section from the others of a case."""
    return section.key or f"# {plain(section.heading.prose.text).strip()}"


def _edits(old: Section, new: Section, place: Place) -> Iterator[Edit]:
    blocks: Sequence[Block] = new.blocks
    if old.key == "forslag":
        one, other = ([*_leaves(section.blocks)] for section in (old, new))
        if list(map(type, one)) == list(map(type, other)):
            yield from block_edits(one, other, old.heading.span, place)
            return
        blocks = _shaped(new.blocks, old.blocks)
    yield from block_edits(old.blocks, blocks, old.heading.span, place)


def _leaves(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those of lists by themselves: points are the same as items or paragraphs."""
    for block in blocks:
        if isinstance(block, List):
            for item in block.items:
                yield from _leaves(item.blocks)
        elif not isinstance(block, Comment):
            yield block


def _shaped(new: Sequence[Block], old: Sequence[Block]) -> Sequence[Block]:
    """Decision points as the case has them: items, or paragraphs by themselves."""
    if any(isinstance(block, List) for block in old):
        numbers = count(1)
        return [_as_item(block, numbers) for block in new]
    return [inner for block in new for inner in _as_paragraphs(block)]


def _as_item(block: Block, numbers: Iterator[int]) -> Block:
    if not isinstance(block, Paragraph):
        return block
    number = next(numbers)
    return List(number, (Item((block,), block.span, number),), block.span)


def _as_paragraphs(block: Block) -> Iterator[Block]:
    if isinstance(block, List):
        for item in block.items:
            yield from item.blocks
    else:
        yield block

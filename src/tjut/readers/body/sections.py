"""Blocks to sections: each level-1 heading opens one."""

from collections.abc import Sequence
from itertools import pairwise

from tjut.model.blocks import Block, Heading
from tjut.model.document import Section
from tjut.source import Span


def split_sections(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """The blocks before the first level-1 heading, and the sections."""
    starts = [
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level == 1
    ]
    bounds = [*starts, len(blocks)]
    sections = (_section(blocks[start:end]) for start, end in pairwise(bounds))
    return tuple(blocks[: bounds[0]]), tuple(sections)


def _section(blocks: Sequence[Block]) -> Section:
    heading = blocks[0]
    assert isinstance(heading, Heading)
    return Section(heading, tuple(blocks[1:]), Span(heading.span.start, blocks[-1].span.end))

"""Decision points: who decides what, read out of förslag till beslut."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tjut.language.bodies import read_heading
from tjut.model.blocks import Block, Comment, Heading, List, Paragraph
from tjut.model.document import Section
from tjut.source import Span

_LEAD_IN = re.compile(
    r"\b(?:beslutar|besluta|föreslår(?:\s+\S+){1,6}?(?:\s+besluta)?|föreslås\s+besluta)"
    r"(?:\s+(?:att|följande))?\s*:?\s*",
    re.I,
)
_AMOUNT_LINE = re.compile(
    r"[^.!?]*\d[\d  ]*(?:,\d+)?[  ](?:kr|kronor|tkr|mnkr|procent|%)(?:/\w+)?(?:\s*\([^)]*\))?[.;,]?"
)


@dataclass(frozen=True, slots=True)
class Point:
    """One decision point.

    `number` is the number it is printed with, from 1 under each decider;
    `written` the number in the case, None for a paragraph or a bullet.
    `lead` is the lead-in (*Nämnden beslutar*) that stands before this point
    and holds for it and those after it. `blocks` starts with the point's text.
    """

    number: int
    blocks: tuple[Block, ...]
    span: Span
    written: int | None = None
    lead: Paragraph | None = None

    @property
    def text(self) -> str:
        """The plain text of the point's first paragraph, empty when it has none."""
        first = self.blocks[0] if self.blocks else None
        return first.prose.text if isinstance(first, Paragraph) else ""


@dataclass(frozen=True, slots=True)
class Decider:
    """A body and what it decides.

    `body` is empty when the heading does not say who decides. `proposer` is
    who lays the proposal before the body, empty when nobody is named.
    """

    body: str
    proposer: str
    heading: Heading | None
    points: tuple[Point, ...]


def deciders(section: Section, namnd: str) -> tuple[Decider, ...]:
    """The deciders of a section, in order.

    A level-2 heading names the decider of what follows; before the first one
    it is the body in the section's own heading, else `namnd`. A decider that
    no heading names is left out when it has no point.
    """
    found = []
    for heading, blocks in _by_heading(section.blocks):
        points = _points(blocks)
        if heading is None:
            if points:
                found.append(Decider(section.body or namnd, "", None, points))
            continue
        named = read_heading(heading.prose.text)
        body, proposer = named or ("", "")
        found.append(Decider(body, proposer, heading, points))
    return tuple(found)


def _by_heading(blocks: Iterable[Block]) -> Iterator[tuple[Heading | None, list[Block]]]:
    heading: Heading | None = None
    group: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            yield heading, group
            heading, group = block, []
        elif not isinstance(block, Comment):
            group.append(block)
    yield heading, group


def _points(blocks: list[Block]) -> tuple[Point, ...]:
    """The points among the blocks under one decider, numbered from 1."""
    points: list[Point] = []
    lead: Paragraph | None = None
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        if isinstance(block, Paragraph) and isinstance(after, List) and is_lead_in(block):
            lead = block
        elif points and lead is None and _belongs(block, points[-1]):
            points[-1] = _with(points[-1], block)
        else:
            for opened in _opened_by(block):
                points.append(replace(opened, number=len(points) + 1, lead=lead))
                lead = None
    return tuple(points)


def _opened_by(block: Block) -> Iterator[Point]:
    if isinstance(block, List):
        yield from (Point(0, item.blocks, item.span, item.number) for item in block.items)
    else:
        yield Point(0, (block,), block.span)


def _with(point: Point, block: Block) -> Point:
    span = Span(point.span.start, block.span.end)
    return replace(point, blocks=(*point.blocks, block), span=span)


def is_lead_in(paragraph: Paragraph) -> bool:
    """Whether a paragraph only opens the list after it (*Nämnden beslutar att*)."""
    text = paragraph.prose.text
    match = _LEAD_IN.search(text)
    return match is not None and match.end() == len(text)


def _belongs(block: Block, point: Point) -> bool:
    """Whether a block goes on with the point before it instead of opening one."""
    if isinstance(block, Paragraph):
        return _AMOUNT_LINE.fullmatch(block.prose.text) is not None
    if isinstance(block, List):
        return point.text.rstrip().endswith(":")
    return True

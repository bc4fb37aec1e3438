"""Decision points: who decides what, read out of förslag till beslut."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tjut.language.decider_headings import read_heading
from tjut.language.decision import read_decision
from tjut.language.lead_ins import is_lead_in
from tjut.language.patterns import late
from tjut.language.verb_forms import Form
from tjut.model.blocks import Block, Comment, Heading, List, Paragraph, prose_of
from tjut.model.document import Section
from tjut.model.prose import Prose
from tjut.source import Span

_LONGEST_LINE = 250
_AMOUNT = late(
    r"[^.!?]*?\d[\d\s]*(?:,\d+)?\s?(?:kr|kronor|tkr|mnkr|mkr|procent|%|öre|poäng)"
    r"(?:/\w+)?(?:\s*\([^)]*\))?[.;,]?"
)
_ANNOUNCES = late(r"(?::|\batt|\bföljande|\bnedan|\bföljer)[.:]?$", re.I)
_THAT = late(r"\s*att\s", re.I)
_NOTHING = Prose()


class Point(NamedTuple):
    """One decision point.

    `number` is the number it is printed with, from 1 under each decider;
    `written` the number in the case, None for a paragraph or a bullet.
    `lead` is the lead-in (*Nämnden beslutar*) that stands before this point;
    `governed` points, this one and those after it, are read together with it.
    `blocks` starts with the point's text.
    """

    number: int
    blocks: tuple[Block, ...]
    span: Span
    written: int | None = None
    lead: Paragraph | None = None
    governed: bool = False

    @property
    def prose(self) -> Prose:
        """The running text that the point begins with, empty when it has none."""
        return next(prose_of(self.blocks[:1]), _NOTHING)

    @property
    def text(self) -> str:
        """The plain text of `prose`."""
        return self.prose.text


class Decider(NamedTuple):
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

    A heading names the decider of what follows; before the first one it is
    the body in the section's own heading, else `namnd`. A level-3 heading that
    names nobody leaves it as it was. A decider that no heading names is left
    out when it has no point.
    """
    found = []
    body, proposer = section.body or namnd, ""
    for heading, blocks in _by_heading(section.blocks):
        points = _points(blocks)
        if heading is not None:
            named = read_heading(heading.prose.text)
            if named or heading.level == 2:
                body, proposer = named or ("", "")
        if heading is not None or points:
            found.append(Decider(body, proposer, heading, points))
    return tuple(found)


def _by_heading(blocks: Iterable[Block]) -> Iterator[tuple[Heading | None, list[Block]]]:
    heading: Heading | None = None
    group: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            yield heading, group
            heading, group = block, []
        elif not isinstance(block, Comment):
            group.append(block)
    yield heading, group


def _points(blocks: list[Block]) -> tuple[Point, ...]:
    """The points among the blocks under one decider, numbered from 1."""
    points: list[tuple[Point, list[Block]]] = []
    lead: Paragraph | None = None
    governing = False
    for before, block, after in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        if isinstance(block, Paragraph) and _leads(block, after):
            lead, governing = block, True
        elif before and lead is None and points and _belongs(block, before, after, points[-1][0]):
            points[-1][1].append(block)
        else:
            governing = governing and _is_governed(before, block)
            for opened in _opened_by(block):
                number = len(points) + 1
                point = opened._replace(number=number, lead=lead, governed=governing)
                points.append((point, []))
                lead = None
    return tuple(_with(point, added) for point, added in points)


def _leads(paragraph: Paragraph, after: Block | None) -> bool:
    """Whether a paragraph is the lead-in of what stands after it, and not of another lead-in."""
    if isinstance(after, Paragraph) and is_lead_in(after.prose.text):
        return False
    return isinstance(after, List | Paragraph) and is_lead_in(paragraph.prose.text)


def _is_governed(before: Block | None, block: Block) -> bool:
    """Whether a lead-in that holds for the block before this one holds for it as well."""
    if not isinstance(block, Paragraph):
        return True
    text = block.prose.text
    return not _has_own_body(text) and (not isinstance(before, List) or bool(_THAT().match(text)))


def _has_own_body(text: str) -> bool:
    """Whether a text begins with a deciding body that does something."""
    decision = read_decision(text)
    return decision.body is not None and decision.form is not Form.NO_VERB


def _opened_by(block: Block) -> Iterator[Point]:
    if isinstance(block, List):
        yield from (Point(0, item.blocks, item.span, item.number) for item in block.items)
    else:
        yield Point(0, (block,), block.span)


def _with(point: Point, added: list[Block]) -> Point:
    if not added:
        return point
    span = Span(point.span.start, added[-1].span.end)
    return point._replace(blocks=(*point.blocks, *added), span=span)


def _belongs(block: Block, before: Block, after: Block | None, point: Point) -> bool:
    """Whether a block goes on with the point before it instead of opening one."""
    *_, last = ("", *(prose.text for prose in prose_of((before,))))
    if isinstance(block, List):
        return _announces(last) or _all_amounts(block)
    if not isinstance(block, Paragraph):
        return True
    text = block.prose.text
    if _has_own_body(text):
        return False
    if _is_amount(text):
        return _announces(last) or _is_amount(last)
    return _is_between(point, after)


def _all_amounts(block: List) -> bool:
    texts = [next(prose_of(item.blocks), _NOTHING).text for item in block.items]
    return all(_is_amount(text) for text in texts)


def _is_amount(text: str) -> bool:
    """Whether a text is a line of an amount: *Torgplats per dag 450 kronor*."""
    return (
        len(text) <= _LONGEST_LINE and bool(_AMOUNT().fullmatch(text)) and not _has_own_body(text)
    )


def _announces(text: str) -> bool:
    """Whether a text ends by pointing at what stands after it."""
    return _ANNOUNCES().search(text[-_LONGEST_LINE:].rstrip()) is not None


def _is_between(point: Point, after: Block | None) -> bool:
    """Whether the list after goes on with the number after the point's."""
    return (
        isinstance(after, List) and point.written is not None and after.start == point.written + 1
    )

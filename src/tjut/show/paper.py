"""What is lifted out of reports, as text to read and paste.

One report gives all that is lifted out of it, several give an agenda.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tjut.model.blocks import Block
from tjut.model.decisions import Decider, Point
from tjut.show.lift import Lifted, heading_of
from tjut.show.plain import hanging, plain_lines
from tjut.writers.markdown.blocks import block_lines
from tjut.writers.markdown.escape import escaped

_PROPOSAL = "Förslag till beslut"


class Form(NamedTuple):
    """How text is put: a heading of level 1–3, words as they are, and blocks."""

    heading: Callable[[int, str], str]
    words: Callable[[str], str]
    blocks: Callable[[Sequence[Block]], list[str]]


TEXT = Form(lambda _, text: text, lambda text: text, plain_lines)
MARKDOWN = Form(lambda level, text: f"{'#' * level} {text}", escaped, block_lines)


def write_paper(lifted: Sequence[Lifted], form: Form) -> str:
    """The text for one report, or the agenda for several, ending in a line feed."""
    groups = _report(lifted[0], form) if len(lifted) == 1 else _agenda(lifted, form)
    return "\n\n".join("\n".join(group) for group in groups) + "\n"


def _report(one: Lifted, form: Form) -> Iterator[list[str]]:
    yield [form.heading(1, form.words(_title(one)))]
    yield from _facts(one, form)
    if one.summary:
        yield [form.heading(2, "Sammanfattning")]
        yield form.blocks(one.summary)
    if one.deciders:
        yield [form.heading(2, _PROPOSAL)]
        yield from _proposal(one, form)
    yield [form.heading(2, "Handlingar i ärendet")]
    yield _numbered(one.papers, form)
    if one.receivers:
        yield [form.heading(2, "Beslutet skickas till")]
        yield [f"- {form.words(name)}" for name in one.receivers]


def _agenda(lifted: Sequence[Lifted], form: Form) -> Iterator[list[str]]:
    yield [form.heading(1, "Ärenden")]
    for number, one in enumerate(lifted, 1):
        yield [form.heading(2, f"{number}. {form.words(_title(one))}")]
        yield from _facts(one, form)
        yield from _proposal(one, form)


def _title(one: Lifted) -> str:
    return one.title or f"Utan titel: {one.path}"


def _facts(one: Lifted, form: Form) -> Iterator[list[str]]:
    facts = [fact for fact in (one.number, one.officer) if fact]
    if facts:
        yield [form.words(" · ".join(facts))]


def _proposal(one: Lifted, form: Form) -> Iterator[list[str]]:
    """What each decider decides, under a heading that names it."""
    for decider in one.deciders:
        named = heading_of(decider)
        if named:
            yield [form.heading(3, form.words(named))]
        points = [_point(point, decider, form) for point in decider.points]
        if all(len(lines) == 1 for lines in points):
            yield [line for lines in points for line in lines]
        else:
            yield from points


def _point(point: Point, decider: Decider, form: Form) -> list[str]:
    """The lines of a point, numbered when its decider has several."""
    lines = form.blocks(point.blocks)
    if len(decider.points) > 1:
        lines = hanging(f"{point.number}. ", lines)
    return [*form.blocks([point.lead]), "", *lines] if point.lead else lines


def _numbered(texts: Sequence[str], form: Form) -> list[str]:
    return [f"{number}. {form.words(text)}" for number, text in enumerate(texts, 1)]

"""Safe fixes: the edits that findings carry, made in a text."""

from bisect import bisect, insort
from collections.abc import Callable, Iterable
from dataclasses import replace

from tjut.findings import Edit, Finding
from tjut.source import Source

_ROUNDS = 10


def apply(source: Source, findings: Iterable[Finding]) -> str:
    """The text of a source with the edits of the findings made, and nothing else changed.

    A finding is fixed whole or not at all: one whose edits touch those of a
    finding before it waits for another round.
    """
    made: list[Edit] = []
    for finding in findings:
        if not any(_is_taken(edit, made) for edit in finding.edits):
            for edit in finding.edits:
                insort(made, edit)
    text, pieces, at = source.text, [], 0
    for (start, end), new in made:
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])


def settle(source: Source, find: Callable[[Source], Iterable[Finding]]) -> Source:
    """The source with every fix made that `find` asks for, those that fixes lead to included.

    Fixes that undo one another end after ten rounds.
    """
    for _ in range(_ROUNDS):
        text = apply(source, find(source))
        if text == source.text:
            break
        source = replace(source, text=text)
    return source


def _is_taken(edit: Edit, made: list[Edit]) -> bool:
    """Whether an edit touches one of those made, which are in order of place."""
    after = bisect(made, edit)
    return any(_touch(edit, other) for other in made[max(0, after - 1) : after + 1])


def _touch(one: Edit, other: Edit) -> bool:
    """Whether two edits overlap, or put text in at the same place."""
    first, second = sorted((one.span, other.span))
    return second.start < first.end or first == second

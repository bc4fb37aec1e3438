"""Numbering of a Word file: which list a paragraph stands in, and its number there."""

from functools import cached_property
from typing import NamedTuple

from tjut.readers.docx.definitions import Definitions, Level, read_definitions
from tjut.readers.docx.styles import Numbering
from tjut.word.wordfile import Part

_STEP = 360
"""The indent of each level, in twentieths of a point, where a list does not say."""


class Mark(NamedTuple):
    """Where a paragraph stands in a list: the list, the level, and its number if it has one."""

    list_id: str
    level: int
    indent: int
    number: int | None


class Lists:
    """The lists of a document, looked at when a paragraph stands in one.

    Numbers run on as the marks are asked for, in order. `part` is what defines the lists.
    """

    def __init__(self, part: Part) -> None:
        self._part = part
        self._restarted: set[tuple[str, int]] = set()
        self._count: dict[str, dict[int, int]] = {}

    @cached_property
    def _defined(self) -> Definitions:
        return read_definitions(self._part)

    def mark(self, numbering: Numbering, style_id: str = "") -> Mark | None:
        """The mark of the next paragraph that is numbered so; None when it shows nothing.

        `style_id` is the style that the numbering comes from, when it comes from one.
        """
        list_id, at = numbering
        if style_id and (styled := self._defined.of_style(list_id, style_id)) is not None:
            at = styled
        level = self._defined.level(list_id, at)
        if level is None:
            return None
        return Mark(list_id, at, level.indent or _STEP * (at + 1), self._next(list_id, at, level))

    def _next(self, list_id: str, at: int, level: Level) -> int | None:
        count = self._count.setdefault(self._defined.id_of(list_id), {})
        for deeper in [other for other in count if other > at]:
            del count[deeper]
        if level.start is None:
            return None
        restart = self._defined.restarts.get((list_id, at))
        if restart is None or (list_id, at) in self._restarted:
            count[at] = count.get(at, level.start - 1) + 1
        else:
            self._restarted.add((list_id, at))
            count[at] = restart
        return count[at]

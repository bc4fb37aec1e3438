"""Numbering of a Word file: which list a paragraph stands in, and its number there."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from tjut.readers.docx.styles import (
    Numbering,
    given_value,
    level_number,
    read_indent,
    whole,
)
from tjut.word.wordfile import Part
from tjut.word.xml import Element, children, value, w


class Level(NamedTuple):
    """A level of a list: its first number, None when it has bullets, and its left edge."""

    start: int | None
    indent: int


Levels = dict[int, Element]
"""The levels of a list by their number from 0."""


class Mark(NamedTuple):
    """Where a paragraph stands in a list: the list, the level, and its number if it has one."""

    list_id: str
    level: int
    indent: int
    number: int | None


_LIST, _DEFINITION, _LEVEL, _OVERRIDE = map(w, ("num", "abstractNum", "lvl", "lvlOverride"))
_LIST_ID, _DEFINITION_ID = w("numId"), w("abstractNumId")
_NUMBER, _STYLE, _VAL = w("ilvl"), w("pStyle"), w("val")
_START, _FORM, _TEXT, _PROPERTIES = map(w, ("start", "numFmt", "lvlText", "pPr"))
_STEP = 360
"""The indent of each level, in twentieths of a point, where a list does not say."""

_BARE = Level(None, 0)
"""A level that a list does not have."""


class Lists:
    """The lists of a document, each level read when a paragraph stands in it.

    Numbers run on as the marks are asked for, in order. `part` is what defines the lists.
    """

    def __init__(self, part: Part) -> None:
        self._part = part
        self._definition_ids: dict[str, str] = {}
        self._levels: dict[str, Levels] = {}
        self._shared: dict[str, Levels] = {}
        self._read: dict[Element, Level | None] = {}
        self._restart: dict[tuple[str, int], int] = {}
        self._count: dict[str, dict[int, int]] = {}

    @cached_property
    def _root(self) -> Iterable[Element]:
        root = self._part.tree()
        return () if root is None else root

    @cached_property
    def _lists(self) -> dict[str, Element]:
        return {found.get(_LIST_ID, ""): found for found in self._root if found.tag == _LIST}

    @cached_property
    def _definitions(self) -> dict[str, Element]:
        found = (element for element in self._root if element.tag == _DEFINITION)
        return {definition.get(_DEFINITION_ID, ""): definition for definition in found}

    def _levels_of(self, list_id: str) -> Levels:
        if list_id not in self._levels:
            self._levels[list_id] = self._read_list(list_id)
        return self._levels[list_id]

    def _shared_levels(self, definition: str) -> Levels:
        if definition not in self._shared:
            self._shared[definition] = self._read_definition(definition)
        return self._shared[definition]

    def _read_list(self, list_id: str) -> Levels:
        element = self._lists.get(list_id)
        if element is None:
            return {}
        levels = self._shared_levels(self._definition_of(list_id))
        for override in element:
            if override.tag == _OVERRIDE:
                levels = levels | _levels_in(override)
                start = whole(value(override, "startOverride"))
                if start is not None:
                    self._restart[list_id, whole(override.get(_NUMBER)) or 0] = start
        return levels

    def _definition_of(self, list_id: str) -> str:
        """The id of the definition that a list has its levels from, which its numbers run on in."""
        if list_id not in self._definition_ids:
            self._definition_ids[list_id] = value(self._lists.get(list_id), "abstractNumId") or ""
        return self._definition_ids[list_id]

    def _read_definition(self, definition: str) -> Levels:
        """The levels of a definition, or of the one that it links to by the name of a style."""
        element = self._definitions.get(definition)
        style = value(element, "numStyleLink")
        linked = (
            other
            for other in reversed(self._definitions.values())
            if style and value(other, "styleLink") == style
        )
        element = next(linked, element)
        return {} if element is None else _levels_in(element)

    @cached_property
    def _by_style(self) -> dict[tuple[str, str], int]:
        """The level that a style stands for in a definition of levels."""
        return {
            (definition, style): level_number(level.get(_NUMBER))
            for definition, element in self._definitions.items()
            for named in element.iter(_STYLE)
            if (level := named.getparent()) is not None and level.tag == _LEVEL
            if (style := named.get(_VAL))
        }

    def mark(self, numbering: Numbering, style_id: str = "") -> Mark | None:
        """The mark of the next paragraph that is numbered so; None when it shows nothing.

        `style_id` is the style that the numbering comes from, when it comes from one.
        """
        list_id, at = numbering
        if style_id:
            at = self._by_style.get((self._definition_of(list_id), style_id), at)
        level = self._level(list_id, at)
        if level is None:
            return None
        return Mark(list_id, at, level.indent or _STEP * (at + 1), self._next(list_id, at, level))

    def _level(self, list_id: str, at: int) -> Level | None:
        """A level of a list; None when it shows nothing."""
        element = self._levels_of(list_id).get(at)
        if element is None:
            return _BARE
        if element not in self._read:
            self._read[element] = _read_level(element)
        return self._read[element]

    def _next(self, list_id: str, at: int, level: Level) -> int | None:
        count = self._count.setdefault(self._definition_of(list_id), {})
        for deeper in [other for other in count if other > at]:
            del count[deeper]
        if level.start is None:
            return None
        restart = self._restart.pop((list_id, at), None)
        count[at] = restart if restart is not None else count.get(at, level.start - 1) + 1
        return count[at]


def _levels_in(element: Element) -> Levels:
    return {whole(level.get(_NUMBER)) or 0: level for level in element if level.tag == _LEVEL}


def _read_level(element: Element) -> Level | None:
    given = children(element)
    form = given_value(given, _FORM) or "decimal"
    if form == "none" and not given_value(given, _TEXT):
        return None
    start = whole(given_value(given, _START))
    ordered = form not in {"bullet", "none"}
    indent = read_indent(children(given.get(_PROPERTIES)), None) or 0
    return Level((1 if start is None else start) if ordered else None, indent)

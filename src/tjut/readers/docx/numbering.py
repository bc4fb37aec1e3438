"""Numbering of a Word file: which list a paragraph stands in, and its number there."""

from functools import cached_property
from typing import NamedTuple

from tjut.readers.docx.styles import Numbering, level_number, read_indent, whole
from tjut.word.xml import Element, children, value, w


class Level(NamedTuple):
    """A level of a list: its first number, None when it has bullets, and its left edge."""

    start: int | None
    indent: int


Levels = dict[int, Level | None]
"""The levels of a list by their number from 0; None is one that shows nothing."""


class Mark(NamedTuple):
    """Where a paragraph stands in a list: the list, the level, and its number if it has one."""

    list_id: str
    level: int
    indent: int
    number: int | None


_LIST, _LEVEL = w("num"), w("lvl")
_STEP = 360
"""The indent of each level, in twentieths of a point, where a list does not say."""


class Lists:
    """The lists of a document, each read when a paragraph stands in it.

    Numbers run on as the marks are asked for, in order.
    """

    def __init__(self, root: Element | None) -> None:
        found = () if root is None else root.iterchildren(w("num"), w("abstractNum"))
        self._lists: dict[str, Element] = {}
        self._definitions: dict[str, Element] = {}
        for element in found:
            if element.tag == _LIST:
                self._lists[element.get(w("numId"), "")] = element
            else:
                self._definitions[element.get(w("abstractNumId"), "")] = element
        self._levels: dict[str, Levels] = {}
        self._shared: dict[str, Levels] = {}
        self._restart: dict[tuple[str, int], int] = {}
        self._count: dict[str, dict[int, int]] = {}

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
        own = dict(map(_read_level, element.iterfind(f"{w('lvlOverride')}/{w('lvl')}")))
        for override in element.iterchildren(w("lvlOverride")):
            start = whole(value(override, "startOverride"))
            if start is not None:
                self._restart[list_id, whole(override.get(w("ilvl"))) or 0] = start
        return {**self._shared_levels(self._definition_of(list_id)), **own}

    def _definition_of(self, list_id: str) -> str:
        """The id of the definition that a list has its levels from, which its numbers run on in."""
        return value(self._lists.get(list_id), "abstractNumId") or ""

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
        return {} if element is None else dict(map(_read_level, element.iterchildren(_LEVEL)))

    @cached_property
    def _by_style(self) -> dict[tuple[str, str], int]:
        """The level that a style stands for in a definition of levels."""
        return {
            (definition, style): level_number(level.get(w("ilvl")))
            for definition, element in self._definitions.items()
            for level in element.iterchildren(_LEVEL)
            if (style := value(level, "pStyle"))
        }

    def mark(self, numbering: Numbering, style_id: str = "") -> Mark | None:
        """The mark of the next paragraph that is numbered so; None when it shows nothing.

        `style_id` is the style that the numbering comes from, when it comes from one.
        """
        list_id, at = numbering
        if style_id:
            at = self._by_style.get((self._definition_of(list_id), style_id), at)
        level = self._levels_of(list_id).get(at, Level(None, 0))
        if level is None:
            return None
        return Mark(list_id, at, level.indent or _STEP * (at + 1), self._next(list_id, at, level))

    def _next(self, list_id: str, at: int, level: Level) -> int | None:
        count = self._count.setdefault(self._definition_of(list_id), {})
        for deeper in [other for other in count if other > at]:
            del count[deeper]
        if level.start is None:
            return None
        restart = self._restart.pop((list_id, at), None)
        count[at] = restart if restart is not None else count.get(at, level.start - 1) + 1
        return count[at]


def _read_level(element: Element) -> tuple[int, Level | None]:
    at = whole(element.get(w("ilvl"))) or 0
    form = value(element, "numFmt") or "decimal"
    if form == "none" and not value(element, "lvlText"):
        return at, None
    start = whole(value(element, "start"))
    ordered = form not in {"bullet", "none"}
    indent = read_indent(children(element.find(w("pPr"))), None) or 0
    return at, Level((1 if start is None else start) if ordered else None, indent)

"""The lists that a Word file defines: their levels, and where their numbers begin again."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from tjut.readers.docx.styles import given_value, level_number, read_indent, whole
from tjut.word.wordfile import Part, kept
from tjut.word.xml import Element, children, value, w


class Level(NamedTuple):
    """A level of a list: its first number, None when it has bullets, and its left edge."""

    start: int | None
    indent: int


Levels = dict[int, Element]
"""The levels of a list by their number from 0."""

_LIST, _DEFINITION, _LEVEL, _OVERRIDE = map(w, ("num", "abstractNum", "lvl", "lvlOverride"))
_LIST_ID, _DEFINITION_ID = w("numId"), w("abstractNumId")
_NUMBER, _STYLE, _VAL = w("ilvl"), w("pStyle"), w("val")
_START, _FORM, _TEXT, _PROPERTIES = map(w, ("start", "numFmt", "lvlText", "pPr"))

_BARE = Level(None, 0)
"""A level that a list does not have."""


@kept(4)
def read_definitions(part: Part) -> "Definitions":
    """The lists that a part defines, kept because many files have the same.

    Raises TjutError for a part that the guard refuses.
    """
    root = part.tree()
    return Definitions(() if root is None else root)


class Definitions:
    """The lists of a file, each level read when it is asked for.

    `restarts` holds the number that a level of a list begins again with, by list and level.
    """

    def __init__(self, root: Iterable[Element]) -> None:
        self._root = root
        self.restarts: dict[tuple[str, int], int] = {}
        self._levels: dict[str, Levels] = {}
        self._shared: dict[str, Levels] = {}
        self._read: dict[Element, Level | None] = {}

    @cached_property
    def _lists(self) -> dict[str, Element]:
        return {found.get(_LIST_ID, ""): found for found in self._root if found.tag == _LIST}

    @cached_property
    def _definitions(self) -> dict[str, Element]:
        found = (element for element in self._root if element.tag == _DEFINITION)
        return {definition.get(_DEFINITION_ID, ""): definition for definition in found}

    def _levels_of(self, list_id: str) -> Levels:
        if list_id not in self._levels:
            self._levels[list_id] = self._read_list(list_id, self._lists[list_id])
        return self._levels[list_id]

    def _shared_levels(self, definition: str) -> Levels:
        if definition not in self._shared:
            self._shared[definition] = self._read_definition(definition)
        return self._shared[definition]

    def _read_list(self, list_id: str, element: Element) -> Levels:
        levels = self._shared_levels(self.id_of(list_id))
        for override in element:
            if override.tag == _OVERRIDE:
                levels = levels | _levels_in(override)
                start = whole(value(override, "startOverride"))
                if start is not None:
                    self.restarts[list_id, whole(override.get(_NUMBER)) or 0] = start
        return levels

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {
            list_id: value(element, "abstractNumId") or ""
            for list_id, element in self._lists.items()
        }

    def id_of(self, list_id: str) -> str:
        """The id of the definition that a list has its levels from, which its numbers run on in."""
        return self._ids.get(list_id, "")

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
    def _styles(self) -> dict[tuple[str, str], int]:
        """The level that a style stands for in a definition of levels."""
        return {
            (definition, style): level_number(level.get(_NUMBER))
            for definition, element in self._definitions.items()
            for named in element.iter(_STYLE)
            if (level := named.getparent()) is not None and level.tag == _LEVEL
            if (style := named.get(_VAL))
        }

    def of_style(self, list_id: str, style_id: str) -> int | None:
        """The level of a list that a style stands for, None when it stands for none."""
        return self._styles.get((self.id_of(list_id), style_id))

    def level(self, list_id: str, at: int) -> Level | None:
        """A level of a list; None when it shows nothing."""
        element = self._levels_of(list_id).get(at) if list_id in self._lists else None
        if element is None:
            return _BARE
        if element not in self._read:
            self._read[element] = _read_level(element)
        return self._read[element]


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

"""Numbering of a Word file: which list a paragraph stands in, and its number there."""

from typing import NamedTuple

from tjut.readers.docx.styles import Numbering, level_number, read_indent, whole
from tjut.word.xml import Element, children, value, w


class Level(NamedTuple):
    """A level of a list: its first number, None when it has bullets, and its left edge."""

    start: int | None
    indent: int


class Mark(NamedTuple):
    """Where a paragraph stands in a list: the list, the level, and its number if it has one."""

    list_id: str
    level: int
    indent: int
    number: int | None


_STEP = 360
"""The indent of each level, in twentieths of a point, where a list does not say."""


class Lists:
    """The lists of a document. Numbers run on as the marks are asked for, in order."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, str] = {}
        self._levels: dict[str, dict[int, Level | None]] = {}
        self._restart: dict[tuple[str, int], int] = {}
        self._by_style: dict[tuple[str, str], int] = {}
        self._count: dict[str, dict[int, int]] = {}
        if root is not None:
            shared = _shared_levels(root)
            self._by_style = _levels_by_style(root)
            for element in root.iterchildren(w("num")):
                self._read_list(element, shared)

    def _read_list(self, element: Element, shared: dict[str, dict[int, Level | None]]) -> None:
        list_id = element.get(w("numId"), "")
        abstract = value(element, "abstractNumId") or ""
        self._abstract[list_id] = abstract
        own = dict(map(_read_level, element.iterfind(f"{w('lvlOverride')}/{w('lvl')}")))
        self._levels[list_id] = {**shared.get(abstract, {}), **own}
        for override in element.iterchildren(w("lvlOverride")):
            start = whole(value(override, "startOverride"))
            if start is not None:
                self._restart[list_id, whole(override.get(w("ilvl"))) or 0] = start

    def mark(self, numbering: Numbering, style_id: str = "") -> Mark | None:
        """The mark of the next paragraph that is numbered so; None when it shows nothing.

        `style_id` is the style that the numbering comes from, when it comes from one.
        """
        list_id, at = numbering
        at = self._by_style.get((self._abstract.get(list_id, ""), style_id), at)
        level = self._levels.get(list_id, {}).get(at, Level(None, 0))
        if level is None:
            return None
        return Mark(list_id, at, level.indent or _STEP * (at + 1), self._next(list_id, at, level))

    def _next(self, list_id: str, at: int, level: Level) -> int | None:
        count = self._count.setdefault(self._abstract.get(list_id, ""), {})
        for deeper in [other for other in count if other > at]:
            del count[deeper]
        if level.start is None:
            return None
        restart = self._restart.pop((list_id, at), None)
        count[at] = restart if restart is not None else count.get(at, level.start - 1) + 1
        return count[at]


def _levels_by_style(root: Element) -> dict[tuple[str, str], int]:
    """The level that a style stands for in a definition of levels."""
    return {
        (abstract.get(w("abstractNumId"), ""), style): level_number(level.get(w("ilvl")))
        for abstract in root.iterchildren(w("abstractNum"))
        for level in abstract.iterchildren(w("lvl"))
        if (style := value(level, "pStyle"))
    }


def _shared_levels(root: Element) -> dict[str, dict[int, Level | None]]:
    """The levels by the id of their definition, links between definitions followed."""
    levels, by_style, links = {}, {}, {}
    for element in root.iterchildren(w("abstractNum")):
        name = element.get(w("abstractNumId"), "")
        levels[name] = dict(map(_read_level, element.iterchildren(w("lvl"))))
        if style := value(element, "styleLink"):
            by_style[style] = name
        if style := value(element, "numStyleLink"):
            links[name] = style
    for name, style in links.items():
        levels[name] = levels[by_style.get(style, name)]
    return levels


def _read_level(element: Element) -> tuple[int, Level | None]:
    at = whole(element.get(w("ilvl"))) or 0
    form = value(element, "numFmt") or "decimal"
    if form == "none" and not value(element, "lvlText"):
        return at, None
    start = whole(value(element, "start"))
    ordered = form not in {"bullet", "none"}
    indent = read_indent(children(element.find(w("pPr"))), None) or 0
    return at, Level((1 if start is None else start) if ordered else None, indent)

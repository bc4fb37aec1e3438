"""Lists: the template's own numbering, each list with a `w:num` of its own.

A `w:num` of its own is what makes a numbered list start anew, and what tells
one list from the next when the document is read back.
"""

from itertools import count

from tjut.word.lengths import length
from tjut.word.styles import Styles
from tjut.word.xml import Element, make, value, w

LEVELS = 9
INDENT = 425
"""How far each level is indented, in twentieths of a point: 7.5 mm."""

_ORDERED = (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{}."))
_BULLETS = ("•", "–", "•")


def abstract_list(id_: int, *, ordered: bool, style: str | None = None) -> Element:
    """A `w:abstractNum` of tjut's own: 1. a) i. or • – •; `style` is linked to its first level."""
    levels = (_new_level(level, ordered=ordered, style=style) for level in range(LEVELS))
    return make("abstractNum", make("multiLevelType", val="multilevel"), *levels, abstractNumId=id_)


def _new_level(level: int, *, ordered: bool, style: str | None) -> Element:
    form, mark = _ORDERED[level % 3] if ordered else ("bullet", _BULLETS[level % 3])
    linked = [make("pStyle", val=style)] if style and level == 0 else []
    return make(
        "lvl",
        make("start", val=1),
        make("numFmt", val=form),
        *linked,
        make("lvlText", val=mark.format(level + 1)),
        make("lvlJc", val="left"),
        make("pPr", make("ind", left=INDENT * (level + 1), hanging=INDENT)),
        ilvl=level,
    )


class Lists:
    """The numbering part of a document, to which lists are added."""

    def __init__(self, root: Element, styles: Styles) -> None:
        self._root = root
        self._styles = styles
        self._own: dict[bool, str] = {}
        self._forms: dict[tuple[str, int, bool], str] = {}
        self._indents: dict[tuple[str, int], int] = {}
        self._nums = _by_id(root, "num", "numId")
        self._abstracts = _by_id(root, "abstractNum", "abstractNumId")
        self._untried = map(str, count(1))  # nothing that points back: the tree goes with its case

    def new(self, style: str, level: int, start: int | None) -> str:
        """Open a list and return its `numId`.

        Its form is that of the numbering of the list style, where that has the
        level and is of the kind asked for, else tjut's own. `start` is the
        first number, None for a list of bullets; `level` counts from 0.
        """
        kind = style, level, start is not None
        if kind not in self._forms:
            self._forms[kind] = self._of_style(*kind) or self._tjuts_own(ordered=kind[-1])
        number = next(number for number in self._untried if number not in self._nums)
        num = make("num", make("abstractNumId", val=self._forms[kind]), numId=number)
        if start is not None:
            num.append(make("lvlOverride", make("startOverride", val=start), ilvl=level))
        if self._nums:
            next(reversed(self._nums.values())).addnext(num)
        else:
            _insert(self._root, num)
        self._nums[number] = num
        return number

    def indent(self, number: str, level: int) -> int:
        """How far the text of a list's level is moved in, in twentieths of a point."""
        if (number, level) not in self._indents:
            self._indents[number, level] = _indent(self._abstract(number), level)
        return self._indents[number, level]

    def _of_style(self, style: str, level: int, ordered: bool) -> str | None:
        numbers = (
            value(found.find(f"{w('pPr')}/{w('numPr')}"), "numId")
            for found in self._styles.chain(style)
        )
        number = next((number for number in numbers if number), None)
        abstract = self._real(self._abstract(number))
        found = _level_of(abstract, level)
        if abstract is None or found is None:
            return None
        bullets = value(found, "numFmt") in {"bullet", "none"}
        return None if bullets == ordered else abstract.get(w("abstractNumId"))

    def _abstract(self, number: str | None) -> Element | None:
        """The numbering that the list with a `numId` has."""
        named = value(self._nums.get(number or ""), "abstractNumId")
        return self._abstracts.get(named or "")

    def _real(self, abstract: Element | None) -> Element | None:
        """The numbering that a numbering style stands for."""
        linked = value(abstract, "numStyleLink")
        if linked is None:
            return abstract
        others = self._abstracts.values()
        return next((other for other in others if value(other, "styleLink") == linked), None)

    def _tjuts_own(self, *, ordered: bool) -> str:
        if ordered not in self._own:
            number = next(number for number in count(1) if str(number) not in self._abstracts)
            abstract = abstract_list(number, ordered=ordered)
            _insert(self._root, abstract)
            self._own[ordered] = str(number)
            self._abstracts[str(number)] = abstract
        return self._own[ordered]


def _by_id(root: Element, name: str, attribute: str) -> dict[str, Element]:
    """The children of a name by their id, in order; of one id the first."""
    children: dict[str, Element] = {}
    for child in root.iterfind(w(name)):
        children.setdefault(child.get(w(attribute), ""), child)
    return children


def _level_of(abstract: Element | None, level: int) -> Element | None:
    levels = () if abstract is None else abstract.iterchildren(w("lvl"))
    return next((found for found in levels if found.get(w("ilvl")) == str(level)), None)


def _indent(abstract: Element | None, level: int) -> int:
    found = _level_of(abstract, level)
    ind = None if found is None else found.find(f"{w('pPr')}/{w('ind')}")
    written = None if ind is None else length(ind.get(w("left"), ind.get(w("start"))))
    return INDENT * (level + 1) if written is None else written


def _insert(root: Element, element: Element) -> None:
    """Put a numbering or a list after the others of its kind, where the schema has them."""
    before = {w("numPicBullet"), w("abstractNum"), element.tag}
    place = sum(1 for other in root if other.tag in before)
    root.insert(place, element)

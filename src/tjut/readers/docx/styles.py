"""Styles of a Word file: which are headings, quotes or titles, by name or outline level.

Word keeps the English names of its own styles whatever language it speaks, and
translates their ids (`Rubrik1` is named “heading 1”); other programs translate
the names too.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from tjut.word.lengths import length
from tjut.word.wordfile import Part, kept
from tjut.word.xml import OFF, Element, children, switches_on, value, w

_HEADING = re.compile(
    r"(?:heading|rubrik|überschrift|titre|título|titolo|kop|overskrift|otsikko|nagłówek)\s?([1-9])",
    re.I,
)
_TITLES = {"title", "titel", "rubrik", "dokumentrubrik", "dokumenttitel", "ärenderubrik"}
_QUOTES = {
    "quote",
    "intense quote",
    "block text",
    "citat",
    "starkt citat",
    "blockcitat",
    "blocktext",
}
_TABLE_STYLE, _END = b'<w:style w:type="table"', b"</w:style>"
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_VAL, _BOLD, _ITALIC, _HIDDEN = w("val"), w("b"), w("i"), w("vanish")
_OUTLINE, _NUMBERING, _INDENT = w("outlineLvl"), w("numPr"), w("ind")
_LIST_ID, _LEVEL, _LEFT, _START = w("numId"), w("ilvl"), w("left"), w("start")

Properties = Mapping[str, Element]
"""The properties of a paragraph or a run, by tag."""

NO_LIST = "0"
BODY_TEXT = 9
"""The outline level, from 0, that stands for no heading."""


class Numbering(NamedTuple):
    """That a paragraph is numbered: the id of its list, and its level from 0."""

    list_id: str
    level: int


class Style(NamedTuple):
    """What a style makes of its text, inherited values included.

    `outline` is the heading level from 1, None for running text. `name` is in
    lower case. `indent` is that of the left edge, in twentieths of a point.
    """

    name: str = ""
    outline: int | None = None
    numbering: Numbering | None = None
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    indent: int | None = None

    @property
    def is_title(self) -> bool:
        """Whether its text is the title of the document."""
        return self.name in _TITLES

    @property
    def is_quote(self) -> bool:
        """Whether its text is a block quote."""
        return self.name in _QUOTES


@kept(4)
def read_styles(part: Part) -> "Styles":
    """The styles in a part, kept because many files have the same.

    Raises TjutError for a part that the guard refuses.
    """
    return Styles(part._replace(xml=_without_table_styles(part.xml)).tree())


def _without_table_styles(part: bytes) -> bytes:
    """A part of styles without those of tables: most of it, and nothing that text depends on."""
    kept, at = [], 0
    while (start := part.find(_TABLE_STYLE, at)) >= 0 and (end := part.find(_END, start)) >= 0:
        kept.append(part[at:start])
        at = end + len(_END)
    return b"".join([*kept, part[at:]])


class Styles:
    """The styles of a document by id; `say_language` whether they say what it is written in."""

    def __init__(self, root: Element | None) -> None:
        elements = () if root is None else root.iterchildren(w("style"))
        self._elements = {element.get(w("styleId"), ""): element for element in elements}
        self._default = next(
            (
                style
                for style, element in self._elements.items()
                if element.get(w("type")) == "paragraph"
                and element.get(w("default"), "0") not in OFF
            ),
            "",
        )
        self._read_before: dict[str, Style] = {}
        self.say_language = root is not None and any(
            found.get(_VAL) for found in root.iter(w("lang"))
        )

    def get(self, style_id: str) -> Style:
        """The style with an id, one that says nothing when there is none."""
        style = self._read_before.get(style_id)
        if style is None:
            style = self._read_before[style_id] = self._read(style_id)
        return style

    def of_paragraph(self, style_id: str | None) -> Style:
        """The style of a paragraph that names a style, or none."""
        return self.get(self._default if style_id is None else style_id)

    def _read(self, style_id: str, depth: int = 0) -> Style:
        element = self._elements.get(style_id)
        if element is None:
            return Style()
        based_on = value(element, "basedOn")
        base = self._read(based_on, depth + 1) if based_on and depth < 20 else Style()
        name = (value(element, "name") or "").lower()
        paragraph, run = children(element.find(w("pPr"))), children(element.find(w("rPr")))
        return Style(
            name,
            _outline(paragraph, name, base),
            read_numbering(paragraph, base.numbering),
            _toggle(run, _BOLD, inherited=base.bold),
            _toggle(run, _ITALIC, inherited=base.italic),
            _toggle(run, _HIDDEN, inherited=base.hidden),
            read_indent(paragraph, base.indent),
        )


def _outline(properties: Properties, name: str, base: Style) -> int | None:
    if heading := _HEADING.fullmatch(name):
        return int(heading[1])
    return read_outline(properties, base.outline)


def _toggle(properties: Properties, tag: str, *, inherited: bool) -> bool:
    """Whether run properties switch something on, as `w:b` does; else what is inherited."""
    element = properties.get(tag)
    return inherited if element is None else switches_on(element)


def read_outline(properties: Properties, inherited: int | None) -> int | None:
    """The heading level, from 1, that paragraph properties give; else the inherited one."""
    element = properties.get(_OUTLINE)
    level = None if element is None else whole(element.get(_VAL))
    if level is None:
        return inherited
    return level + 1 if 0 <= level < BODY_TEXT else None


def read_numbering(properties: Properties, inherited: Numbering | None) -> Numbering | None:
    """The numbering that paragraph properties give; else the inherited one."""
    element = properties.get(_NUMBERING)
    if element is None:
        return inherited
    given = children(element)
    list_id = given_value(given, _LIST_ID)
    if list_id is None:
        list_id = inherited.list_id if inherited else NO_LIST
    if list_id == NO_LIST:
        return None
    return Numbering(list_id, level_number(given_value(given, _LEVEL)))


def level_number(written: str | None) -> int:
    """The level of a list, from 0; Word has nine."""
    return min(max(whole(written) or 0, 0), 8)


def read_indent(properties: Properties, inherited: int | None) -> int | None:
    """The indent of the left edge that paragraph properties give; else the inherited one."""
    element = properties.get(_INDENT)
    if element is None:
        return inherited
    left = length(element.get(_LEFT) or element.get(_START))
    return inherited if left is None else left


def given_value(properties: Properties, tag: str) -> str | None:
    """The `w:val` of a property, None without the property or the value."""
    return properties[tag].get(_VAL) if tag in properties else None


def whole(text: str | None) -> int | None:
    """The whole number that a text is, None for anything else."""
    return int(text) if text and _WHOLE.fullmatch(text) else None

"""Styles by name, whatever their ids and whatever language of Word made them.

In a Swedish Word *Rubrik 1* has the id `Rubrik1` and the name `heading 1`; a
file from another program may call it `Heading 1` or `Rubrik 1`.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

from tjut.word.lengths import length
from tjut.word.xml import Element, is_on, value, w

StyleKind = Literal["paragraph", "character", "table", "numbering"]

_HALF_POINT = 10
_TEN_POINTS = 20
"""The size of text that no style gives one, in half points (ISO/IEC 29500-1 §17.3.2.38)."""

HEADINGS = {f"heading {level}": f"Rubrik {level}" for level in range(1, 10)}
_IN_SWEDISH = HEADINGS | {
    "body text": "Brödtext",
    "list number": "Numrerad lista",
    "list bullet": "Punktlista",
    "list continue": "Listfortsättning",
    "quote": "Citat",
    "table grid": "Tabellrutnät",
    "footnote text": "Fotnotstext",
    "footnote reference": "Fotnotsreferens",
    "hyperlink": "Hyperlänk",
    "title": "Rubrik",
    "subtitle": "Underrubrik",
    "signature": "Signatur",
}
"""What a Swedish Word shows for the names that Word's own styles have in every file."""


def in_swedish(name: str) -> str:
    """The name of a style as a Swedish Word shows it.

    >>> in_swedish("heading 2"), in_swedish("Ärenderubrik")
    ('Rubrik 2', 'Ärenderubrik')
    """
    return _IN_SWEDISH.get(name.casefold(), name)


class Styles:
    """The styles of a document, found by name."""

    def __init__(self, root: Element) -> None:
        self._by_id: dict[str, Element] = {}
        self._by_name: dict[tuple[str, str], str] = {}
        self._by_level: dict[int, str] = {}
        self._default_size = _size(root.find(f"{w('docDefaults')}/{w('rPrDefault')}"))
        for style in root.iterfind(w("style")):
            self._take_in(style)

    def _take_in(self, style: Element) -> None:
        id_, kind = style.get(w("styleId"), ""), style.get(w("type"), "paragraph")
        self._by_id[id_] = style
        for name in _names(style):
            self._by_name.setdefault((kind, _folded(name)), id_)
        level = value(style.find(w("pPr")), "outlineLvl") or ""
        if kind == "paragraph" and level.isdigit():
            self._by_level.setdefault(int(level) + 1, id_)

    def find(self, kind: StyleKind, names: Iterable[str]) -> str | None:
        """The id of the first style of a kind that has one of the names, None without one."""
        found = (self._by_name.get((kind, _folded(name))) for name in names)
        return next((id_ for id_ in found if id_), None)

    def heading(self, level: int) -> str | None:
        """The id of the first paragraph style with an outline level, from 1."""
        return self._by_level.get(level)

    def default(self, kind: StyleKind) -> str | None:
        """The id of the style that text of a kind has when it names none."""
        on = {"1", "true", "on"}
        return next(
            (
                id_
                for id_, style in self._by_id.items()
                if style.get(w("type")) == kind and style.get(w("default")) in on
            ),
            None,
        )

    def chain(self, id_: str | None) -> Iterator[Element]:
        """A style and those it is based on, nearest first."""
        seen = set()
        while id_ in self._by_id and id_ not in seen:
            seen.add(id_)
            yield self._by_id[id_]
            id_ = value(self._by_id[id_], "basedOn")

    def shown(self, id_: str) -> str:
        """The name of a style as a Swedish Word shows it, else its id."""
        return next((in_swedish(value(style, "name") or id_) for style in self.chain(id_)), id_)

    def keeps(self, id_: str) -> bool:
        """Whether a style keeps its paragraphs on the page of what comes after them."""
        forms = (style.find(w("pPr")) for style in self.chain(id_))
        return any(form is not None and is_on(form, "keepNext") for form in forms)

    def size(self, id_: str | None) -> int:
        """The size of text in a style, in half points."""
        sizes = (_size(style) for style in self.chain(id_))
        return next((size for size in sizes if size), self._default_size or _TEN_POINTS)


def _size(holder: Element | None) -> int | None:
    written = None if holder is None else value(holder.find(w("rPr")), "sz")
    size = length(written, bare=_HALF_POINT)
    return None if size is None else size // _HALF_POINT


def _names(style: Element) -> Iterator[str]:
    name = value(style, "name") or ""
    for written in (name, value(style, "aliases"), style.get(w("styleId")), in_swedish(name)):
        yield from (written or "").split(",")


def _folded(name: str) -> str:
    return "".join(unicodedata.normalize("NFC", name).casefold().split())

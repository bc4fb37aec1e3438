"""Stretches of text in a Word document: runs cut so that a stretch can be marked."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from tjut.source import Span
from tjut.word.xml import Element

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BOX = "txbxContent"
_AROUND = frozenset((
    "p", "hyperlink", "ins", "moveTo", "sdtContent", "smartTag", "fldSimple", "customXml", "dir",
    "bdo",
))  # fmt: skip
"""What may hold both runs and the marks of comments."""


class Piece(NamedTuple):
    """An element, and where its text starts."""

    start: int
    element: Element


class Ranges:
    """The text of a document by the elements that it stands in, in order."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = list(pieces)

    def cut(self, places: Iterable[int]) -> None:
        """Cut runs so that one begins at each of the places where there is text."""
        for place in sorted(set(places), reverse=True):
            at = bisect_right(self._pieces, place, key=lambda piece: piece.start) - 1
            if at < 0 or in_box(self._pieces[at].element):
                continue
            start, element = self._pieces[at]
            if start == place:
                _split_before(element)
            elif (rest := _cut_text(element, place - start)) is not None:
                self._pieces.insert(at + 1, Piece(place, rest))

    def units(self, span: Span) -> tuple[Element, Element] | None:
        """The first and the last of what a mark goes around; None where there is no text."""
        first = bisect_left(self._pieces, span.start, key=lambda piece: piece.start)
        after = bisect_left(self._pieces, span.end, key=lambda piece: piece.start)
        if first >= after:
            return None
        return unit(self._pieces[first].element), unit(self._pieces[after - 1].element)


def unit(element: Element) -> Element:
    """What a mark goes around for an element: its run, that of the text box that it stands in."""
    boxes = [box for box in element.iterancestors() if local(box) == _BOX]
    found = boxes[-1] if boxes else element
    while (parent := found.getparent()) is not None and local(parent) not in _AROUND:
        found = parent
    return found


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return etree.QName(element).localname


def _cut_text(element: Element, place: int) -> Element | None:
    """Cut a `w:t` in two, the second in a run of its own; None when it is shorter."""
    text = element.text or ""
    if local(element) != "t" or place >= len(text) or not _is_run(element.getparent()):
        return None
    rest = deepcopy(element)
    element.text, rest.text = text[:place], text[place:]
    for part in (element, rest):
        part.set(_SPACE, "preserve")
    element.addnext(rest)
    _split_before(rest)
    return rest


def _split_before(element: Element) -> None:
    """Let the run that an element stands in begin with it: what is before it gets another run."""
    run = element.getparent()
    if run is None or not _is_run(run):
        return
    before = list(element.itersiblings(preceding=True))
    if all(local(sibling) == "rPr" for sibling in before):
        return
    new = etree.Element(run.tag, {str(key): str(value) for key, value in run.items()})
    if before and local(before[-1]) == "rPr":
        new.append(deepcopy(before[-1]))
    new.extend([element, *element.itersiblings()])
    new.tail, run.tail = run.tail, None
    run.addnext(new)


def _is_run(element: Element | None) -> bool:
    return element is not None and local(element) == "r"


def in_box(element: Element) -> bool:
    """Whether an element stands in a text box, where Word has no comments."""
    return any(local(ancestor) == _BOX for ancestor in element.iterancestors())

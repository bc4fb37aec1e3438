"""Bookmarks by which a built document tells what is the template's and what is the case's.

Without them a line that a template has after the text would read as the end
of the last list. Word does not show bookmarks whose names begin with `_`, and
keeps them when somebody edits the document. Source: ISO/IEC 29500-1 §17.13.6.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from tjut.word.xml import Element, make, plain_text, w

_PREFIX = "_tjut_"
_OWN = "mall"
_BLOCKS = {w("p"), w("tbl"), w("sdt")}
_PICTURES = tuple(map(w, ("drawing", "pict", "object")))


def own_text(root: Element, places: Iterable[Element]) -> list[list[Element]]:
    """The template's own blocks: those that stand outside the places, side by side."""
    kept = set(places)
    around = {holder for place in kept for holder in place.iterancestors()}
    blocks = list(_outermost(root, kept, around))
    grouped = groupby(blocks, lambda block: (block in kept, block.getparent()))
    runs = [list(run) for (is_place, _), run in grouped if not is_place]
    return [run for run in runs if any(map(_shows, run))]


def mark_own(root: Element, runs: Iterable[Sequence[Element]]) -> None:
    """Mark blocks as the template's own."""
    for number, run in enumerate(runs, 1):
        _enclose(root, run, f"{_OWN}{number}")


def mark_part(root: Element, key: str, blocks: Sequence[Element]) -> None:
    """Mark blocks as a part from uppgifter that has a place of its own."""
    if blocks:
        _enclose(root, blocks, key)


def marked_as(bookmark: str) -> str | None:
    """What a bookmark marks: a key of uppgifter, empty for the template's own; None if not ours."""
    if not bookmark.startswith(_PREFIX):
        return None
    name = bookmark.removeprefix(_PREFIX)
    return "" if name.startswith(_OWN) else name


def _outermost(holder: Element, kept: set[Element], around: set[Element]) -> Iterator[Element]:
    for child in holder:
        if child in kept or (child.tag in _BLOCKS and child not in around):
            yield child
        else:
            yield from _outermost(child, kept, around)


def _shows(block: Element) -> bool:
    return bool(plain_text(block).strip()) or next(block.iter(*_PICTURES), None) is not None


def _enclose(root: Element, blocks: Sequence[Element], name: str) -> None:
    taken = (int(found.get(w("id"), "0")) for found in root.iter(w("bookmarkStart")))
    number = max(taken, default=0) + 1
    blocks[0].addprevious(make("bookmarkStart", id=number, name=f"{_PREFIX}{name}"))
    blocks[-1].addnext(make("bookmarkEnd", id=number))

"""What stands in a body and not in its tree: marks that did not work, and lost words."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.model.document import Note
from tjut.readers.body.links import one_form
from tjut.readers.body.traps import traps
from tjut.readers.body.tree import Tree
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span

_REFERENCE = late(r"\[\^(?P<label>[^\]\[\s]+)\]")
_COMMENT = late(r"<!--")
_LINK = late(r"\]\([^()\n]*[ \t][^()\n]*\)")
_LONGEST = 200
_WORD = late(r"[^\W\d_]|\d(?![\d.)])")
_NO_WORDS = "\n #-*|>"
"""What most often stands between two leaves."""


def unread(
    text: str,
    start: int,
    tree: Tree,
    taken: Iterable[tuple[int, int]],
    addresses: Mapping[str, Span],
) -> Iterator[Finding]:
    """The findings about what, from `start` on, is not in the tree as it was meant.

    `taken` is the places of the parser's leaves and of what has been reported,
    `addresses` those of link addresses given on lines of their own, by label.
    """
    for label, span in addresses.items():
        fault = tree.inlines.addresses.get(one_form(label), "address-unused")
        if fault:
            yield unsupported(fault, *span)
    known = [*tree.inlines.markup, *tree.raw, *(_label(*pair) for pair in tree.definitions)]
    all_taken = sorted([*taken, *known, *addresses.values()])
    yield from (unsupported("lost", *span) for span in _lost(text, start, all_taken))
    is_reported = covered_by([*tree.raw, *(problem.span for problem in tree.problems)])
    yield from traps(text, start, is_reported, tree.numbers)
    is_known = covered_by(known)
    yield from _unknown_notes(text, start, tree, is_known)
    yield from _unread_links(text, start, is_known)
    for mark in _marks(_COMMENT(), text, start):
        if not is_reported(mark.start()):
            yield unsupported("comment-open", *mark.span())


def _label(label: str, note: Note) -> Span:
    return Span(note.span.start, note.span.start + len(label) + len("[^]:"))


def _marks(pattern: re.Pattern[str], text: str, start: int) -> Iterator[re.Match[str]]:
    """The matches of a pattern that have no backslash before them."""
    for found in pattern.finditer(text, start):
        if not text.endswith("\\", 0, found.start()):
            yield found


def _unread_links(text: str, start: int, is_known: Callable[[int], bool]) -> Iterator[Finding]:
    """Links and images that are none because there are blanks in the address."""
    for end in _marks(_LINK(), text, start):
        left = text.rfind("[", max(start, end.start() - _LONGEST), end.start())
        if left >= 0 and not is_known(end.start()):
            is_image = text.endswith("!", start, left)
            yield unsupported("image-blank" if is_image else "link-blank", left, end.end())


def _unknown_notes(
    text: str, start: int, tree: Tree, is_known: Callable[[int], bool]
) -> Iterator[Finding]:
    """References to notes that are not there, or that the parser could not read."""
    labels = {one_form(label) for label, _ in tree.definitions}
    for reference in _marks(_REFERENCE(), text, start):
        if not is_known(reference.start()):
            is_there = one_form(reference["label"]) in labels
            construct = "note-bracket" if is_there else "note-undefined"
            yield unsupported(construct, *reference.span())


def _lost(text: str, start: int, taken: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """The stretches that hold a word and lie in no span of `taken`, which is in order.

    The number of a list item is no word.
    """
    end = start
    for left, right in (*taken, (len(text), len(text))):
        if right <= end:
            continue
        is_lost = left > end and text[end:left].strip(_NO_WORDS)
        if is_lost and (word := _WORD().search(text, end, left)):
            yield Span(word.start(), word.start() + len(text[word.start() : left].rstrip()))
        end = right


def covered_by(spans: Iterable[Span]) -> Callable[[int], bool]:
    """Whether an offset lies in one of the spans."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(spans):
        starts.append(start)
        ends.append(max(end, ends[-1] if ends else 0))

    def covers(offset: int) -> bool:
        index = bisect_right(starts, offset)
        return index > 0 and offset < ends[index - 1]

    return covers

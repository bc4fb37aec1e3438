"""The marks of comments in the text of a Word document."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from lxml import etree

from tjut.readers.docx.story import Story
from tjut.source import Span
from tjut.word.xml import Element
from tjut.writers.comments.ranges import Piece, Ranges, in_box, local, unit


class Marks:
    """Marks stretches of the text that was read, in a copy of the document.

    `twins` has the element of the copy for each element that was read, and
    `namespace` is the one that the copy has.
    """

    def __init__(self, story: Story, twins: Mapping[Element, Element], namespace: str) -> None:
        self._story = story
        self._namespace = namespace
        self._lines = [Piece(start, twins[element]) for start, element in story.lines]
        self._ranges = Ranges([Piece(start, twins[element]) for start, element in story.pieces])

    def prepare(self, spans: Iterable[Span]) -> None:
        """Cut the runs so that each stretch can be marked; to be done before marks are added."""
        self._ranges.cut(place for span in spans for place in self._target(span))

    def add(self, number: int, span: Span) -> None:
        """Mark a stretch as what the comment with a number is about."""
        target = self._target(span)
        start, end = (self._mark(f"commentRange{which}", number) for which in ("Start", "End"))
        first, last = self._ranges.units(target) or self._beside(target.start)
        if first is None:
            last.insert(sum(local(child) == "pPr" for child in last), start)
            last = start
        else:
            first.addprevious(start)
        reference = etree.Element(f"{{{self._namespace}}}r")
        reference.append(self._mark("commentReference", number))
        for new in (reference, end):
            new.tail, last.tail = last.tail, None
            last.addnext(new)

    def _beside(self, place: int) -> tuple[Element | None, Element]:
        """What to mark in a line without text: its text box, or nothing and the paragraph."""
        paragraph = self._lines[self._at(place)].element
        box = unit(paragraph) if in_box(paragraph) else None
        return (None, paragraph) if box is None else (box, box)

    def _mark(self, name: str, number: int) -> Element:
        namespace = self._namespace
        return etree.Element(f"{{{namespace}}}{name}", {f"{{{namespace}}}id": str(number)})

    def _target(self, span: Span) -> Span:
        """What is marked for a place: the whole line where it has no width."""
        if span.start >= self._story.end:
            place = self._reference(span.start)
            span = Span(place, place)
        if span.start < span.end:
            return Span(span.start, min(span.end, self._story.end))
        at = self._at(span.start)
        after = self._lines[at + 1].start if at + 1 < len(self._lines) else self._story.end
        return Span(self._lines[at].start, after - 1)

    def _reference(self, place: int) -> int:
        """Where a note is referred to, from a place in it; the start for what is no note."""
        for note, raws in zip(self._story.found.notes, self._story.notes, strict=True):
            if raws and raws[0].span.start <= place <= raws[-1].span.end:
                return note.place
        return 0

    def _at(self, place: int) -> int:
        return bisect_right(self._lines, place, key=lambda line: line.start) - 1

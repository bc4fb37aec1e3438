"""The comments of a Word document, put into a case where they stand in the document."""

from collections.abc import Iterator, Sequence

from tjut.convert.into.place import Place
from tjut.convert.into.sections import section_name
from tjut.findings import Edit
from tjut.model.blocks import Block, Comment, walk
from tjut.model.document import Document
from tjut.source import Span


def comment_edits(case: Document, new: Document, place: Place) -> Iterator[Edit]:
    """The edits that add the comments that a case lacks, which has the sections of the document."""
    known = {_words(block) for _, outer in case.blocks() for block in walk([outer])}
    before = Span(case.front_matter.end, case.front_matter.end)
    yield from _added(case.preamble, new.preamble, before, known, place)
    sections = {section_name(section): section for section in reversed(case.sections)}
    for section in new.sections:
        same = sections[section_name(section)]
        yield from _added(same.blocks, section.blocks, same.heading.span, known, place)


def _added(
    old: Sequence[Block], new: Sequence[Block], before: Span, known: set[str], place: Place
) -> Iterator[Edit]:
    """The edits that put each comment below as many blocks as it has above it."""
    places = [before, *(block.span for block in old if not isinstance(block, Comment))]
    above = 0
    for outer in new:
        above += not isinstance(outer, Comment)
        for block in walk([outer]):
            if isinstance(block, Comment) and _words(block) not in known:
                yield place.added((block,), places[min(above, len(places) - 1)])


def _words(block: Block) -> str:
    return " ".join(block.text.split()) if isinstance(block, Comment) else ""

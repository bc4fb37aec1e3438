"""What is still to be filled in, said once: ST08, and none of the rules that stumble on it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from tjut.findings import Finding
from tjut.language.leftovers import is_leftover
from tjut.model.blocks import prose_of
from tjut.model.document import Document, Section
from tjut.source import Span


def without_echoes(findings: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """The findings less those that a leftover alone has caused.

    Such is a finding within a leftover, and one about the text of a section
    that holds nothing but leftovers.
    """
    found = [*findings]
    if not found:
        return
    leftovers = sorted({finding.span for finding in found if finding.code == "ST08"})
    unfilled = [section for section in document.sections if _is_unfilled(section)]
    bodies = [Span(section.heading.span.end, section.span.end) for section in unfilled]
    keys = {section.key for section in unfilled} - {None}
    for finding in found:
        is_echo = finding.section in keys or _lies_in(finding.span, leftovers, bodies)
        if finding.code.startswith(("ST", "TJ")) or not is_echo:
            yield finding


def _is_unfilled(section: Section) -> bool:
    texts = (prose.text for prose in prose_of(section.blocks) if prose.text.strip())
    first = next(texts, "")
    return is_leftover(first) and all(map(is_leftover, texts))


def _lies_in(span: Span, *places: Sequence[Span]) -> bool:
    """Whether a span lies in one of the places, which are in order and apart."""
    for spans in places:
        before = bisect_right(spans, span.start, key=lambda place: place.start) - 1
        if before >= 0 and span.end <= spans[before].end:
            return True
    return False

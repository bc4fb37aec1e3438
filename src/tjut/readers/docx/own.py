"""What a built document says of itself: which text is its template's, and where its parts stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tjut.readers.docx.raw import Raw, RawTable
from tjut.source import Span
from tjut.template.model import FROM_FIELDS


def without_own(raws: Iterable[Raw], marked: Sequence[tuple[str, Span]]) -> Iterator[Raw]:
    """What of a body is not the template's own text.

    What stands in a table of the template, where there is a place or text of
    the template, stands by itself.
    """
    own = _outermost(span for key, span in marked if not key)
    starts = [span.start for span in own]
    inner = _innermost(span for _, span in marked)

    def is_own(span: Span) -> bool:
        at = bisect_right(starts, span.start)
        return at > 0 and span.end <= own[at - 1].end

    return _without(raws, is_own, inner)


def marked_parts(marked: Iterable[tuple[str, Span]]) -> Mapping[str, Span]:
    """Where the parts stand that the template has places for, by key."""
    return {key: span for key, span in marked if key in FROM_FIELDS}


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Those that stand in no other, in order."""
    outer: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not outer or span.end > outer[-1].end:
            outer.append(span)
    return outer


def _innermost(spans: Iterable[Span]) -> list[Span]:
    """Those that no other stands in, in order."""
    inner: list[Span] = []
    for span in sorted(spans, key=lambda span: (-span.start, span.end)):
        if not inner or span.end < inner[-1].end:
            inner.append(span)
    return inner[::-1]


def _without(
    raws: Iterable[Raw], is_own: Callable[[Span], bool], inner: Sequence[Span]
) -> Iterator[Raw]:
    for raw in raws:
        if is_own(raw.span):
            continue
        if isinstance(raw, RawTable) and _holds(raw.span, inner):
            for row in raw.rows:
                for cell in row:
                    yield from _without(cell.blocks, is_own, inner)
        else:
            yield raw


def _holds(span: Span, inner: Sequence[Span]) -> bool:
    """Whether a mark stands in a table, and is not around it."""
    at = bisect_left(inner, span.start, key=lambda one: one.start)
    if at == len(inner):
        return False
    end = span.end + 1  # a mark goes on to the next line, a table to the end of its last
    return inner[at].end <= end and inner[at] != Span(span.start, end)

"""What a built document says of itself: which text is its template's, and where its parts stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tjut.readers.docx.raw import Raw, RawTable
from tjut.source import Span


def without_own(raws: Iterable[Raw], marked: Sequence[tuple[str, Span]]) -> Iterator[Raw]:
    """What of a body is not the template's own text.

    What stands in a table of the template, beside text of the template,
    stands by itself.
    """
    own = [span for key, span in marked if not key]
    for raw in raws:
        if any(_within(raw.span, span) for span in own):
            continue
        if isinstance(raw, RawTable) and any(_within(span, raw.span) for _, span in marked):
            for row in raw.rows:
                for cell in row:
                    yield from without_own(cell.blocks, marked)
        else:
            yield raw


def marked_parts(marked: Iterable[tuple[str, Span]]) -> Mapping[str, Span]:
    """Where the parts stand that the template has places for, by key."""
    return {key: span for key, span in marked if key}


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end

"""Text that is struck through: it reads as any other, though it says that it is not to stand."""

from collections.abc import Iterable, Sequence

from tjut.source import Span
from tjut.word.xml import Element, switches_on, w

_STRUCK, _RUN, _PROPERTIES = (w("strike"), w("dstrike")), w("r"), w("rPr")


def struck_text(
    roots: Iterable[Element], pieces: Sequence[tuple[int, Element]], text: str
) -> list[Span]:
    """Where text is struck through, what stands together as one.

    `pieces` are the elements that the text comes from, and where they begin in it. Most
    documents have no such text, so that it is looked for here and not in every run.
    """
    runs = {run for root in roots for run in map(_run, root.iter(*_STRUCK)) if run is not None}
    if not runs:
        return []
    ends = [*(start for start, _ in pieces[1:]), len(text)]
    found: list[Span] = []
    for (start, element), end in zip(pieces, ends, strict=True):
        if element.getparent() in runs:
            whole = text[start:end].partition("\n")[0]
            _add(found, Span(start, start + len(whole)), text)
    return [span for span in found if text[slice(*span)].strip()]


def _run(strike: Element) -> Element | None:
    """The run that is struck through by its own properties, which a tracked change may hold too."""
    properties = strike.getparent()
    if properties is None or properties.tag != _PROPERTIES or not switches_on(strike):
        return None
    run = properties.getparent()
    return run if run is not None and run.tag == _RUN else None


def _add(found: list[Span], span: Span, text: str) -> None:
    before = found[-1] if found else span
    between = text[before.end : span.start]
    if found and not between.strip() and "\n" not in between:
        found[-1] = Span(before.start, span.end)
    else:
        found.append(span)

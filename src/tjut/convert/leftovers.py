"""What is written in a Word file and has no place in the Document read from it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from tjut.convert.printed import Printed
from tjut.model.blocks import prose_of
from tjut.model.document import Document
from tjut.model.frontmatter import KEYS, scalars
from tjut.readers.docx import WordCase
from tjut.readers.docx.known import Known, folded
from tjut.readers.docx.letterhead import LABELS
from tjut.source import Span

_SIGN = re.compile(r"\W*(?:\d{1,2}|[a-z])[.)]\s*")


class Leftover(NamedTuple):
    """A piece of text, and the line that it stands on; `margin` tells of headers and footers."""

    line: int
    text: str
    margin: bool = False


def leftovers(
    read: WordCase, known: Known, report: str, printed: Printed | None
) -> Iterator[Leftover]:
    """The text of a Word file that the Document has no place for.

    Left out are labels of uppgifter, the headings over lists, typed signs of
    lists, `report`, which is how `build` lists the report itself, and what is
    `printed` by the template in the places that are its own. When that is not
    known, all there is the template's in a document that tjut has built.
    """
    source = read.document.source
    text = source.text if printed else source.text[: read.margins]
    own = () if printed else read.own
    seen: set[str] = set()
    for start, end in _untaken(_taken(read, len(text), own)):
        for match in re.finditer(r"[^\n]+", text[start:end]):
            piece = match[0].strip(" \t\u00a0\u2028:|,")
            if not _says_something(piece, known) or folded(piece) == folded(report):
                continue
            at = start + match.start()
            margin = at >= read.margins
            if printed and (margin or _stands_in(read.own, at)):
                if folded(piece) in seen or printed.holds(piece):
                    continue
                seen.add(folded(piece))
            yield Leftover(1 if margin else source.position(at).line, piece, margin)


def _stands_in(spans: Iterable[Span], at: int) -> bool:
    return any(span.start <= at < span.end for span in spans)


def _taken(read: WordCase, length: int, own: Sequence[Span]) -> bytearray:
    """A byte for each character: 1 when it has a place in the Document, or is a field's value."""
    taken = bytearray(length)
    hidden = (problem.span for problem in read.document.problems if problem.code == "WD02")
    fields = (
        span
        for span in read.controls
        if span.start >= read.margins or _stands_in(read.own, span.start)
    )
    for spans, is_taken in (
        (_spans(read.document), b"\1"),
        (fields, b"\1"),
        (hidden, b"\0"),
        (own, b"\1"),
    ):
        for start, end in spans:
            taken[start:end] = is_taken * max(0, min(end, length) - start)
    return taken


def _spans(document: Document) -> Iterator[Span]:
    blocks = [block for _, block in document.blocks()]
    headings = [section.heading for section in document.sections]
    for prose in prose_of([*blocks, *headings]):
        yield from (part.span for part in prose.parts)
    yield from (scalar.span for scalar in scalars(document.front_matter.fields))


def _untaken(taken: bytearray) -> Iterator[Span]:
    at = 0
    for is_taken, group in groupby(taken):
        end = at + sum(1 for _ in group)
        if not is_taken:
            yield Span(at, end)
        at = end


def _says_something(piece: str, known: Known) -> bool:
    if not any(map(str.isalnum, piece)) or _SIGN.fullmatch(piece):
        return False
    name = folded(piece)
    if name in LABELS or name in KEYS or known.is_type(piece):
        return False
    return known.key(piece) not in ("handlingar", "skickas_till")

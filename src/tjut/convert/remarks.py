"""What is to be said of a Word file that has become a case."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from tjut.convert.leftovers import Leftover
from tjut.model.blocks import prose_of
from tjut.model.prose import Run
from tjut.readers.body.links import fault_of
from tjut.readers.docx import WordCase
from tjut.source import Span

_SHOWN = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff")
"""The kinds of images that `build` can put in a document."""

_CODES = {
    "WD01": "Spårade ändringar är inlästa som om de var godkända",
    "WD02": "Dold text står i kommentaren först i arende.md",
    "WD03": "Kommentarer står kvar som <!-- … --> efter den text som de gäller",
}


class Remark(NamedTuple):
    """A sentence without its full stop, about a line of the Word file."""

    line: int
    text: str


def remarks(
    read: WordCase, left: Sequence[Leftover], images: Mapping[str, bytes]
) -> Iterator[Remark]:
    """What has no place in a case or has got another one, once for each kind of thing."""
    for margin, text in (
        (False, "Text utan plats i ärendet står i en kommentar först i arende.md"),
        (True, "Text i sidhuvud eller sidfot står i en kommentar först i arende.md"),
    ):
        if lines := [piece.line for piece in left if piece.margin is margin]:
            yield Remark(lines[0], text)
    seen: Counter[str] = Counter()
    for problem in read.document.problems:
        if problem.span in read.struck:
            continue
        seen[problem.code] += 1
        if problem.code in _CODES and seen[problem.code] == 1:
            yield Remark(_line(read, problem.span), _CODES[problem.code])
    for spans, text in (
        (read.boxes, "Text i textrutor står som vanlig text"),
        (read.merged, "Sammanslagna celler är delade, och texten står i den första av dem"),
    ):
        if spans:
            yield Remark(_line(read, spans[0]), text)
    yield from _struck(read)
    yield from _links(read)
    yield from _images(images)


def _line(read: WordCase, span: Span) -> int:
    return read.document.source.position(span.start).line


def _struck(read: WordCase) -> Iterator[Remark]:
    """Each stretch by itself, for without its stroke a text says the opposite."""
    for span in read.struck:
        words = " ".join(read.document.source.text[slice(*span)].split())
        text = f"Överstruken text är inläst som vanlig text, med en kommentar efter: ”{words[:80]}”"
        yield Remark(_line(read, span), text)


def _links(read: WordCase) -> Iterator[Remark]:
    for prose in prose_of(block for _, block in read.document.blocks()):
        for part in prose.parts:
            if isinstance(part, Run) and part.link and fault_of(part.link):
                text = f"Länken till {part.link.url[:80]} togs bort"
                yield Remark(_line(read, part.span), text)


def _images(images: Mapping[str, bytes]) -> Iterator[Remark]:
    for path, data in images.items():
        if not data:
            yield Remark(1, f"Bilden {path} är skadad i Word-filen")
        elif PurePosixPath(path).suffix.lower() not in _SHOWN:
            yield Remark(1, f"Bilden {path} kan tjut inte visa i Word; spara den som PNG")

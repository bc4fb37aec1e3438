"""The parts of a document that come from uppgifter: signatures, handlingar, sending list."""

from collections.abc import Sequence

from tjut.model.blocks import Paragraph
from tjut.model.prose import Prose, Run
from tjut.schema.uppgifter import Signature, Uppgifter
from tjut.source import Span
from tjut.word.markup import tag
from tjut.writers.docx.blocks import keep_with_next, write_item, write_paragraph
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.values import handlingar
from tjut.writers.docx.written import Row, WordParagraph, WordTable, Written

_NOWHERE = Span(0, 0)
_WHOLE = 6


def prose_of_text(text: str) -> Prose:
    """A text from uppgifter as running text."""
    return Prose((Run(text, _NOWHERE),))


def write_part(key: str, uppgifter: Uppgifter, pen: Pen) -> Sequence[Written]:
    """The blocks of one of the parts, without its heading; none when it is not given."""
    if key == "underskrifter":
        return write_signatures(uppgifter.underskrifter, pen)
    if key == "handlingar":
        return _list(handlingar(uppgifter, pen.template), "numrerad_lista", 1, pen)
    return _sending_list(uppgifter.skickas_till, pen)


def write_signatures(signatures: Sequence[Signature], pen: Pen) -> Sequence[Written]:
    """Those who sign, side by side, name and title together in a cell.

    One who signs alone needs no table.
    """
    signed = [_signature(signature, pen) for signature in signatures]
    if len(signed) < 2:
        return [paragraph for paragraphs in signed for paragraph in paragraphs]
    width = pen.measure // len(signed)
    form = tag(
        "tblPr",
        tag("tblW", w=width * len(signed), type="dxa"),
        tag("tblLayout", type="fixed"),
        tag("tblCellMar", tag("left", w=0, type="dxa"), tag("right", w=170, type="dxa")),
        tag("tblLook", val="0000", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0,
            noHBand=1, noVBand=1),
    )  # fmt: skip
    return [WordTable(form, [width] * len(signed), [Row(signed)])]


def _signature(signature: Signature, pen: Pen) -> list[WordParagraph]:
    name = write_paragraph(prose_of_text(signature.namn), pen, "underskrift")
    name.keep_with_next()
    title = write_paragraph(prose_of_text(signature.titel), pen, "underskrift_titel")
    return [name, title]


def _sending_list(texts: Sequence[str], pen: Pen) -> Sequence[Written]:
    if len(texts) < 2:
        return [write_paragraph(prose_of_text(text), pen, "brodtext") for text in texts]
    return _list(texts, "punktlista", None, pen)


def _list(texts: Sequence[str], role: str, start: int | None, pen: Pen) -> Sequence[Written]:
    """A list of texts; a short one is not parted by a page."""
    number = pen.new_list(role, 0, start)
    items = [
        write_item((Paragraph(prose_of_text(text), _NOWHERE),), number, role, pen) for text in texts
    ]
    if len(items) <= _WHOLE:
        for item in items[:-1]:
            keep_with_next(item)
    return [paragraph for item in items for paragraph in item]

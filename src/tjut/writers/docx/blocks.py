"""The blocks of a section → paragraphs, lists and tables of Word."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tjut.model.blocks import Block, Comment, Heading, List, Paragraph, Quote, Table
from tjut.model.prose import Image, Prose
from tjut.word.markup import tag
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.prose import runs
from tjut.writers.docx.tables import write_table
from tjut.writers.docx.written import WordParagraph, WordTable, Written

Printed = Paragraph | Heading | List | Table | Quote


class Place(NamedTuple):
    """Where blocks stand: `role` is that of plain paragraphs there.

    `level` counts the lists around, and `indent` is how far their text is
    moved in, in twentieths of a point.
    """

    role: str = "brodtext"
    level: int = 0
    indent: int = 0


PLAIN = Place()

_BELOW_TABLE = 160
"""Room between a table and what comes after it, in twentieths of a point."""


def write_blocks(blocks: Iterable[Block], pen: Pen, place: Place = PLAIN) -> list[Written]:
    """The paragraphs and tables of blocks, in order; comments are not printed."""
    printed = [block for block in blocks if not isinstance(block, Comment)]
    made: list[Written] = []
    for before, block, after in zip([None, *printed], printed, [*printed[1:], None], strict=False):
        written = _write_block(block, pen, place)
        if _leads_to(block, after):
            keep_with_next(written)
        if isinstance(before, Table) and isinstance(block, Paragraph | List | Quote):
            _give_room_above(written)
        join(made, written)
    return made


def write_paragraph(prose: Prose, pen: Pen, role: str, indent: int = 0) -> WordParagraph:
    """A paragraph in the style of a role, with room for text less an indent."""
    written = WordParagraph(pen.style(role), runs(prose, pen, pen.measure - indent))
    if pen.must_keep(role):
        written.keep_with_next()
    return written


def write_item(
    blocks: Sequence[Block], number: str, role: str, pen: Pen, place: Place = PLAIN
) -> list[Written]:
    """An item of the list with a `numId`; its first paragraph has the number and the role."""
    inside = place._replace(level=place.level + 1, indent=pen.indent(number, place.level))
    first, *rest = blocks or (None,)
    if not isinstance(first, Paragraph):
        return write_blocks(blocks, pen, inside)
    opening = write_paragraph(first.prose, pen, role, inside.indent)
    opening.put("numPr", tag("ilvl", val=place.level), tag("numId", val=number))
    if _leads_to(first, rest[0] if rest else None):
        opening.keep_with_next()
    return [opening, *write_blocks(rest, pen, inside)]


def join(made: list[Written], written: Sequence[Written]) -> None:
    """Add what is written after what is there.

    Word makes one table of two that nothing stands between, so a paragraph
    is put there.
    """
    if made and written and isinstance(made[-1], WordTable) and isinstance(written[0], WordTable):
        between = WordParagraph()
        between.put("spacing", before=0, after=0)
        made.append(between)
    made.extend(written)


def keep_with_next(written: Sequence[Written]) -> None:
    """Keep the last paragraph, or the last row, on the page of what comes after it."""
    for last in written[-1:]:
        last.keep_with_next()


def _give_room_above(written: Sequence[Written]) -> None:
    for first in written[:1]:
        if isinstance(first, WordParagraph):
            first.put("spacing", before=_BELOW_TABLE)


def _leads_to(block: Block, after: Block | None) -> bool:
    """Whether a block must not be parted from the one after it."""
    if not isinstance(block, Paragraph) or after is None:
        return False
    if isinstance(after, List | Table):
        return block.prose.text.rstrip().endswith(":")
    shows_image = any(isinstance(part, Image) for part in block.prose.parts)
    return shows_image and not block.prose.text.strip()


def _write_block(block: Printed, pen: Pen, place: Place) -> list[Written]:
    match block:
        case Paragraph(prose):
            written = write_paragraph(prose, pen, _role(place), place.indent)
            if place.level:
                written.put("ind", left=place.indent, firstLine=0)
            return [written]
        case Heading(level, prose):
            return [write_paragraph(prose, pen, f"rubrik{min(level + 1, 4)}")]
        case List():
            return _write_list(block, pen, place)
        case Table():
            return [write_table(block, pen, place.indent)]
        case _:
            return write_blocks(block.blocks, pen, place._replace(role="citat"))


def _write_list(block: List, pen: Pen, place: Place) -> list[Written]:
    kind = "punktlista" if block.start is None else "numrerad_lista"
    role = kind if place.role == "brodtext" else place.role
    number = pen.new_list(kind, place.level, block.start)
    made: list[Written] = []
    for item in block.items:
        join(made, write_item(item.blocks, number, role, pen, place))
    return made


def _role(place: Place) -> str:
    """The role of a paragraph, which inside an item goes on with the item."""
    return "listfortsattning" if place.level and place.role == "brodtext" else place.role

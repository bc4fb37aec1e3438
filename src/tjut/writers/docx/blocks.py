"""The blocks of a section → paragraphs, lists and tables of Word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tjut.model.blocks import Block, Comment, Heading, List, Paragraph, Quote, Table
from tjut.model.prose import Image, Prose
from tjut.word.xml import PARAGRAPH_ORDER, Element, make, paragraph_properties, put, w
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.prose import runs
from tjut.writers.docx.tables import keep, write_table

Printed = Paragraph | Heading | List | Table | Quote


@dataclass(frozen=True)
class Place:
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


def write_blocks(blocks: Iterable[Block], pen: Pen, place: Place = PLAIN) -> list[Element]:
    """The paragraphs and tables of blocks, in order; comments are not printed."""
    printed = [block for block in blocks if not isinstance(block, Comment)]
    made: list[Element] = []
    for before, block, after in zip([None, *printed], printed, [*printed[1:], None], strict=False):
        written = _write_block(block, pen, place)
        if _leads_to(block, after):
            keep_with_next(written)
        if isinstance(before, Table) and isinstance(block, Paragraph | List | Quote):
            _give_room_above(written)
        join(made, written)
    return made


def write_paragraph(
    prose: Prose, pen: Pen, role: str, *properties: Element, indent: int = 0
) -> Element:
    """A paragraph in the style of a role, with room for text less an indent."""
    kept = [make("keepNext")] if pen.must_keep(role) else []
    form = make("pPr", make("pStyle", val=pen.style(role)), *kept, *properties)
    return make("p", form, *runs(prose, pen, pen.measure - indent))


def write_item(
    blocks: Sequence[Block], number: str, role: str, pen: Pen, place: Place = PLAIN
) -> list[Element]:
    """An item of the list with a `numId`; its first paragraph has the number and the role."""
    inside = replace(place, level=place.level + 1, indent=pen.indent(number, place.level))
    first, *rest = blocks or (None,)
    if not isinstance(first, Paragraph):
        return write_blocks(blocks, pen, inside)
    form = make("numPr", make("ilvl", val=place.level), make("numId", val=number))
    opening = write_paragraph(first.prose, pen, role, form, indent=inside.indent)
    if _leads_to(first, rest[0] if rest else None):
        keep_with_next([opening])
    return [opening, *write_blocks(rest, pen, inside)]


def join(made: list[Element], written: Sequence[Element]) -> None:
    """Add what is written after what is there.

    Word makes one table of two that nothing stands between, so a paragraph
    is put there.
    """
    if made and written and made[-1].tag == written[0].tag == w("tbl"):
        made.append(make("p", make("pPr", make("spacing", before=0, after=0))))
    made.extend(written)


def keep_with_next(written: Sequence[Element]) -> None:
    """Keep the last paragraph, or the last row, on the page of what comes after it."""
    for last in written[-1:]:
        rows = list(last.iter(w("tr")))
        keep(rows[-1] if rows else last)


def _give_room_above(written: Sequence[Element]) -> None:
    for first in written[:1]:
        if first.tag == w("p"):
            put(paragraph_properties(first), make("spacing", before=_BELOW_TABLE), PARAGRAPH_ORDER)


def _leads_to(block: Block, after: Block | None) -> bool:
    """Whether a block must not be parted from the one after it."""
    if not isinstance(block, Paragraph) or after is None:
        return False
    if isinstance(after, List | Table):
        return block.prose.text.rstrip().endswith(":")
    shows_image = any(isinstance(part, Image) for part in block.prose.parts)
    return shows_image and not block.prose.text.strip()


def _write_block(block: Printed, pen: Pen, place: Place) -> list[Element]:
    match block:
        case Paragraph(prose):
            indent = [make("ind", left=place.indent, firstLine=0)] if place.level else []
            return [write_paragraph(prose, pen, _role(place), *indent, indent=place.indent)]
        case Heading(level, prose):
            return [write_paragraph(prose, pen, f"rubrik{min(level + 1, 4)}")]
        case List():
            return _write_list(block, pen, place)
        case Table():
            return [write_table(block, pen, place.indent)]
        case _:
            return write_blocks(block.blocks, pen, replace(place, role="citat"))


def _write_list(block: List, pen: Pen, place: Place) -> list[Element]:
    kind = "punktlista" if block.start is None else "numrerad_lista"
    role = kind if place.role == "brodtext" else place.role
    number = pen.new_list(kind, place.level, block.start)
    made: list[Element] = []
    for item in block.items:
        join(made, write_item(item.blocks, number, role, pen, place))
    return made


def _role(place: Place) -> str:
    """The role of a paragraph, which inside an item goes on with the item."""
    return "listfortsattning" if place.level and place.role == "brodtext" else place.role

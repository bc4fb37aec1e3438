"""The blocks of a section: paragraphs, headings, lists, tables, quotes, comments."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal, NamedTuple

from tjut.model.equality import equal_without
from tjut.model.prose import Prose
from tjut.source import Span

Align = Literal["", "left", "center", "right"]


@equal_without("span")
class Paragraph(NamedTuple):
    """A paragraph of running text."""

    prose: Prose
    span: Span


@equal_without("span")
class Heading(NamedTuple):
    """A heading. Level 1 opens a section; levels 2 and 3 stand among its blocks."""

    level: int
    prose: Prose
    span: Span


@equal_without("span", "number")
class Item(NamedTuple):
    """A list item. `number` is the number as written, None in an unordered list."""

    blocks: tuple["Block", ...]
    span: Span
    number: int | None = None


@equal_without("span")
class List(NamedTuple):
    """A list; `start` is the first number of an ordered one and None otherwise."""

    start: int | None
    items: tuple[Item, ...]
    span: Span


@equal_without("span")
class Cell(NamedTuple):
    """A cell of a table."""

    prose: Prose
    span: Span


@equal_without("span")
class Table(NamedTuple):
    """A table with a header row. All rows are as wide as the header."""

    align: tuple[Align, ...]
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    span: Span


@equal_without("span")
class Quote(NamedTuple):
    """A block quote."""

    blocks: tuple["Block", ...]
    span: Span


@equal_without("span")
class Comment(NamedTuple):
    """A comment that is not printed: the text between `<!--` and `-->`, stripped."""

    text: str
    span: Span


Block = Paragraph | Heading | List | Table | Quote | Comment

_WITH_PROSE: Final = (Paragraph, Heading)


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block, outer before inner, in reading order."""
    for block in blocks:
        yield block
        if isinstance(block, Quote):
            yield from walk(block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                yield from walk(item.blocks)


def prose_of(blocks: Iterable[Block]) -> Iterator[Prose]:
    """The running text of the blocks and all within them, cell by cell in tables."""
    for block in blocks:
        if isinstance(block, _WITH_PROSE):
            yield block.prose
        elif isinstance(block, Table):
            yield from (cell.prose for row in (block.head, *block.rows) for cell in row)
        elif isinstance(block, Quote):
            yield from prose_of(block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                yield from prose_of(item.blocks)


def rebuilt(blocks: Iterable[Block], change: Callable[[Block], Block | None]) -> tuple[Block, ...]:
    """Blocks with each paragraph, heading, table and comment changed, in lists and quotes too.

    What changes to None is left out.
    """
    made = (_rebuilt(block, change) for block in blocks)
    return tuple(block for block in made if block is not None)


def _rebuilt(block: Block, change: Callable[[Block], Block | None]) -> Block | None:
    match block:
        case List(_, items):
            within = (item._replace(blocks=rebuilt(item.blocks, change)) for item in items)
            return block._replace(items=tuple(within))
        case Quote(inner):
            return block._replace(blocks=rebuilt(inner, change))
        case _:
            return change(block)


def with_prose(row: Iterable[Cell], change: Callable[[Prose], Prose]) -> tuple[Cell, ...]:
    """The cells of a row with their running text changed."""
    return tuple(cell._replace(prose=change(cell.prose)) for cell in row)

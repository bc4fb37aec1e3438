"""Blocks as lines of Markdown."""

from collections.abc import Iterable, Sequence
from itertools import count

from tjut.model.blocks import (
    Align,
    Block,
    Cell,
    Comment,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
)
from tjut.writers.markdown.prose import cell_text, heading_text, paragraph_lines

_RULES: dict[Align, str] = {"": "---", "left": ":---", "center": ":---:", "right": "---:"}


def block_lines(blocks: Sequence[Block]) -> list[str]:
    """The lines of blocks, with an empty line between two."""
    lines: list[str] = []
    before: Block | None = None
    other = False
    for block in blocks:
        if isinstance(block, List):
            other = isinstance(before, List) and _same_kind(before, block) and not other
        if not isinstance(block, Comment):
            before = block
        if lines:
            lines.append("")
        lines += _lines_of(block, other_mark=other)
    return lines


def indented(first: str, rest: str, lines: Sequence[str]) -> list[str]:
    """The lines with one thing before the first and another before those after it."""
    marks = (first, *[rest] * (len(lines) - 1))
    return [(mark + line).rstrip() for mark, line in zip(marks, lines or ("",), strict=True)]


def _same_kind(one: List, other: List) -> bool:
    return (one.start is None) == (other.start is None)


def _lines_of(block: Block, *, other_mark: bool) -> list[str]:
    match block:
        case Paragraph():
            return paragraph_lines(block.prose)
        case Heading():
            return [f"{'#' * block.level} {heading_text(block.prose)}".rstrip()]
        case List():
            return _list_lines(block, other_mark=other_mark)
        case Table():
            return _table_lines(block)
        case Quote():
            return indented("> ", "> ", block_lines(block.blocks) or [""])
    return _comment_lines(block)


def _list_lines(block: List, *, other_mark: bool) -> list[str]:
    """The lines of a list; a list after one of its kind has another mark, so as not to join it."""
    lines: list[str] = []
    loose = not _is_tight(block)
    for item, number in zip(block.items, count(block.start or 0)):
        if block.start is None:
            mark = "* " if other_mark else "- "
        else:
            mark = f"{number}) " if other_mark else f"{number}. "
        if lines and loose:
            lines.append("")
        lines += indented(mark, " " * len(mark), _item_lines(item, loose=loose))
    return lines


def _item_lines(item: Item, *, loose: bool) -> list[str]:
    """The lines of an item. A list in a list is not put on one line, where `- - -` is a rule."""
    if not loose:
        return [line for block in item.blocks for line in _lines_of(block, other_mark=False)]
    lines = block_lines(item.blocks)
    return ["", *lines] if item.blocks and isinstance(item.blocks[0], List) else lines


def _is_tight(block: List) -> bool:
    """Whether the items can follow each other without empty lines between."""
    return all(_is_short(item.blocks) for item in block.items)


def _is_short(blocks: Sequence[Block]) -> bool:
    """A paragraph, and perhaps a short list that may follow it on the next line."""
    match blocks:
        case (Paragraph(),):
            return True
        case (Paragraph(), List(start=None | 1) as inner):
            return _is_tight(inner)
    return False


def _table_lines(table: Table) -> list[str]:
    rules = [_RULES[align] for align in table.align]
    return [
        _row(map(_cell, table.head)),
        _row(rules),
        *(_row(map(_cell, row)) for row in table.rows),
    ]


def _cell(cell: Cell) -> str:
    return cell_text(cell.prose)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _comment_lines(comment: Comment) -> list[str]:
    text = comment.text.replace("-->", "-- >")
    return ["<!--", *text.split("\n"), "-->"] if "\n" in text else [f"<!-- {text} -->"]

"""Blocks as plain text, to be pasted where no formatting is wanted."""

from collections.abc import Sequence

from tjut.model.blocks import Block, Heading, List, Paragraph, Quote, Table


def plain_lines(blocks: Sequence[Block]) -> list[str]:
    """The lines of blocks, with an empty line between two; comments are left out.

    The cells of a table row are parted by tabs, which Word and Excel paste as
    columns.
    """
    lines: list[str] = []
    for block in blocks:
        made = _lines_of(block)
        if lines and made:
            lines.append("")
        lines += made
    return lines


def hanging(mark: str, lines: Sequence[str]) -> list[str]:
    """The lines with a mark before the first, and those after it indented as far."""
    indent = " " * len(mark)
    return [
        f"{indent if number else mark}{line}".rstrip() for number, line in enumerate(lines or [""])
    ]


def _lines_of(block: Block) -> list[str]:
    match block:
        case Paragraph() | Heading():
            return block.prose.text.split("\n")
        case List():
            return _list_lines(block)
        case Table():
            rows = (block.head, *block.rows)
            return ["\t".join(cell.prose.text.replace("\n", " ") for cell in row) for row in rows]
        case Quote():
            return plain_lines(block.blocks)
        case _:
            return []


def _list_lines(block: List) -> list[str]:
    lines = []
    for number, item in enumerate(block.items, block.start or 0):
        mark = "- " if block.start is None else f"{number}. "
        lines += hanging(mark, [line for inner in item.blocks for line in _lines_of(inner)])
    return lines

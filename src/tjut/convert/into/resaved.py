"""What a program changes of its own accord when it saves a document, put back as it was.

LibreOffice names every image anew, and makes what is bold by the style of a
table bold in itself. Nobody has changed that.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from tjut.model.blocks import Block, Cell, Heading, List, Paragraph, Quote, Table, walk
from tjut.model.document import Document
from tjut.model.prose import Image, Prose, Run

Change = Callable[[Prose], Prose]


def as_before(new: Document, old: Document, names: Mapping[str, str]) -> Document:
    """A document with images named and table heads formed as in the case that it was built from.

    `names` are the paths that images have in the case, by those they have in the document.
    """
    heads = [cell for block in _tables(old) for cell in block.head]
    keeps_bold = any(_is_bold(cell.prose) for cell in heads)

    def text(prose: Prose) -> Prose:
        parts = (
            part._replace(path=names.get(part.path, part.path)) if isinstance(part, Image) else part
            for part in prose.parts
        )
        return Prose(tuple(parts))

    def head(prose: Prose) -> Prose:
        return text(prose if keeps_bold or not _is_bold(prose) else _plain(prose))

    change = partial(_changed, text=text, head=head)
    return new._replace(
        preamble=change(new.preamble),
        sections=tuple(one._replace(blocks=change(one.blocks)) for one in new.sections),
        notes=tuple(note._replace(blocks=change(note.blocks)) for note in new.notes),
    )


def _changed(blocks: Iterable[Block], text: Change, head: Change) -> tuple[Block, ...]:
    """Blocks with their running text changed, that of the heads of tables in its own way."""
    change = partial(_changed, text=text, head=head)
    changed: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                changed.append(block._replace(prose=text(block.prose)))
            case List():
                items = (item._replace(blocks=change(item.blocks)) for item in block.items)
                changed.append(block._replace(items=tuple(items)))
            case Quote():
                changed.append(block._replace(blocks=change(block.blocks)))
            case Table():
                rows = tuple(_cells(row, text) for row in block.rows)
                changed.append(block._replace(head=_cells(block.head, head), rows=rows))
            case _:
                changed.append(block)
    return tuple(changed)


def _cells(row: Iterable[Cell], change: Change) -> tuple[Cell, ...]:
    return tuple(cell._replace(prose=change(cell.prose)) for cell in row)


def _tables(document: Document) -> Iterator[Table]:
    blocks = walk(block for _, block in document.blocks())
    return (block for block in blocks if isinstance(block, Table))


def _is_bold(prose: Prose) -> bool:
    runs = [part for part in prose.parts if isinstance(part, Run)]
    return bool(runs) and all(run.bold for run in runs)


def _plain(prose: Prose) -> Prose:
    parts = (part._replace(bold=False) if isinstance(part, Run) else part for part in prose.parts)
    return Prose(tuple(parts))

"""What a program changes of its own accord when it saves a document, put back as it was.

LibreOffice names every image anew, and makes what is bold by the style of a
table bold in itself. Nobody has changed that.
"""

from collections.abc import Iterator, Mapping

from tjut.model.blocks import Block, Heading, Paragraph, Table, rebuilt, walk, with_prose
from tjut.model.document import Document
from tjut.model.prose import Image, Prose, Run


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

    def change(block: Block) -> Block:
        match block:
            case Paragraph() | Heading():
                return block._replace(prose=text(block.prose))
            case Table():
                rows = tuple(with_prose(row, text) for row in block.rows)
                return block._replace(head=with_prose(block.head, head), rows=rows)
            case _:
                return block

    return new._replace(
        preamble=rebuilt(new.preamble, change),
        sections=tuple(one._replace(blocks=rebuilt(one.blocks, change)) for one in new.sections),
        notes=tuple(note._replace(blocks=rebuilt(note.blocks, change)) for note in new.notes),
    )


def _tables(document: Document) -> Iterator[Table]:
    blocks = walk(block for _, block in document.blocks())
    return (block for block in blocks if isinstance(block, Table))


def _is_bold(prose: Prose) -> bool:
    runs = [part for part in prose.parts if isinstance(part, Run)]
    return bool(runs) and all(run.bold for run in runs)


def _plain(prose: Prose) -> Prose:
    parts = (part._replace(bold=False) if isinstance(part, Run) else part for part in prose.parts)
    return Prose(tuple(parts))

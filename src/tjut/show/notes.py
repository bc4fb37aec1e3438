"""Footnotes put in brackets where the text refers to them, for text that is pasted elsewhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tjut.model.blocks import Block, Heading, Paragraph, Table, rebuilt, with_prose
from tjut.model.document import Note
from tjut.model.prose import Inline, NoteReference, Prose, Run
from tjut.show.plain import plain_lines


def with_notes(blocks: Iterable[Block], notes: Sequence[Note]) -> tuple[Block, ...]:
    """Blocks with the text of each note in the place of the reference to it."""
    texts = {
        note.number: f" ({' '.join(filter(None, plain_lines(note.blocks)))})" for note in notes
    }

    def told(prose: Prose) -> Prose:
        return Prose(tuple(_told(prose, texts)))

    def change(block: Block) -> Block:
        match block:
            case Paragraph() | Heading():
                return block._replace(prose=told(block.prose))
            case Table(_, head, rows):
                written = tuple(with_prose(row, told) for row in rows)
                return block._replace(head=with_prose(head, told), rows=written)
            case _:
                return block

    return rebuilt(blocks, change) if texts else tuple(blocks)


def _told(prose: Prose, texts: Mapping[int, str]) -> Iterator[Inline]:
    for part in prose.parts:
        if isinstance(part, NoteReference):
            yield Run(texts.get(part.number, ""), part.span)
        else:
            yield part

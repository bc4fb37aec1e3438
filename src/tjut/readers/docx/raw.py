"""What stands in a Word file, before anyone has said what it means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tjut.model.blocks import Align
from tjut.model.prose import Prose
from tjut.readers.docx.numbering import Mark
from tjut.readers.docx.styles import Style
from tjut.source import Span


@dataclass(slots=True)
class RawParagraph:
    """A paragraph.

    `level` is its heading level. `moved` tells that it has an indent of its
    own, not that of its style, `boxed` that it stands in a text box, and
    `runs_on` that its end is deleted.
    """

    prose: Prose
    span: Span
    style: Style
    level: int | None = None
    mark: Mark | None = None
    indent: int = 0
    moved: bool = False
    align: Align = ""
    bold: bool = False
    boxed: bool = False
    runs_on: bool = False

    @property
    def text(self) -> str:
        """Its plain text without space around it."""
        return self.prose.text.strip()


@dataclass(slots=True)
class RawCell:
    """A cell: what stands in it, how many columns it takes, whether it goes on from above."""

    blocks: list["Raw"]
    span: Span
    width: int = 1
    goes_on: bool = False


@dataclass(slots=True)
class RawTable:
    """A table; `headers` is how many of its first rows are marked as header rows.

    It has `columns`, and what goes beyond the last of them stands in that one.
    """

    rows: list[list[RawCell]]
    span: Span
    headers: int = 0
    indent: int = 0
    columns: int = 1


Raw = RawParagraph | RawTable


def paragraphs(blocks: Iterable[Raw]) -> Iterator[RawParagraph]:
    """Every paragraph in reading order, those in tables too."""
    for block in blocks:
        if isinstance(block, RawParagraph):
            yield block
        else:
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)

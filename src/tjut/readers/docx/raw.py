"""What stands in a Word file, before anyone has said what it means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tjut.model.blocks import Align
from tjut.model.prose import Prose
from tjut.readers.docx.numbering import Mark
from tjut.readers.docx.styles import Style
from tjut.source import Span


class Control(NamedTuple):
    """A content control: its tag, else its alias, and where its text stands.

    `date` is the date that a date control holds, in ISO form. `prompt` tells
    that nobody has filled it in.
    """

    tag: str
    span: Span
    date: str = ""
    prompt: bool = False


class Remark(NamedTuple):
    """A comment, a tracked change or hidden text: who, what, and where."""

    author: str
    text: str
    span: Span


@dataclass(slots=True)
class RawParagraph:
    """A paragraph. `level` is its heading level; `runs_on` that its end is deleted."""

    prose: Prose
    span: Span
    style: Style
    level: int | None = None
    mark: Mark | None = None
    indent: int = 0
    align: Align = ""
    bold: bool = False
    boxed: bool = False
    runs_on: bool = False
    tags: tuple[str, ...] = ()

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
    """A table; `headers` is how many of its first rows are marked as header rows."""

    rows: list[list[RawCell]]
    span: Span
    headers: int = 0
    indent: int = 0
    tags: tuple[str, ...] = ()


Raw = RawParagraph | RawTable


@dataclass(slots=True)
class RawDocument:
    """All of a Word file: its body, its notes by id in order, its headers and footers."""

    text: str
    body: list[Raw] = field(default_factory=list)
    notes: list[list[Raw]] = field(default_factory=list)
    margins: list[Raw] = field(default_factory=list)
    controls: list[Control] = field(default_factory=list)
    comments: list[Remark] = field(default_factory=list)
    changes: list[Remark] = field(default_factory=list)
    hidden: list[Remark] = field(default_factory=list)


def paragraphs(blocks: Iterable[Raw]) -> Iterator[RawParagraph]:
    """Every paragraph in reading order, those in tables too."""
    for block in blocks:
        if isinstance(block, RawParagraph):
            yield block
        else:
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)

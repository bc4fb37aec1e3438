"""Document: a whole case as one tree of frozen values."""

from collections.abc import Iterator
from typing import NamedTuple

from tjut.findings import Finding
from tjut.model.blocks import Block, Heading
from tjut.model.equality import equal_without
from tjut.model.frontmatter import FrontMatter
from tjut.source import Source, Span


@equal_without("span", "office", "body", "exact")
class Section(NamedTuple):
    """A level-1 heading and what stands under it.

    `key` is the template's key for the section, None until the template has
    recognised the heading, or when it knows no such heading. `office` is the
    förvaltning and `body` the nämnd that the heading names, None when it
    names none. `exact` is false for a heading that only resembles the one
    that `key` stands for.
    """

    heading: Heading
    blocks: tuple[Block, ...]
    span: Span
    key: str | None = None
    office: str | None = None
    body: str | None = None
    exact: bool = True


@equal_without("span")
class Note(NamedTuple):
    """A footnote. Notes are numbered in the order in which the text refers to them."""

    number: int
    blocks: tuple[Block, ...]
    span: Span


@equal_without("source", "problems")
class Document(NamedTuple):
    """A case: its uppgifter, the text before the first heading, its sections, its notes.

    `problems` is what the reader could not take in as it stands. No word is
    lost to one: it is in the tree, or in the text of a problem.
    """

    source: Source
    front_matter: FrontMatter
    preamble: tuple[Block, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()
    problems: tuple[Finding, ...] = ()

    def section(self, key: str) -> Section | None:
        """The first section with a key, or None."""
        for section in self.sections:
            if section.key == key:
                return section
        return None

    def blocks(self) -> Iterator[tuple[Section | None, Block]]:
        """Every top-level block with the section it stands in, notes last."""
        for block in self.preamble:
            yield None, block
        for section in self.sections:
            for block in section.blocks:
                yield section, block
        for note in self.notes:
            for block in note.blocks:
                yield None, block

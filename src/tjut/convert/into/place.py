"""Where in a case blocks stand, and how they are written there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tjut.convert.into.lines import lines_of
from tjut.findings import Edit
from tjut.model.blocks import Block
from tjut.source import Source, Span
from tjut.writers.markdown.blocks import block_lines

_REFERENCE = re.compile(r"(?<!\\)\[\^(\d+)\]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand in a case: what begins their lines, and the labels of its notes.

    Without `by_words` a paragraph that differs is written anew.
    """

    source: Source
    labels: Mapping[int, str]
    by_words: bool
    prefix: str = ""

    def lines(self, blocks: Sequence[Block]) -> list[str]:
        """Blocks as lines, with the labels that notes have in the case."""
        return [_REFERENCE.sub(self._label, line) for line in block_lines(blocks)]

    def anew(self, old: Block, new: Block) -> Edit:
        """A block in the place of another."""
        first, *rest = self.lines([new])
        return Edit(old.span, "\n".join([first, *map(self._begun, rest)]))

    def added(self, blocks: Sequence[Block], before: Span) -> Edit:
        """New blocks below others, with an empty line between."""
        end = lines_of(self.source, before).end
        whole = self.source.text[:end].endswith("\n")
        lines = "".join(f"{self._begun(line)}\n" for line in self.lines(blocks))
        return Edit(Span(end, end), f"\n{lines}" if whole else f"\n\n{lines}")

    def _begun(self, line: str) -> str:
        return (self.prefix + line).rstrip()

    def _label(self, reference: re.Match[str]) -> str:
        return f"[^{self.labels.get(int(reference[1]), reference[1])}]"

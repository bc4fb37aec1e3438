"""A text, and places in it.

Everything that tjut says about a case points into one Source. A Markdown file
is its own text. A Word file becomes a text with one line for each paragraph of
its body, so that a place is a paragraph number and a character in it.

A line ends at LF or CRLF and nowhere else: the other characters that some
programs take for line ends (CR alone, VT, FF, U+0085, U+2028, U+2029) come
along when people paste from Word, and no editor counts them.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

ODD_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
"""Characters that end no line here, though some programs let them: they part words as a blank."""

_AS_BLANKS = dict.fromkeys(map(ord, ODD_LINE_ENDS), " ")


def with_blanks(text: str) -> str:
    """A text as long as before, with a blank for each odd line end, which Word would not show.

    >>> with_blanks("ett\u2028två")
    'ett två'
    """
    if text.isprintable() or not any(sign in text for sign in ODD_LINE_ENDS):
        return text
    return text.translate(_AS_BLANKS)


class Span(NamedTuple):
    """A stretch of a Source: character offsets, the end not included."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as a user counts it: line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """A text with the name that findings show for it.

    `text` is as the file has it, line ends included, but for a byte order
    mark; `bom` tells whether there was one. `is_word` is true when the text
    was made from the paragraphs of a Word file; then `body` is where its body
    ends, and notes, headers and footers begin.
    """

    path: str
    text: str
    bom: bool = False
    is_word: bool = False
    body: int | None = None

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    @property
    def line_count(self) -> int:
        """The number of lines; a last line end opens one more, empty, line."""
        return len(self._starts) - 1

    def position(self, offset: int) -> Position:
        """The line and column of a character offset."""
        line = bisect_right(self._starts, offset, hi=self.line_count)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """The character offset of a line and column, both from 1."""
        return self._starts[line - 1] + column - 1

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end."""
        start, after = self._starts[number - 1], self._starts[number]
        return self.text[start : after - 1].removesuffix("\r")

    def end_of_last_line(self) -> int:
        """The offset after the last character of the body that is not a line end or blank."""
        return len(self.text[: self.body].rstrip())

"""The text of a Word file as it grows: one line for each paragraph."""

from tjut.source import Span
from tjut.word.xml import Element

LINE_BREAK = "\u2028"
"""How a line break within a paragraph reads in the text, so that lines are paragraphs."""


class Text:
    """Collects text; `length` is where the next piece will stand.

    `lines` holds the paragraph of each line so far, and where it starts;
    `pieces` the element that each piece of text comes from, where one is
    given, and where it starts.
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self.length = 0
        self.lines: list[tuple[int, Element]] = []
        self.pieces: list[tuple[int, Element]] = []

    def add(self, text: str, element: Element | None = None) -> int:
        """Put a piece of text at the end; gives where it starts."""
        start = self.length
        self._texts.append(text)
        self.length += len(text)
        if element is not None:
            self.pieces.append((start, element))
        return start

    def start_line(self, paragraph: Element) -> int:
        """Begin the line of a paragraph; gives where it starts."""
        self.lines.append((self.length, paragraph))
        return self.length

    def here(self) -> Span:
        """The place, without width, where the next piece will stand."""
        return Span(self.length, self.length)

    def whole(self) -> str:
        """All of the text."""
        return "".join(self._texts)

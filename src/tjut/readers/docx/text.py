"""The text of a Word file as it grows: one line for each paragraph."""

from tjut.source import Span
from tjut.word.xml import Element

LINE_BREAK = "\u2028"
"""How a line break within a paragraph reads in the text, so that lines are paragraphs."""


class Text:
    """Collects text; `length` is where the next piece will stand.

    `lines` holds the paragraph of each line so far, and where it starts;
    `pieces` the element that each piece of its text comes from, and where it starts.
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self.length = 0
        self.lines: list[tuple[int, Element]] = []
        self.pieces: list[tuple[int, Element]] = []

    def add(self, text: str, element: Element) -> int:
        """Put a piece of text at the end; gives where it starts."""
        start = self.length
        self._texts.append(text)
        self.length = start + len(text)
        self.pieces.append((start, element))
        return start

    def end_line(self, start: int, paragraph: Element) -> Span:
        """End the line of a paragraph that starts there; gives its place."""
        end = self.length
        self._texts.append("\n")
        self.length = end + 1
        self.lines.append((start, paragraph))
        return Span(start, end)

    def here(self) -> Span:
        """The place, without width, where the next piece will stand."""
        return Span(self.length, self.length)

    def whole(self) -> str:
        """All of the text."""
        return "".join(self._texts)

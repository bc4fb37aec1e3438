"""The text of a Word file as it grows: one line for each paragraph."""

from tjut.source import Span

LINE_BREAK = "\u2028"
"""How a line break within a paragraph reads in the text, so that lines are paragraphs."""


class Text:
    """Collects text; `length` is where the next piece will stand."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.length = 0

    def add(self, piece: str) -> Span:
        """Put a piece of text at the end; gives its place."""
        start = self.length
        self._pieces.append(piece)
        self.length += len(piece)
        return Span(start, self.length)

    def here(self) -> Span:
        """The place, without width, where the next piece will stand."""
        return Span(self.length, self.length)

    def whole(self) -> str:
        """All of the text."""
        return "".join(self._pieces)

"""Places: bytes of UTF-8 turned into characters, and blanks left out at an end."""

from tjut.source import Span

_CONTINUES = bytes(128 <= byte < 192 for byte in range(256))


class Places:
    """Counts characters between byte offsets, from the last one asked for.

    Asked in the order of the text, as a parser's events come, the whole takes
    time in step with its length.
    """

    def __init__(self, text: str, start: int) -> None:
        """`start` is the character offset that byte 0 of `text` stands for."""
        self._marks = text.encode().translate(_CONTINUES)
        self._byte = 0
        self._char = start

    def char(self, byte: int) -> int:
        """The character offset of a byte offset."""
        last = self._byte
        if byte > last:
            self._char += byte - last - self._marks.count(1, last, byte)
            self._byte = byte
        elif byte < last:
            self._char -= last - byte - self._marks.count(1, byte, last)
            self._byte = byte
        return self._char


def trimmed(text: str, start: int, end: int) -> Span:
    """The span from start to end without the blanks and line ends before its end."""
    return Span(start, start + len(text[start:end].rstrip()))

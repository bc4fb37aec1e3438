"""Places: bytes of UTF-8 turned into characters, and blanks left out at an end."""

from collections.abc import Callable

from tjut.source import Span


def char_counter(text: str, start: int) -> Callable[[int], int]:
    """A function from byte offsets of a text to character offsets of what it is part of.

    `start` is the character offset of byte 0. It counts from the last offset
    asked for, so that in the order of the text, as a parser's events come,
    the whole takes time in step with its length.
    """
    data = text.encode()
    last, at = 0, start

    def char(byte: int) -> int:
        nonlocal last, at
        if byte > last:
            at += len(data[last:byte].decode())
        elif byte < last:
            at -= len(data[byte:last].decode())
        last = byte
        return at

    return char


def trimmed(text: str, start: int, end: int) -> Span:
    """The span from start to end without the blanks and line ends before its end."""
    return Span(start, start + len(text[start:end].rstrip()))

"""Streams of a PDF that end as a line does."""

import zlib

import pikepdf
import pytest

from tjut.writers.pdf.streams import show_ends


def ending(end: int, last: bytes) -> bytes:
    """A text whose packed form ends in a byte: the low one of its checksum."""
    texts = (b"%d%b" % (number, last) for number in range(100_000))
    return next(text for text in texts if zlib.compress(text)[-1] == end)


@pytest.mark.parametrize(
    ("text", "stays_packed"),
    [
        (ending(ord("\r"), b"x"), False),
        (ending(ord("\n"), b"x"), False),
        (ending(ord("x"), b"x"), True),
        (ending(ord("\r"), b"\n"), True),
    ],
)
def test_a_packed_stream_that_ends_as_a_line_is_unpacked(text: bytes, stays_packed: bool) -> None:
    with pikepdf.new() as document:
        plain = document.make_indirect(pikepdf.Stream(document, b"x\n"))
        stream = document.make_indirect(pikepdf.Stream(document, b""))
        stream.write(zlib.compress(text), filter=pikepdf.Name.FlateDecode)

        show_ends(document)

        assert ("/Filter" in stream) is stays_packed
        assert stream.read_bytes() == text
        assert plain.read_bytes() == b"x\n"

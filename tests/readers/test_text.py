"""Bytes become text, or a sentence that says how to save the file anew."""

import pytest

from tjut.errors import TjutError
from tjut.readers.text import read_text


@pytest.mark.parametrize(("data", "bom"), [("å\r\nä".encode(), False), (b"\xef\xbb\xbfx", True)])
def test_utf8_is_read_with_or_without_a_byte_order_mark(data: bytes, bom: bool) -> None:
    source = read_text(data, "arende.md")
    assert source.bom is bom
    assert source.text.encode() == data[3 * bom :]


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_gets_a_sentence_that_names_the_line(encoding: str) -> None:
    with pytest.raises(TjutError, match=r"^”x\.md” är inte sparad som UTF-8 \(rad \d"):
        read_text("Ärendet\nÅtgärd".encode(encoding), "x.md")

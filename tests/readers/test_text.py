"""Bytes become text, or a sentence that says how to save the file anew."""

import pytest

from tjut.errors import TjutError
from tjut.readers.text import read_text


@pytest.mark.parametrize(("data", "bom"), [("å\r\nä".encode(), False), (b"\xef\xbb\xbfx", True)])
def test_utf8_is_read_with_or_without_a_byte_order_mark(data: bytes, bom: bool) -> None:
    source = read_text(data, "arende.md")
    assert source.bom is bom
    assert source.text.encode() == data[3 * bom :]


def test_an_empty_file_is_an_empty_text() -> None:
    assert read_text(b"", "arende.md").text == ""


TEXT = "Ärendet\nÅtgärd"
REFUSED = {
    "cp1252": (
        TEXT.encode("cp1252"),
        "”x.md” är inte sparad som UTF-8 (rad 1 går inte att läsa). "
        "Den ser ut att vara sparad som Windows-1252, som Anteckningar kallar ANSI. "
        "Öppna filen i det program den skrevs i, välj Spara som och kodningen UTF-8.",
    ),
    "no encoding we know": (
        b"Rad ett\nRad tv\xff",
        "”x.md” är inte sparad som UTF-8 (rad 2 går inte att läsa). "
        "Öppna filen i det program den skrevs i, välj Spara som och kodningen UTF-8.",
    ),
    **{
        f"utf-16 {kind}": (
            TEXT.encode(kind),
            "”x.md” är sparad som UTF-16, som Windows också kallar Unicode. "
            "Öppna filen i det program den skrevs i, välj Spara som och kodningen UTF-8.",
        )
        for kind in ("utf-16", "utf-16-le", "utf-16-be")
    },
    "zeros": (b"abc\nd\0ef", "”x.md” är ingen textfil: rad 2 har tecken som inte finns i text."),
    "docx": (b"PK\x03\x04...", "”x.md” är en Word-fil eller en zip-fil och ingen textfil."),
    "pdf": (b"%PDF-1.7", "”x.md” är en PDF och ingen textfil."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_utf8_gets_a_sentence(name: str) -> None:
    data, sentence = REFUSED[name]
    with pytest.raises(TjutError) as caught:
        read_text(data, "x.md")
    assert str(caught.value) == sentence

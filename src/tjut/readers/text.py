"""Bytes of a text file to a Source, or a sentence that says how to save the file anew."""

import codecs

from tjut.errors import TjutError
from tjut.source import Source

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER = {
    b"PK\x03\x04": "en Word-fil eller en zip-fil",
    b"\xd0\xcf\x11\xe0": "en Word-fil i det äldre formatet .doc",
    b"%PDF": "en PDF",
    b"{\\rtf": "en RTF-fil",
}
_SWEDISH = frozenset("åäöÅÄÖéÉüÜ§–—”’»…·°²\xa0")
_SAVE = "Öppna filen i det program den skrevs i, välj Spara som och kodningen UTF-8."


def read_text(data: bytes, path: str) -> Source:
    """The text of a file that is saved as UTF-8, with a byte order mark or without.

    `path` is how findings name the file. Raises TjutError for a file that is
    no text and for one in another encoding, and tells how to save it anew.
    """
    for start, kind in _OTHER.items():
        if data.startswith(start):
            msg = f"”{path}” är {kind} och ingen textfil."
            raise TjutError(msg)
    if _is_utf16(data):
        msg = f"”{path}” är sparad som UTF-16, som Windows också kallar Unicode. {_SAVE}"
        raise TjutError(msg)
    bom = data.startswith(codecs.BOM_UTF8)
    return Source(path, _decoded(data.removeprefix(codecs.BOM_UTF8), path), bom=bom)


def _is_utf16(data: bytes) -> bool:
    """Whether a file says so, or has a zero in every other byte, as Swedish in UTF-16 has."""
    halves = (data[:200:2], data[1:200:2])
    return data.startswith(_UTF16) or any(half.count(0) * 2 > len(half) for half in halves)


def _decoded(data: bytes, path: str) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        guess = _guess(data, error.start)
        msg = f"”{path}” är inte sparad som UTF-8 ({_line(data, error.start)} går inte att läsa)."
        raise TjutError(f"{msg} {guess}{_SAVE}") from error
    if "\0" in text:
        place = _line(data, data.index(b"\0"))
        msg = f"”{path}” är ingen textfil: {place} har tecken som inte finns i text."
        raise TjutError(msg)
    return text


def _line(data: bytes, offset: int) -> str:
    number = data.count(b"\n", 0, offset) + 1
    return f"rad {number}"


def _guess(data: bytes, offset: int) -> str:
    """The sentence on Windows-1252, when what is no UTF-8 is Swedish in that encoding."""
    if data[offset : offset + 1].decode("cp1252", "replace") in _SWEDISH:
        return "Den ser ut att vara sparad som Windows-1252, som Anteckningar kallar ANSI. "
    return ""

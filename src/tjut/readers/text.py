"""Bytes of a text file to a Source."""

import codecs

from tjut.errors import TjutError
from tjut.source import Source


def read_text(data: bytes, path: str) -> Source:
    """The text of a file that is saved as UTF-8, with a byte order mark or without.

    `path` is how findings name the file. Raises TjutError for another
    encoding, and tells how to save the file anew.
    """
    bom = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        msg = (
            f"”{path}” är inte sparad som UTF-8 (rad {line} går inte att läsa). "
            "Öppna filen i det program den skrevs i, välj Spara som och kodningen UTF-8."
        )
        raise TjutError(msg) from error
    return Source(path, text, bom=bom)

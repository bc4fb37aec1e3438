"""Streams whose end can be seen.

A line end stands between a stream and the word after it. Where the stream
itself ends in one, a validator may take both for that line end and find the
stream too short (ISO 19005-2 §6.1.7.1).
"""

import pikepdf

_LINE_ENDS = (b"\r", b"\n")


def show_ends(document: pikepdf.Pdf) -> None:
    """Unpack each packed stream that ends as a line does: no other packing ends otherwise."""
    for found in document.objects:
        if isinstance(found, pikepdf.Stream) and _is_packed(found):
            data = found.read_bytes()
            if found.read_raw_bytes().endswith(_LINE_ENDS) and not data.endswith(_LINE_ENDS):
                found.write(data)


def _is_packed(stream: pikepdf.Stream) -> bool:
    return stream.get("/Filter") == pikepdf.Name.FlateDecode and "/DecodeParms" not in stream

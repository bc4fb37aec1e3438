"""What a PDF from LibreOffice still lacks: the same bytes twice, and clean tags.

LibreOffice does not heed SOURCE_DATE_EPOCH. What differs between two runs is
the dates in the document information and in the XMP metadata, the file id, a
checksum of its own, and the date in the header of the colour profile.
"""

import re
from datetime import date
from io import BytesIO

import pikepdf

from tjut.writers.pdf.streams import show_ends
from tjut.writers.pdf.tags import unmap_standard

_CREATOR = "tjut"
_XMP_CREATOR = re.compile(rb"(?<=<xmp:CreatorTool>)[^<]*")
_XMP_DATE = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)")
_ICC_DATE = slice(24, 36)


def finish(pdf: bytes, day: date) -> bytes:
    """The PDF with `day` for every date in it, ids made from its content, and tjut as creator."""
    with pikepdf.open(BytesIO(pdf)) as document:
        document.docinfo["/Creator"] = _CREATOR
        document.docinfo["/CreationDate"] = f"D:{day:%Y%m%d}000000Z"
        unmap_standard(document)
        show_ends(document)
        for key in {"/ID", "/DocChecksum"} & document.trailer.keys():
            del document.trailer[key]
        metadata = document.Root.Metadata
        stamp = f"{day:%Y-%m-%d}T00:00:00Z".encode()
        xmp = _XMP_DATE.sub(stamp, metadata.read_bytes())
        metadata.write(_XMP_CREATOR.sub(_CREATOR.encode(), xmp))
        for intent in document.Root.get("/OutputIntents", []):
            profile = bytearray(intent.DestOutputProfile.read_bytes())
            profile[_ICC_DATE] = bytes(12)
            intent.DestOutputProfile.write(bytes(profile))
        out = BytesIO()
        document.save(out, deterministic_id=True, compress_streams=False)
    return out.getvalue()


def is_own(pdf: bytes) -> bool:
    """Whether tjut made a PDF and no other program has saved it since."""
    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            info = document.docinfo
            return str(info.get("/Creator", "")) == _CREATOR and "/ModDate" not in info
    except pikepdf.PdfError:
        return False


def producer(pdf: bytes) -> tuple[int, int]:
    """The version of LibreOffice that made a PDF, (0, 0) when it does not say."""
    with pikepdf.open(BytesIO(pdf)) as document:
        found = re.search(r"LibreOffice (\d+)\.(\d+)", str(document.docinfo.get("/Producer", "")))
    return (int(found[1]), int(found[2])) if found else (0, 0)

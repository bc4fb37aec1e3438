"""What is refused before any library sees a Word file.

A Word file is a zip of XML parts, and comes from anyone. `open_archive` reads
the zip directory and the beginning of every XML part; `parse` builds the tree
of one part, and resolves and fetches nothing. A file made to exhaust memory or
time is stopped before it costs either. The limits are hard, and far above what
1,070 public Word files need. Nothing is unpacked to disk.
"""

import re
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import pairwise

from lxml import etree

from tjut.errors import TjutError
from tjut.word.archive import BROKEN, UNPACKING, Archive, beginning, is_xml, unpacked
from tjut.word.parsing import as_utf8, is_wide, parsed

MIB = 1024 * 1024

MAX_FILE = 50 * MIB
MAX_ENTRIES = 2_000
MAX_PART = 64 * MIB
MAX_XML_PART = 32 * MIB
MAX_TOTAL = 256 * MIB
MAX_RATIO = 150
RATIO_FROM = MIB
MAX_ELEMENTS = 1_500_000
MAX_DEPTH = 200
MAX_TEXT = 10_000_000

_ZIP, _OLE2 = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_HEAD = 2048
_DOCTYPE = b"<!DOCTYPE"
_BEFORE_ROOT = rb"(?:\xef\xbb\xbf)?(?>\s+|<\?.*?\?>|<!--.*?-->)*+"
_ROOT = re.compile(_BEFORE_ROOT + rb"<[^!?]", re.S)
_TYPE = re.compile(_BEFORE_ROOT + _DOCTYPE, re.S)
_TOO_LONG = re.compile("huge|too long", re.I)
"""How the parser tells of a text or an attribute that is longer than `MAX_TEXT`."""

_too_deep = etree.XPath("boolean(" + "*/" * MAX_DEPTH + "*)")

_NOT_READ = "Sådana Word-filer läser inte tjut."
_TOO_MANY = f"består av fler än {MAX_ENTRIES} delar. {_NOT_READ}"
_TOO_LARGE = f"blir större än {MAX_TOTAL // MIB} MB när den packas upp. {_NOT_READ}"
_TOO_DEEP = f"har delar som ligger i varandra i fler än {MAX_DEPTH} led. {_NOT_READ}"
_MOST_ELEMENTS = f"{MAX_ELEMENTS:_}".replace("_", " ")
_TOO_MANY_ELEMENTS = f"har fler än {_MOST_ELEMENTS} element. {_NOT_READ}"
_LONG_TEXT = f"har en text som är längre än {MAX_TEXT // 10**6} miljoner tecken. {_NOT_READ}"
_OLD = (
    "är ett äldre Word-dokument (.doc) eller skyddad med lösenord. "
    "Öppna den i Word, ta bort lösenordet och spara den som Word-dokument (.docx)."
)
_OTHER = (
    "är inget Word-dokument (.docx). "
    "Öppna den i Word, välj Spara som och sedan filtypen Word-dokument (.docx)."
)


class _RefusedError(Exception):
    """Why a file is refused: what the sentence says after the name of the file."""


def open_archive(data: bytes, path: str) -> Archive:
    """The parts of a Word file, checked.

    Raises TjutError, with `path` in its text, for what is no Word file, is
    broken or encrypted, or goes beyond a limit.
    """
    try:
        _check_start(data)
        archive = _open_zip(data)
        entries = archive.infolist()
        _check_entries(entries)
        _check_places(entries)
        xml = [entry for entry in entries if is_xml(entry.filename)]
        _check_types(data, xml)
        _check_elements(data, xml)
    except _RefusedError as refused:
        message = f"”{path}” {refused}"
        raise TjutError(message) from None
    return Archive(path, archive, data)


def parse(part: bytes, path: str) -> etree._Element | None:
    """The root of an XML part; None when it is not well-formed.

    Raises TjutError for a part whose elements lie too deep in each other, and for one with a
    text or an attribute of more than 10 million bytes, which the parser does not take.
    """
    try:
        root = parsed(part)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            raise TjutError(f"”{path}” {_TOO_DEEP}") from None
        if _TOO_LONG.search(str(error)):
            raise TjutError(f"”{path}” {_LONG_TEXT}") from None
        return None
    if part.count(b"</") >= MAX_DEPTH and _too_deep(root):
        raise TjutError(f"”{path}” {_TOO_DEEP}")
    return root


def _check_start(data: bytes) -> None:
    if len(data) > MAX_FILE:
        raise _RefusedError(f"är större än {MAX_FILE // MIB} MB. {_NOT_READ}")
    if not data:
        raise _RefusedError("är en tom fil. Hämta den eller spara den på nytt.")
    if data.startswith(_OLE2):
        raise _RefusedError(_OLD)
    if not data.startswith(_ZIP):
        raise _RefusedError(_OTHER)
    if data.count(_DIRECTORY_ENTRY) > 10 * MAX_ENTRIES:
        raise _RefusedError(_TOO_MANY)


def _open_zip(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(data))
    except UNPACKING:
        raise _RefusedError(BROKEN) from None


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise _RefusedError(_TOO_MANY)
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise _RefusedError(f"har två delar med samma namn. {_NOT_READ}")
    if sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise _RefusedError(_TOO_LARGE)
    for entry in entries:
        _check_entry(entry)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.filename.replace("\\", "/")
    size = entry.file_size
    if entry.flag_bits & _ENCRYPTED:
        raise _RefusedError(_OLD)
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise _RefusedError(f"är packad på ett sätt som Word inte använder. {_NOT_READ}")
    if name.startswith("/") or ":" in name or (".." in name and ".." in name.split("/")):
        raise _RefusedError(f"har en del med ett otillåtet namn. {_NOT_READ}")
    if size > MAX_XML_PART and size > (limit := MAX_XML_PART if is_xml(name) else MAX_PART):
        raise _RefusedError(f"har en del som är större än {limit // MIB} MB. {_NOT_READ}")
    if size > RATIO_FROM and size > MAX_RATIO * entry.compress_size:
        raise _RefusedError(f"har en del som är packad mer än {MAX_RATIO} gånger. {_NOT_READ}")


def _check_places(entries: list[zipfile.ZipInfo]) -> None:
    """That the parts follow each other from the start of the file without overlap."""
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    if ordered and ordered[0].header_offset != 0:
        raise _RefusedError(BROKEN)
    for one, after in pairwise(ordered):
        if one.header_offset + _LOCAL_HEADER + one.compress_size > after.header_offset:
            raise _RefusedError(BROKEN)


def _check_types(data: bytes, entries: Iterable[zipfile.ZipInfo]) -> None:
    """That no XML part declares a type of its own, which is where entities come from.

    It would do so before its root, so that the beginning of the part tells.
    """
    for entry in entries:
        part = _beginning(data, entry)
        is_whole = len(part) >= entry.file_size
        if is_wide(part) or not (is_whole or _ROOT.match(part)):
            part = _unpacked(data, entry)
        if _DOCTYPE in part and _TYPE.match(part):
            raise _RefusedError(f"har en DOCTYPE, som Word aldrig skriver. {_NOT_READ}")


def _beginning(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """The first bytes of a part; none of one that is broken before that."""
    try:
        return beginning(data, entry, _HEAD)
    except UNPACKING:
        return b""


def _unpacked(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    try:
        return as_utf8(unpacked(data, entry))
    except UNPACKING:
        raise _RefusedError(BROKEN) from None


def _check_elements(data: bytes, entries: Sequence[zipfile.ZipInfo]) -> None:
    """That there are not too many elements; where there is room for no more nobody counts."""
    if sum(entry.file_size for entry in entries) <= MAX_ELEMENTS * len("<a/>"):
        return
    elements = 0
    for entry in entries:
        part = _unpacked(data, entry)
        elements += part.count(b"<") - part.count(b"</")
        if elements > MAX_ELEMENTS:
            raise _RefusedError(_TOO_MANY_ELEMENTS)

"""The parts of a Word file as the zip has them, unpacked when they are asked for.

zipfile reads the directory. What it does for each part costs more than to unpack one, and
most parts of a document are those of its template: they are unpacked here, the small ones once
for all files that have them. Source: APPNOTE.TXT of PKWARE 6.3.10, §4.3.7.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tjut.errors import TjutError
from tjut.word.parsing import as_utf8

UNPACKING = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
"""What unpacking a broken part raises."""

BROKEN = "är skadad. Öppna den i Word, låt Word laga den och spara den på nytt."
"""What is said of a broken file, after its name."""

_XML_ENDINGS = (".xml", ".rels", ".vml")

_LOCAL = struct.Struct("<4s2xH18xHH")
_SIGNATURE = b"PK\x03\x04"
_UTF8 = 0x800

_SMALL = 64 * 1024
"""Parts that are larger, packed or unpacked, are not kept."""


class Parts(Mapping[str, bytes]):
    """The parts of an archive by name, unpacked when they are asked for."""

    def __init__(self, archive: "Archive") -> None:
        self._archive = archive
        self._names = dict.fromkeys(archive.zip.namelist())

    def __getitem__(self, name: str) -> bytes:
        if name not in self._names:
            raise KeyError(name)
        return self._archive.read(name)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@dataclass(frozen=True)
class Archive:
    """The parts of a Word file, by name as the zip has them; unpacked when they are asked for."""

    path: str
    zip: zipfile.ZipFile
    data: bytes

    def read(self, name: str) -> bytes:
        """The bytes of a part as the file has it; empty when there is none or it is broken."""
        try:
            return unpacked(self.data, self.zip.getinfo(name))
        except (KeyError, *UNPACKING):
            return b""

    def xml(self, name: str) -> bytes | None:
        """An XML part in UTF-8, None when there is none. Raises TjutError for a broken one.

        A part whose name is no name of XML is none: it was let through as something else.
        """
        if not is_xml(name):
            return None
        try:
            return as_utf8(unpacked(self.data, self.zip.getinfo(name)))
        except KeyError:
            return None
        except UNPACKING:
            raise TjutError(f"”{self.path}” {BROKEN}") from None


def is_xml(name: str) -> bool:
    """Whether a part is XML by its name."""
    return name.lower().endswith(_XML_ENDINGS)


def unpacked(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """A part of a zip. Raises one of `UNPACKING` for one that is broken."""
    part = beginning(data, entry, entry.file_size)
    if len(part) != entry.file_size or zlib.crc32(part) != entry.CRC:
        raise zipfile.BadZipFile(entry.filename)
    return part


def beginning(data: bytes, entry: zipfile.ZipInfo, most: int) -> bytes:
    """The first bytes of a part, at least `most` when it has them; all of a small one.

    Raises one of `UNPACKING` for one that is broken before that.
    """
    packed = _packed(data, entry)
    if entry.compress_type == zipfile.ZIP_STORED:
        return packed
    if max(entry.file_size, len(packed)) < _SMALL:
        return _kept(packed, entry.file_size)
    return _unpack(packed, most)


def _packed(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """A part as the zip has it, after a header that tells its name once more."""
    at = entry.header_offset + _LOCAL.size
    header = data[entry.header_offset : at].ljust(_LOCAL.size)
    signature, flags, name_length, extra_length = _LOCAL.unpack(header)
    written = data[at : at + name_length]
    name = written.decode("utf-8" if flags & _UTF8 or written.isascii() else "cp437")
    if signature != _SIGNATURE or name != entry.orig_filename:
        raise zipfile.BadZipFile(entry.filename)
    start = at + name_length + extra_length
    return data[start : start + entry.compress_size]


@lru_cache(maxsize=64)
def _kept(packed: bytes, size: int) -> bytes:
    """A part unpacked; those that many files share stay so."""
    return _unpack(packed, size)


def _unpack(packed: bytes, most: int) -> bytes:
    # One more, since no limit is what zero means.
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, most + 1)

"""The bytes of a Word file: the same for the same parts, wherever and whenever they are made.

Written here and not by zipfile, which cannot take a part that is packed already:
most parts of a document are those of its template, packed once for all cases.
Source: APPNOTE.TXT of PKWARE 6.3.10, §4.3.7, §4.3.12 and §4.3.16.
"""

import hashlib
import struct
import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tjut.word.package import TYPES

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION, _UTF8, _DEFLATED = 20, 0x800, 8
_TIME, _DATE = 0, 33
"""Midnight on 1980-01-01, the earliest time that a zip can hold."""
_ATTRIBUTES = 0o600 << 16

_SMALL = 64 * 1024
"""Larger parts are not kept, with what has been made of them."""


class _Packed(NamedTuple):
    """A part as a zip holds it."""

    crc: int
    data: bytes
    size: int


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip of the parts, `[Content_Types].xml` first and then in their order.

    The same bytes each time with one build of zlib; with another build the
    parts are the same.
    """
    files, directory, at = [], [], 0
    for name in sorted(parts, key=lambda name: name != TYPES):
        data = parts[name]
        packed = _kept(data) if len(data) < _SMALL else _pack(data)
        entry, written = _entry(name, packed), name.encode()
        files += [_LOCAL, entry, written, packed.data]
        directory += [_central(entry, at), written]
        at += len(_LOCAL) + len(entry) + len(written) + len(packed.data)
    central = b"".join(directory)
    end = struct.pack("<HHHHLLH", 0, 0, len(parts), len(parts), len(central), at, 0)
    return b"".join([*files, central, _END, end])


def digest(parts: Mapping[str, bytes]) -> str:
    """A sha256 in hexadecimal of names and contents, whatever the order of the parts."""
    total = hashlib.sha256()
    for name in sorted(parts):
        total.update(_sha256(name.encode()))
        data = parts[name]
        total.update(_kept_sha256(data) if len(data) < _SMALL else _sha256(data))
    return total.hexdigest()


def _sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


_kept_sha256 = lru_cache(maxsize=64)(_sha256)


def _pack(data: bytes) -> _Packed:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return _Packed(zlib.crc32(data), packer.compress(data) + packer.flush(), len(data))


@lru_cache(maxsize=64)
def _kept(data: bytes) -> _Packed:
    """A part packed; those that many documents share stay so."""
    return _pack(data)


def _entry(name: str, packed: _Packed) -> bytes:
    """What stands of a part both before it and in the directory."""
    return struct.pack(
        "<HHHHHLLLHH",
        _VERSION, 0 if name.isascii() else _UTF8, _DEFLATED, _TIME, _DATE,
        packed.crc, len(packed.data), packed.size, len(name.encode()), 0,
    )  # fmt: skip


def _central(entry: bytes, at: int) -> bytes:
    """The entry of a part in the directory; the part stands at an offset."""
    made_by = struct.pack("<H", _VERSION)
    return _CENTRAL + made_by + entry + struct.pack("<HHHLL", 0, 0, 0, _ATTRIBUTES, at)

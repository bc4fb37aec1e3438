"""The bytes of a Word file: the same for the same parts, wherever and whenever they are made."""

import hashlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tjut.word.package import TYPES

_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold."""


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip of the parts, `[Content_Types].xml` first and then in their order.

    The same bytes each time with one build of zlib; with another build the
    parts are the same.
    """
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: name != TYPES):
            entry = ZipInfo(name, _TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, parts[name])
    return target.getvalue()


def digest(parts: Mapping[str, bytes]) -> str:
    """A sha256 in hexadecimal of names and contents, whatever the order of the parts."""
    total = hashlib.sha256()
    for name in sorted(parts):
        total.update(hashlib.sha256(name.encode()).digest())
        total.update(hashlib.sha256(parts[name]).digest())
    return total.hexdigest()

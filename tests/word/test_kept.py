"""What many files have in common is kept, and nothing large."""

import struct
import zipfile
import zlib

from tjut.word.archive import _kept, unpacked
from tjut.word.wordfile import Part, kept


def test_what_is_read_out_of_small_parts_is_kept_for_the_next_file() -> None:
    read: list[int] = []

    @kept(1)
    def size(part: Part) -> int:
        read.append(len(part.xml))
        return len(part.xml)

    small, large = b"<a/>", b"<a>" + b" " * 600_000 + b"</a>"
    sizes = [size(Part(xml, path)) for xml in (small, large) for path in ("ett", "två")]

    assert sizes == [4, 4, 600_007, 600_007]
    assert read == [4, 600_007, 600_007]


def test_a_part_with_much_after_its_end_is_unpacked_and_not_kept() -> None:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(b"text") + packer.flush() + b"x" * 100_000
    entry = zipfile.ZipInfo("a.xml")
    entry.compress_type, entry.CRC = zipfile.ZIP_DEFLATED, zlib.crc32(b"text")
    entry.file_size, entry.compress_size, entry.header_offset = 4, len(packed), 0
    header = struct.pack("<4s2xH18xHH", b"PK\x03\x04", 0, len("a.xml"), 0)
    before = _kept.cache_info().currsize

    assert unpacked(header + b"a.xml" + packed, entry) == b"text"
    assert _kept.cache_info().currsize == before

"""Neutral marks of our own, drawn as PNG images: no municipality's coat of arms."""

import struct
import zlib
from collections.abc import Callable
from math import cos, hypot, pi, sin

PIXELS = 320
_FINE = 3
"""How many points each pixel is the mean of, across and down."""

Shape = Callable[[float, float], bool]
"""Whether a point, from -1 to 1 across and down, is coloured."""


def waves(x: float, y: float) -> bool:
    """A disc with three waves of water through its lower half."""
    if hypot(x, y) > 1:
        return False
    crests = (0.05 + 0.3 * number + 0.06 * sin(2.2 * pi * x) for number in range(3))
    return not any(abs(y - crest) < 0.065 for crest in crests)


def hills(x: float, y: float) -> bool:
    """A rounded square with a sun over two hills."""
    if x**4 + y**4 > 1:
        return False
    if hypot(x - 0.32, y + 0.36) < 0.24:
        return False
    near = y - (0.5 - 0.42 * cos(1.15 * (x + 0.62)))
    far = y - (0.46 - 0.42 * cos(1.3 * (x - 0.72)))
    return abs(near) > 0.06 and (near > 0 or abs(far) > 0.06)


def bridge(x: float, y: float) -> bool:
    """A ring around a bridge of two arches, with its reflection under it."""
    if hypot(x, y) > 1:
        return False
    if hypot(x, y) > 0.86:
        return True
    if 0.12 < y < 0.2 or hypot(x, y) > 0.76:
        return False
    arches = min(hypot(x - 0.36, y - 0.12), hypot(x + 0.36, y - 0.12))
    if y <= 0.12:
        return y > -0.34 and arches > 0.27
    return y < 0.62 and arches > 0.27 and (y - 0.2) % 0.14 > 0.05


SHAPES: dict[str, Shape] = {"waves": waves, "hills": hills, "bridge": bridge}


def draw(shape: Shape, colour: str) -> bytes:
    """A PNG of a shape in a colour (six hexadecimal digits) on white, with soft edges."""
    ink = bytes.fromhex(colour)
    shades = [bytes(round(255 - (255 - part) * step / _FINE**2) for part in ink)
              for step in range(_FINE**2 + 1)]  # fmt: skip
    rows = b"".join(
        b"\0" + bytes(_coverage(shape, x, y) for x in range(PIXELS)) for y in range(PIXELS)
    )
    per_metre = round(PIXELS / 0.014)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", PIXELS, PIXELS, 8, 3, 0, 0, 0)),
        (b"PLTE", b"".join(shades)),
        (b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _coverage(shape: Shape, x: int, y: int) -> int:
    """How many of a pixel's points are coloured."""
    fine = PIXELS * _FINE
    return sum(
        shape((2 * (x * _FINE + a) + 1) / fine - 1, (2 * (y * _FINE + b) + 1) / fine - 1)
        for a in range(_FINE)
        for b in range(_FINE)
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check

"""Strict files (ISO/IEC 29500-1), brought to the transitional form of every other Word file.

Strict has its own namespaces, and may give measures with a unit where other
files have bare numbers, of twentieths of a point or of half points.
"""

import re

_NAMESPACE = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)(/\w+)?")
_RENAMED = {
    b"extendedProperties": b"extended-properties",
    b"customProperties": b"custom-properties",
    b"/extendedProperties": b"/extended-properties",
    b"/customProperties": b"/custom-properties",
}
_CONFORMANCE = b' w:conformance="strict"'
_ELEMENT = re.compile(rb"<w:(\w+) [^<>]*>")
_MEASURE = re.compile(rb'="(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)"')
_POINTS = {b"mm": 72 / 25.4, b"cm": 72 / 2.54, b"in": 72, b"pt": 1, b"pc": 12, b"pi": 12}
_HALF_POINTS = {b"sz", b"szCs", b"kern", b"position"}


def transitional(part: bytes) -> bytes:
    """The bytes of a part in the transitional form; a part that is not Strict as it is."""
    if b"purl.oclc.org/ooxml" not in part:
        return part
    part = _NAMESPACE.sub(_renamed, part).replace(_CONFORMANCE, b"")
    return _ELEMENT.sub(_in_numbers, part)


def _renamed(match: re.Match[bytes]) -> bytes:
    area, name, kind = match.groups(b"")
    return b"http://schemas.openxmlformats.org/%b/2006/%b%b" % (
        area,
        _RENAMED.get(name, name),
        _RENAMED.get(kind, kind),
    )


def _in_numbers(element: re.Match[bytes]) -> bytes:
    """An element with its measures as bare numbers."""
    of_a_point = 2 if element[1] in _HALF_POINTS else 20

    def number(measure: re.Match[bytes]) -> bytes:
        return b'="%d"' % round(float(measure[1]) * _POINTS[measure[2]] * of_a_point)

    return _MEASURE.sub(number, element[0])

"""XML parts to trees: in one way wherever they are read, with nothing resolved or fetched."""

from lxml import etree

_WIDE = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_PARSER = etree.XMLParser(
    encoding="utf-8",  # what was looked through is what is parsed, whatever the part says
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
)


def is_wide(part: bytes) -> bool:
    """Whether a part begins as text in UTF-16."""
    return part[:2] in _WIDE


def as_utf8(part: bytes) -> bytes:
    """A part in UTF-8, whatever it says of itself; Word files are UTF-8 or UTF-16 (ECMA-376)."""
    encoding = _WIDE.get(part[:2])
    return part.decode(encoding, "replace").encode() if encoding else part


def parsed(part: bytes) -> etree._Element:
    """The root of an XML part in UTF-8. Raises XMLSyntaxError for one that is not well-formed."""
    return etree.fromstring(part, _PARSER)

"""How a document tells that tjut built it and that nobody has changed it since.

A custom property holds a sha256 of all the other parts. Word writes every
part anew when it saves, so a document saved there no longer fits its seal.
"""

from enum import Enum

from lxml.etree import XMLSyntaxError

from tjut.errors import TjutError
from tjut.model.frontmatter import canonical_key
from tjut.word.archive import Parts
from tjut.word.guard import open_archive
from tjut.word.package import Edit, Package
from tjut.word.properties import custom_part, custom_values
from tjut.word.xml import serialised
from tjut.word.zipped import digest

SEAL = "tjut-delar-sha256"
"""The name of the custom property."""


class Origin(Enum):
    """Who a document is from."""

    UNTOUCHED = "built by tjut"
    EDITED = "built by tjut, saved by somebody since"
    FOREIGN = "not built by tjut"


def sealed(edit: Edit, name: str) -> dict[str, bytes]:
    """The parts of a changed package; the custom properties, named, hold the seal of the others.

    The property of the seal is among them, and empty.
    """
    parts, root = edit.finished().parts, edit.tree(name)
    others = {part: data for part, data in parts.items() if part != name}
    seal = next(one for one in reversed(root) if canonical_key(one.get("name", "")) == SEAL)
    seal[0].text = digest(others)
    return {**parts, name: serialised(root)}


def origin(data: bytes, path: str) -> Origin:
    """Whether the bytes of a Word file are a document as tjut built it."""
    try:
        package = Package(Parts(open_archive(data, path)))
        seal = custom_values(package).get(SEAL)
    except (TjutError, XMLSyntaxError):
        return Origin.FOREIGN
    name = custom_part(package)
    if seal is None:
        return Origin.FOREIGN
    others = {part: data for part, data in package.parts.items() if part != name}
    return Origin.UNTOUCHED if digest(others) == seal else Origin.EDITED

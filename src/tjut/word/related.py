"""What the parts of a Word package point at. Source: ISO/IEC 29500-2 §9.3, relationships."""

import posixpath
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from tjut.word.xml import RELATIONSHIPS, Element

RELATIONSHIP = f"{{{RELATIONSHIPS}}}Relationship"


class Related(NamedTuple):
    """A relationship: `kind` is the last word of its type (`image`, `hyperlink`).

    `target` is a part name, or an address when `external`.
    """

    id: str
    kind: str
    target: str
    external: bool


def relationships_of(source: str) -> str:
    """The name of the part that holds a part's relationships; `""` is the package itself."""
    folder, file = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def read_related(root: Element, source: str) -> Iterator[Related]:
    """The relationships in the root of their part, `source` being the part that they are of."""
    return (_related(element, source) for element in root.iter(RELATIONSHIP))


def _related(element: Element, source: str) -> Related:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    if not external:
        path = posixpath.join("/", posixpath.dirname(source), unquote(target))
        target = posixpath.normpath(path).lstrip("/")
    kind = element.get("Type", "").rpartition("/")[2]
    return Related(element.get("Id", ""), kind, target, external)

"""A Word package to write: parts that are shared until one is changed."""

import posixpath
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cached_property
from itertools import chain, count
from types import MappingProxyType

from lxml import etree

from tjut.word.parsing import as_utf8, parsed
from tjut.word.related import RELATIONSHIP, Related, read_related, relationships_of
from tjut.word.xml import CONTENT_TYPES, RELATIONSHIPS, Element, serialised

TYPES = "[Content_Types].xml"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
"""What the type of most relationships begins with; the word after it is the kind."""

_OVERRIDE = f"{{{CONTENT_TYPES}}}Override"


class Package:
    """Parts by name, in the order of the file. Trees are parsed once and never changed.

    Whoever asks for a part may spell its name in other letter case.
    """

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = parts
        self._trees: dict[str, Element] = {}
        self._serialised: dict[str, bytes] = {}
        self._related: dict[str, tuple[Related, ...]] = {}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {name.lower(): name for name in self.parts}

    def name(self, name: str) -> str:
        """A part's name as the package has it, or as it is given when there is no such part."""
        return name if name in self.parts else self._names.get(name.lower(), name)

    def tree(self, name: str) -> Element:
        """The root of an XML part, shared by all who ask: for reading only."""
        name = self.name(name)
        if name not in self._trees:
            self._trees[name] = parsed(as_utf8(self.parts[name]))
        return self._trees[name]

    def serialised(self, name: str) -> bytes | None:
        """An XML part in the form that a changed part is written in; None without the part."""
        if name not in self._serialised and name in self.parts:
            self._serialised[name] = serialised(self.tree(name))
        return self._serialised.get(name)

    def related(self, source: str) -> tuple[Related, ...]:
        """The relationships of a part; `""` is the package itself."""
        if source not in self._related:
            self._related[source] = tuple(self._read_related(source))
        return self._related[source]

    def _read_related(self, source: str) -> Iterator[Related]:
        name = self.name(relationships_of(source))
        for found in read_related(self.tree(name), source) if name in self.parts else ():
            yield found if found.external else found._replace(target=self.name(found.target))

    def target(self, source: str, kind: str) -> str | None:
        """The first part of a kind that a part points at and that is there."""
        return next(self.targets(source, kind), None)

    def targets(self, source: str, kind: str) -> Iterator[str]:
        """The parts of a kind that a part points at and that are there."""
        return (
            found.target
            for found in self.related(source)
            if found.kind == kind and not found.external and found.target in self.parts
        )

    @property
    def main(self) -> str:
        """The name of the part that holds the document."""
        return self.target("", "officeDocument") or "word/document.xml"

    def content_type(self, name: str) -> str:
        """The content type of a part, empty when the package gives none."""
        return _content_type(self.tree(TYPES), name)


class _Ids:
    """The ids of a part's relationships: those given, by type and target, and those free."""

    def __init__(self, root: Element) -> None:
        elements = list(root)
        taken = {element.get("Id", "") for element in elements}
        self.given = {
            (element.get("Type", ""), element.get("Target", "")): element.get("Id", "")
            for element in reversed(elements)
        }
        self.free = (new for number in count(1) if (new := f"rId{number}") not in taken)


NOTHING_READY: Mapping[str, Element] = MappingProxyType({})


class Edit:
    """A package being changed: own copies of the parts that are asked for, the rest as it was.

    Copies are made of the trees that are `ready`, where there are any, by name.
    """

    def __init__(self, package: Package, ready: Mapping[str, Element] = NOTHING_READY) -> None:
        self.package = package
        self._ready = ready
        self._added: dict[str, bytes] = {}
        self._trees: dict[str, Element] = {}
        self._removed: set[str] = set()
        self._ids: dict[str, _Ids] = {}

    def __contains__(self, name: str) -> bool:
        """Whether there is such a part now."""
        name = self.package.name(name)
        if name in self._removed:
            return False
        return name in self._trees or name in self._added or name in self.package.parts

    @property
    def changed(self) -> frozenset[str]:
        """The names of the parts whose trees have been asked for."""
        return frozenset(self._trees)

    def tree(self, name: str) -> Element:
        """The root of an XML part, to be changed."""
        name = self.package.name(name)
        if name not in self._trees:
            ready = self._ready.get(name)
            self._trees[name] = deepcopy(self.package.tree(name) if ready is None else ready)
        return self._trees[name]

    def add(self, name: str, data: bytes | Element, content_type: str) -> str:
        """Add a part under a name, or the next free one like it; returns the name it got.

        An XML part is given as its root, and can be changed after that.
        """
        name = self._free(name)
        self._removed.discard(name)
        if isinstance(data, bytes):
            self._added[name] = data
        else:
            self._trees[name] = data
        self.set_content_type(name, content_type)
        return name

    def remove(self, name: str) -> None:
        """Take away a part and its relationships; other parts may still point at it."""
        for part in (name, relationships_of(name)):
            self._removed.add(self.package.name(part))
        types = self.tree(TYPES)
        for element in types.findall(_OVERRIDE):
            if element.get("PartName", "").lower() == f"/{name}".lower():
                types.remove(element)

    def set_content_type(self, name: str, content_type: str) -> None:
        """Say what a part is."""
        types = self._trees.get(self.package.name(TYPES), self.package.tree(TYPES))
        if _content_type(types, name) == content_type:
            return
        types = self.tree(TYPES)
        for element in types.findall(_OVERRIDE):
            if element.get("PartName", "").lower() == f"/{name}".lower():
                types.remove(element)
        attributes = {"PartName": f"/{name}", "ContentType": content_type}
        etree.SubElement(types, _OVERRIDE, attributes)

    def relate(self, source: str, kind: str, target: str, *, external: bool = False) -> str:
        """Let a part point at another, or at an address; returns the id to refer to it by.

        `kind` is the last word of the type, or the whole type. The same
        relationship asked for twice gets one id.
        """
        root = self._relationships(source)
        written = target if external else _relative(target, source)
        full = kind if ":" in kind else KIND + kind
        if source not in self._ids:
            self._ids[source] = _Ids(root)
        ids = self._ids[source]
        if (full, written) not in ids.given:
            ids.given[full, written] = new = next(ids.free)
            attributes = {"Id": new, "Type": full, "Target": written}
            mode = {"TargetMode": "External"} if external else {}
            etree.SubElement(root, RELATIONSHIP, attributes | mode)
        return ids.given[full, written]

    def unrelate(self, source: str, id_: str) -> None:
        """Take away a relationship."""
        self._ids.pop(source, None)
        root = self._relationships(source)
        for element in [element for element in root if element.get("Id") == id_]:
            root.remove(element)

    def finished(self) -> Package:
        """The changed package: parts that were there in their order, then the new ones.

        A part that was asked for and then left as it was has its old bytes.
        """
        written = {name: serialised(root) for name, root in self._trees.items()}
        changed = {
            name: data for name, data in written.items() if data != self.package.serialised(name)
        }
        parts = {**self.package.parts, **self._added, **changed}
        return Package({name: parts[name] for name in parts if name not in self._removed})

    def _relationships(self, source: str) -> Element:
        name = self.package.name(relationships_of(source))
        if name not in self:
            self._trees[name] = etree.fromstring(f'<Relationships xmlns="{RELATIONSHIPS}"/>')
        return self.tree(name)

    def _free(self, name: str) -> str:
        stem, dot, ending = name.rpartition(".")
        others = (f"{stem}{number}{dot}{ending}" for number in count(1))
        return next(free for free in chain((name,), others) if free not in self)


def _relative(target: str, source: str) -> str:
    return posixpath.relpath(f"/{target}", f"/{posixpath.dirname(source)}")


def _content_type(types: Element, name: str) -> str:
    ending = name.rpartition(".")[2].lower()
    by_ending = ""
    for element in types:
        if element.get("PartName", "").lower() == f"/{name}".lower():
            return element.get("ContentType", "")
        if element.get("Extension", "").lower() == ending:
            by_ending = element.get("ContentType", "")
    return by_ending

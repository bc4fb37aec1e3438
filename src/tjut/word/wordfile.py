"""A Word file opened for reading: its parts as XML trees, and how they hang together.

Strict files (ISO/IEC 29500-1) come out with the namespaces of the transitional
form that every other Word file has, so that one set of names reads both.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar

from tjut.errors import TjutError
from tjut.model.equality import equal_without
from tjut.word.archive import Archive
from tjut.word.guard import open_archive, parse
from tjut.word.related import Related, read_related, relationships_of
from tjut.word.strict import transitional
from tjut.word.xml import Element, w

Given = ParamSpec("Given")
Found = TypeVar("Found")

_SMALL = 512 * 1024
"""What is read out of parts of so many bytes is not kept."""


@equal_without("path")
class Part(NamedTuple):
    """An XML part in UTF-8, in the transitional form. `path` is what errors call its file."""

    xml: bytes
    path: str

    def tree(self) -> Element | None:
        """The root; None for a part that is broken. Raises TjutError when the guard refuses it."""
        return parse(self.xml, self.path)


Read = Callable[Concatenate[Part, Given], Found]
"""Reads something out of a part."""


def kept(number: int) -> Callable[[Read[Given, Found]], Read[Given, Found]]:
    """Keep what is read out of the last so many parts, for the files that have the same.

    Large parts are read each time: a few of them, out of hostile files, may fill the memory.
    """

    def keeping(read: Read[Given, Found]) -> Read[Given, Found]:
        once = lru_cache(maxsize=number)(read)

        def reading(part: Part, /, *args: Given.args, **kwargs: Given.kwargs) -> Found:
            return (once if len(part.xml) < _SMALL else read)(part, *args, **kwargs)

        return reading

    return keeping


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file. `path` is what findings call it; `main` the document part."""

    path: str
    archive: Archive
    _relations: dict[str, Mapping[str, Related]] = field(default_factory=dict, init=False)

    @cached_property
    def _names(self) -> dict[str, str]:
        return {name.lower(): name for name in self.archive.zip.namelist()}

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the document."""
        return next(self.related("", "officeDocument"), "word/document.xml")

    def name(self, name: str) -> str:
        """A part's name as the zip has it: names ignore case."""
        return self._names.get(name.lower(), name)

    def part(self, name: str) -> Part:
        """An XML part, without anything in it when it is missing."""
        return Part(transitional(self.archive.xml(self.name(name)) or b""), self.path)

    def tree(self, name: str) -> Element | None:
        """The root of an XML part; None when it is missing or broken."""
        return self.part(name).tree()

    def read(self, name: str) -> bytes:
        """The bytes of any part; empty when it is missing or broken."""
        return self.archive.read(self.name(name))

    def relations(self, name: str) -> Mapping[str, Related]:
        """What a part points at, by relationship id; `""` is the package itself."""
        if name not in self._relations:
            self._relations[name] = _relations(self.part(relationships_of(name)), name)
        return self._relations[name]

    def related(self, name: str, kind: str) -> Iterator[str]:
        """The parts of one kind that a part points at, each once, as the zip names them."""
        found = (
            self.name(related.target)
            for related in self.relations(name).values()
            if related.kind == kind and not related.external
        )
        return iter(dict.fromkeys(found))

    def first(self, kind: str) -> str:
        """The name of the first part of a kind that the document points at, empty without one."""
        return next(self.related(self.main, kind), "")

    def first_tree(self, kind: str) -> Element | None:
        """The root of the first part of a kind that the document points at, if it can be read."""
        return self.tree(self.first(kind))


@kept(32)
def _relations(part: Part, name: str) -> Mapping[str, Related]:
    """The relationships in a part, kept because many files have the same."""
    root = part.tree()
    found = () if root is None else read_related(root, name)
    return MappingProxyType({related.id: related for related in found})


def open_word(data: bytes, path: str) -> tuple[WordFile, Element]:
    """A Word file and the root of its document part.

    Raises TjutError for what is no Word file, or is refused by the guard.
    """
    word = WordFile(path, open_archive(data, path))
    root = word.tree(word.main)
    if root is None or root.tag != w("document"):
        message = f"”{path}” är inget Word-dokument, eller saknar själva texten."
        raise TjutError(message)
    return word, root

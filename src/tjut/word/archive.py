"""The parts of a Word file as the zip has them, unpacked when they are asked for."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tjut.errors import TjutError
from tjut.word.parsing import as_utf8

UNPACKING = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
"""What unpacking a broken part raises."""

BROKEN = "är skadad. Öppna den i Word, låt Word laga den och spara den på nytt."
"""What is said of a broken file, after its name."""

_XML_ENDINGS = (".xml", ".rels", ".vml")


class Parts(Mapping[str, bytes]):
    """The parts of an archive by name, each unpacked every time it is asked for."""

    def __init__(self, archive: "Archive") -> None:
        self._archive = archive
        self._names = dict.fromkeys(archive.zip.namelist())

    def __getitem__(self, name: str) -> bytes:
        if name not in self._names:
            raise KeyError(name)
        return self._archive.read(name)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@dataclass(frozen=True)
class Archive:
    """The parts of a Word file, by name as the zip has them; unpacked when they are asked for."""

    path: str
    zip: zipfile.ZipFile

    def read(self, name: str) -> bytes:
        """The bytes of a part as the file has it; empty when there is none or it is broken."""
        try:
            return self.zip.read(name)
        except (KeyError, *UNPACKING):
            return b""

    def xml(self, name: str) -> bytes | None:
        """An XML part in UTF-8, None when there is none. Raises TjutError for a broken one.

        A part whose name is no name of XML is none: it was let through as something else.
        """
        if not is_xml(name):
            return None
        try:
            return as_utf8(self.zip.read(name))
        except KeyError:
            return None
        except UNPACKING:
            raise TjutError(f"”{self.path}” {BROKEN}") from None


def is_xml(name: str) -> bool:
    """Whether a part is XML by its name."""
    return name.lower().endswith(_XML_ENDINGS)

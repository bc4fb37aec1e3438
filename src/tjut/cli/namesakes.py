"""Names for what is made of several files in one folder, where some are called the same."""

from collections import Counter
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from unicodedata import normalize

from tjut.files import portable


def apart(files: Iterable[Path]) -> dict[Path, str]:
    """A name for each file, its own without the ending, such that no disk takes two for one.

    The name of its own folder comes before it when several files have the
    name, and a number after it when that is not enough.
    """
    stems = {file: portable(file.stem) for file in files}
    alike = Counter(map(_folded, stems.values()))
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for file, stem in stems.items():
        own = "" if alike[_folded(stem)] == 1 else f"{file.resolve().parent.name} "
        numbered = (portable(f"{own}{stem}{_number(at)}") for at in count(1))
        names[file] = next(name for name in numbered if _folded(name) not in taken)
        taken.add(_folded(names[file]))
    return names


def _folded(name: str) -> str:
    """A name as disks compare it that take no notice of letter case."""
    return normalize("NFC", name).casefold()


def _number(at: int) -> str:
    return "" if at == 1 else f" ({at})"

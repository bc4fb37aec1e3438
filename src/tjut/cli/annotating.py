"""`tjut check --annotate`: copies of Word files with the findings as comments."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path
from unicodedata import normalize

from tjut.errors import TjutError
from tjut.files import make_folder, read_whole, write_whole
from tjut.findings import Finding
from tjut.reports.words import counted
from tjut.writers.comments import annotate, is_annotated


def copies_of(files: Iterable[Path], folder: Path) -> dict[Path, Path]:
    """Where in a folder the copy of each file goes, under the name of the file.

    The name of its own folder comes before it when several files have the
    name, and a number after it when that is not enough.
    """
    files = list(files)
    alike = Counter(_folded(file.name) for file in files)
    copies: dict[Path, Path] = {}
    taken: set[str] = set()
    for file in files:
        own = "" if alike[_folded(file.name)] == 1 else f"{file.resolve().parent.name} "
        names = (f"{own}{file.stem}{_number(at)}{file.suffix}" for at in count(1))
        name = next(name for name in names if _folded(name) not in taken)
        taken.add(_folded(name))
        copies[file] = folder / name
    return copies


def is_copy(file: Path, folder: Path) -> bool:
    """Whether a file is an annotated copy in the folder that copies are laid in."""
    is_there = file.resolve().is_relative_to(folder.resolve())
    return is_there and is_annotated(read_whole(file))


def write_copy(file: Path, name: str, findings: Sequence[Finding], target: Path) -> str:
    """Write an annotated copy of a Word file; `name` is what findings call the file.

    Gives a sentence about it. Raises TjutError where the copy would take the
    place of a file that is no such copy, the original among them.
    """
    if target.exists() and not is_annotated(read_whole(target)):
        raise TjutError(
            f"”{target}” finns redan och är ingen kopia med kommentarer. Ange en annan mapp."
        )
    copy = annotate(read_whole(file), name, findings)
    make_folder(target.parent)
    write_whole(target, copy)
    return f"{name}: {counted(len(findings), 'kommentar')} i ”{target}”."


def _folded(name: str) -> str:
    """A name as disks compare it that take no notice of letter case."""
    return normalize("NFC", name).casefold()


def _number(at: int) -> str:
    return "" if at == 1 else f" ({at})"

"""`tjut check --annotate`: copies of Word files with the findings as comments."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from tjut.cli.namesakes import apart
from tjut.errors import TjutError
from tjut.files import make_folder, read_whole, write_whole
from tjut.findings import Finding
from tjut.reports.words import counted
from tjut.writers.comments import annotate, is_annotated


def copies_of(files: Iterable[Path], folder: Path) -> dict[Path, Path]:
    """Where in a folder the copy of each file goes, under the name of the file."""
    return {file: folder / f"{name}{file.suffix}" for file, name in apart(files).items()}


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

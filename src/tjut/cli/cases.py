"""Finding the cases that a command is asked to work on."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tjut.cli.faults import Guard
from tjut.cli.naming import display
from tjut.cli.terminal import remark
from tjut.errors import TjutError
from tjut.files import CASE, MALL, WORD, reason_of_folder, resolver

STDIN = "-"

_OTHER_WORD = (".doc", ".docm", ".dot", ".dotm", ".dotx", ".odt", ".rtf")
"""Endings of text documents that Word opens and tjut does not."""

_SAVE_ANEW = "Öppna den i Word och spara den som Word-dokument (.docx)."

PassedOver = Callable[[Path], bool]


class Input(NamedTuple):
    """A case to work on: its path, how findings name it, its bytes when they came on stdin."""

    path: Path
    name: str
    data: bytes | None = None


def inputs(
    paths: list[str], guard: Guard, passed_over: PassedOver, stdin_filename: str = ""
) -> list[Input]:
    """The cases that the paths of a command line stand for, each once; without paths those here.

    `guard` tells of the paths that stand for none.
    """
    found: list[Path] = []
    for path in paths or ["."]:
        if path != STDIN:
            with guard.on(path):
                found += find_cases(Path(path), guard, passed_over)
    files = [Input(path, display(path)) for path in unique(found)]
    if STDIN not in paths:
        return files
    name = stdin_filename or CASE
    data = sys.stdin.buffer.read() if sys.stdin else b""
    return [Input(Path(name), name, data), *files]


def find_cases(path: Path, guard: Guard, passed_over: PassedOver) -> list[Path]:
    """The cases that a path stands for, in order: itself, or those in the folder.

    In a folder they are each `arende.md`, and each Word document in folders
    that belong to no case. Hidden folders, templates and Word's lock files
    are never looked into, nor the documents that `passed_over` tells.
    `guard` tells of what lies within and cannot be read. Raises TjutError
    when there is no case.
    """
    if path.is_dir():
        found = [*_in_folder(path, guard, passed_over)]
        if not found:
            raise TjutError(f"Det finns inget ärende i ”{path}”. {_what_instead(path)}")
        return found
    if path.suffix.lower() not in (".md", WORD):
        if path.suffix.lower() in _OTHER_WORD and path.exists():
            raise TjutError(f"”{path}” läses inte. {_SAVE_ANEW}")
        neither = "är varken en .md-fil eller ett Word-dokument (.docx)"
        msg = f"”{path}” {neither if path.exists() else 'finns inte'}."
        raise TjutError(msg)
    return [path]


def find_documents(path: Path, guard: Guard) -> list[Path]:
    """The Word documents that a path stands for, in order: itself, or those in the folder.

    The documents of cases and templates are none. `guard` tells of what lies
    within and cannot be read. Raises TjutError when a folder has no document.
    """
    if not path.is_dir():
        return [path]
    found = [each for each in _in_folder(path, guard, lambda _: False) if each.name != CASE]
    if not found:
        raise TjutError(f"Det finns inget Word-dokument i ”{path}”.")
    return found


def _what_instead(folder: Path) -> str:
    """What to do about a folder without a case: about what lies in it, or about nothing."""
    texts = [file for file in _files(folder) if file.suffix == ".md" or file.stem.endswith(".md")]
    if texts:
        return f"Ska ”{texts[0]}” kontrolleras heter den {CASE}, eller så anger du filen själv."
    built = [file for file in _files(folder) if _is_document(file.name)]
    if built:
        return f"Det som tjut har byggt hoppas över; ange filen själv: ”{built[0]}”."
    return "Skapa ett med tjut new MAPP."


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder that hold no template, in order."""
    folders, files = _entries(folder)
    if MALL not in files:
        yield from (folder / name for name in files)
        for name in folders:
            yield from _files(folder / name)


def unique(paths: Iterable[Path]) -> list[Path]:
    """The paths, each file once however many paths lead to it."""
    resolved, files = resolver(), dict[str, Path]()
    for path in paths:
        files.setdefault(resolved(path), path)
    return [*files.values()]


def _in_folder(
    folder: Path, guard: Guard, passed_over: PassedOver, *, in_case: bool = False
) -> Iterator[Path]:
    """The cases below a folder; the documents of a case (`in_case`) are none of their own."""
    folders, files = _entries(folder)
    if MALL in files:
        return
    if CASE in files:
        yield folder / CASE
        in_case = True
    if not in_case:
        for document in (folder / name for name in files if _is_document(name)):
            with guard.on(document):
                if not passed_over(document):
                    yield document
        _tell_of_others(folder / name for name in files if name.lower().endswith(_OTHER_WORD))
    for name in folders:
        with guard.on(folder / name):
            yield from _in_folder(folder / name, guard, passed_over, in_case=in_case)


def _tell_of_others(files: Iterable[Path]) -> None:
    for file in files:
        if not file.name.startswith("~$"):
            remark(f"”{display(file)}” läses inte. {_SAVE_ANEW}")


def _entries(folder: Path) -> tuple[list[str], list[str]]:
    """The names of the folders and of the files in a folder, in order, less the hidden ones."""
    try:
        with os.scandir(folder) as entries:
            seen = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        msg = f"Mappen ”{display(folder)}” kan inte läsas: {reason_of_folder(error)}."
        raise TjutError(msg) from error
    shown = [entry for entry in seen if not entry.name.startswith(".")]
    folders = [entry.name for entry in shown if entry.is_dir(follow_symlinks=False)]
    return folders, [entry.name for entry in shown if _is_file(entry)]


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a file, which a link that leads to itself is not."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _is_document(name: str) -> bool:
    return name.lower().endswith(WORD) and not name.startswith("~$")

"""Files on disk: read whole, written whole or not at all, and faults told in Swedish."""

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from tjut.errors import TjutError

CASE = "arende.md"
ATTACHMENTS = "bilagor"
WORD = ".docx"
"""What the text of a case and the folder of its attachments are called; how Word documents end."""

_REASONS = {
    errno.ENOENT: "den eller mappen den ska ligga i finns inte",
    errno.ENOTDIR: "en del av sökvägen är ingen mapp",
    errno.EISDIR: "det är en mapp och ingen fil",
    errno.EEXIST: "det finns redan en fil med det namnet",
    errno.EACCES: "du saknar behörighet, eller så är den öppen i ett annat program",
    errno.EPERM: "du saknar behörighet, eller så är den skrivskyddad",
    errno.EROFS: "disken går bara att läsa från",
    errno.ENOSPC: "disken är full",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.ELOOP: "genvägen leder tillbaka till sig själv",
}


def reason(error: OSError) -> str:
    """Why the system would not read or write a file, in Swedish."""
    return _REASONS.get(error.errno or 0, f"datorn svarar med fel {error.errno}")


def read_whole(path: Path) -> bytes:
    """What a file holds. Raises TjutError."""
    try:
        return path.read_bytes()
    except OSError as error:
        msg = f"”{path}” kan inte läsas: {reason(error)}."
        raise TjutError(msg) from error


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in a file, which is never seen half written.

    What a link leads to is replaced, not the link, and the file keeps its
    permissions. Something that is no file, such as a pipe, is written to as
    it is. Raises TjutError and leaves the old file as it was.
    """
    try:
        _replace(path.resolve(), data)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> TjutError:
    """The sentence about a file that the system would not write."""
    if isinstance(error, PermissionError):
        return TjutError(
            f"”{path}” kan inte skrivas. Är den öppen i Word? Stäng den och försök igen."
        )
    return TjutError(f"”{path}” kan inte skrivas: {reason(error)}.")


def make_folder(path: Path) -> None:
    """Make a folder, with those above it, unless it is there. Raises TjutError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"Mappen ”{path}” kan inte skapas: {reason(error)}."
        raise TjutError(msg) from error


def write_together(folder: Path, files: Mapping[str, bytes], old: Iterable[str] = ()) -> None:
    """Put files in a folder, made when missing, and then take away the `old` ones.

    Raises TjutError, and leaves the folder as it was, when one cannot be written.
    """
    is_new = not folder.exists()
    before = {name: read_whole(folder / name) for name in files if (folder / name).exists()}
    make_folder(folder)
    try:
        for name, data in files.items():
            write_whole(folder / name, data)
    except TjutError:
        for name in files:
            if name in before:
                write_whole(folder / name, before[name])
            else:
                (folder / name).unlink(missing_ok=True)
        if is_new:
            folder.rmdir()
        raise
    for name in old:
        (folder / name).unlink(missing_ok=True)


def _replace(path: Path, data: bytes) -> None:
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    temporary = path.with_name(f".tjut-{os.urandom(6).hex()}")
    try:
        temporary.write_bytes(data)
        if path.exists():
            temporary.chmod(path.stat().st_mode)
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink()

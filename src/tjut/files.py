"""Files on disk: read whole, written whole or not at all, and faults told in Swedish."""

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tjut.errors import TjutError

CASE = "arende.md"
ATTACHMENTS = "bilagor"
WORD = ".docx"
"""What the text of a case and the folder of its attachments are called; how Word documents end."""

MALL = "mall.toml"
"""What tells that a folder is a template, and describes it."""

SETTINGS = "tjut.toml"
"""What holds for the cases below it."""

_REASONS = {
    errno.ENOENT: "mappen den ska ligga i finns inte",
    errno.ENOTDIR: "en del av sökvägen är ingen mapp",
    errno.EINVAL: "namnet har tecken som inte får stå i ett filnamn",
    errno.EISDIR: "det är en mapp och ingen fil",
    errno.EEXIST: "det finns redan en fil med det namnet",
    errno.EACCES: "du saknar behörighet, eller så är den öppen i ett annat program",
    errno.EPERM: "du saknar behörighet, eller så är den skrivskyddad",
    errno.EROFS: "disken går bara att läsa från",
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "din del av disken är full",
    errno.EFBIG: "filen är större än datorn tillåter",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.ELOOP: "genvägen leder tillbaka till sig själv",
}


_NOT_IN_NAMES = dict.fromkeys((*range(32), *map(ord, '<>:"/\\|?*')), "-")
_RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(10)
}
"""What Windows takes for devices, whatever ending a name has."""


def portable(name: str) -> str:
    """The name of a file or folder as every system takes it, Windows too; most are so already.

    >>> portable("Fråga: avtal?"), portable("aux"), portable("Avtal.")
    ('Fråga- avtal-', 'aux-', 'Avtal')
    """
    safe = name.translate(_NOT_IN_NAMES).rstrip(" .") or "-"
    stem, dot, ending = safe.partition(".")
    return f"{stem}-{dot}{ending}" if stem.strip().casefold() in _RESERVED else safe


def check_name(name: str) -> None:
    """Raise TjutError for the name of a new folder that somebody else's computer would not take."""
    safe = portable(name)
    if name not in ("", "..", safe):
        raise TjutError(f"”{name}” går inte som namn i Windows. Välj ett annat, som ”{safe}”.")


def slashed(path: str) -> str:
    """A path as it is written on Windows, with the slash that every system takes."""
    return path.replace("\\", "/")


def typed(path: str) -> str:
    """A path as it is typed in a command: within quotation marks when it has blanks."""
    return f'"{path}"' if " " in path else path


_LEADS_UNSEEN = os.name == "nt"
"""Whether a folder may lead elsewhere and be no link, as a junction in Windows."""


_NEAR = 64
"""How many folders are remembered: paths come folder by folder, and there may be many."""


def resolver() -> Callable[[Path], str]:
    """What resolves one path after another, looking into each folder above them once.

    It works on text: a Path takes ten times as long to make, and to compare.
    """

    @lru_cache(maxsize=_NEAR)
    def resolved(path: str) -> str:
        folder, name = os.path.split(path)
        if _LEADS_UNSEEN or name in ("", ".", "..") or os.path.islink(path):  # noqa: PTH114
            return os.path.realpath(path)
        return os.path.join(resolved(folder), name)  # noqa: PTH118

    return lambda path: resolved(os.fspath(path))


def reason(error: OSError) -> str:
    """Why the system would not read or write a file, in Swedish."""
    return _REASONS.get(error.errno or 0, f"datorn svarar med fel {error.errno}")


def reason_of_folder(error: OSError) -> str:
    """Why the system would not read or make a folder, which no other program holds open."""
    return "du saknar behörighet" if isinstance(error, PermissionError) else reason(error)


def read_whole(path: Path) -> bytes:
    """What a file holds. Raises TjutError."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        msg = f"”{path}” finns inte."
        raise TjutError(msg) from error
    except OSError as error:
        msg = f"”{path}” kan inte läsas: {reason(error)}."
        raise TjutError(msg) from error


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in a file, which is never seen half written.

    What a link leads to is replaced, not the link, and the file keeps its
    permissions. Something that is no file, such as a pipe, is written to as
    it is. Raises TjutError and leaves the old file as it was.
    """
    with _told(path):
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
    with _prepared(path, data) as ready:
        _put_in_place([ready])


def unwritable(path: Path, error: OSError) -> TjutError:
    """The sentence about a file that the system would not write."""
    if isinstance(error, PermissionError):
        return TjutError(
            f"”{path}” kan inte skrivas. Stäng den om den är öppen i Word, "
            "och se annars efter att du får skriva i mappen."
        )
    return TjutError(f"”{path}” kan inte skrivas: {reason(error)}.")


def make_folder(path: Path) -> None:
    """Make a folder, with those above it, unless it is there. Raises TjutError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"Mappen ”{path}” kan inte skapas: {reason_of_folder(error)}."
        raise TjutError(msg) from error


def write_together(folder: Path, files: Mapping[str, bytes], old: Iterable[str] = ()) -> None:
    """Put files in a folder, made when missing, and then take away the `old` ones.

    Leaves the folder as it was when one cannot be written, or when it is
    interrupted before all are. Raises TjutError, also when an old one cannot
    be taken away.
    """
    is_new = not folder.is_dir()
    if is_new:
        make_folder(folder)
    try:
        with ExitStack() as stack:
            prepared = [_prepared(folder / name, data) for name, data in files.items()]
            _put_in_place([stack.enter_context(file) for file in prepared])
    except BaseException:
        if is_new:
            with suppress(OSError):  # another document has been put there since
                folder.rmdir()
        raise
    for name in old:
        _take_away(folder / name)


def _take_away(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        msg = f"”{path}” kan inte tas bort: {reason(error)}."
        raise TjutError(msg) from error


class _Ready(NamedTuple):
    """A temporary file that is to be moved to the target that a path leads to."""

    path: Path
    target: Path
    temporary: Path


@contextmanager
def _prepared(path: Path, data: bytes) -> Iterator[_Ready]:
    """A file beside a path's target, with `data` and the permissions of what is there.

    Raises TjutError about the path.
    """
    target = path.resolve() if path.is_symlink() else path
    temporary = target.with_name(f".tjut-{os.urandom(6).hex()}")
    try:
        with _told(path):
            temporary.write_bytes(data)
            if target.exists():
                temporary.chmod(target.stat().st_mode)
        yield _Ready(path, target, temporary)
    finally:
        with suppress(OSError):
            temporary.unlink()


def _put_in_place(files: Sequence[_Ready]) -> None:
    """Move temporary files to their targets; when one cannot be moved, those before it go back."""
    before: list[tuple[_Ready, bytes | None]] = []
    try:
        for ready in files:
            path, target, temporary = ready
            with _told(path):
                before.append((ready, target.read_bytes() if target.exists() else None))
                temporary.replace(target)
    except BaseException:
        for ready, data in reversed(before):
            if not ready.temporary.exists():
                with suppress(OSError, TjutError):  # the others go back all the same
                    _restore(ready.path, data)
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell in a sentence of what the system would not do with a file."""
    try:
        yield
    except OSError as error:
        raise unwritable(path, error) from error


def _restore(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
        return
    with _prepared(path, data) as ready:
        ready.temporary.replace(ready.target)

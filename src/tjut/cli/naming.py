"""How tjut names a file to its user."""

from pathlib import Path

from tjut.files import resolver

_resolved = resolver()


def display(path: Path) -> str:
    """How findings name a file: relative to the working directory where it can be."""
    if not path.is_absolute() and ".." not in path.parts:
        return path.as_posix()
    here = Path.cwd()
    try:
        return Path(_resolved(here / path)).relative_to(here).as_posix()
    except ValueError:
        return path.as_posix()

"""Which template a case has, and where it lies."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tjut.errors import TjutError
from tjut.files import MALL, slashed
from tjut.language.nearest import or_nearest
from tjut.settings import Settings

DEFAULT = "standard"


def find_template(option: str, written: str, settings: Settings, case_folder: Path) -> Path:
    """The folder of the template for a case.

    It is the one of `option` (--mall, relative to the working directory),
    else the one `written` in the case (relative to its folder), else that of
    tjut.toml (relative to it), else `standard`; empty means not given. A name
    is looked for among the municipality's own templates, then the built-in.
    Raises TjutError for a name that no template has.
    """
    name, base = next(
        (name, base)
        for name, base in (
            (option, Path()),
            (written, case_folder),
            (settings.mall, settings.folder),
            (DEFAULT, Path()),
        )
        if name
    )
    found = next((folder for folder in _places(name, base, settings) if _is_template(folder)), None)
    if found:
        return _without_detour(found)
    known = template_names(settings)
    close = or_nearest(name, known) or "."
    raise TjutError(f"Mallen ”{name}” finns inte{close} Mallar som finns: {', '.join(known)}.")


def template_names(settings: Settings) -> list[str]:
    """The names of the municipality's own templates, then of the built-in ones."""
    own = _names(settings.templates) if settings.templates else []
    return [*own, *(name for name in _names(built_in()) if name not in own)]


@cache
def built_in() -> Path:
    """The folder of the built-in templates, in a wheel or in a work tree."""
    package = Path(__file__).parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parents[1] / "templates"


def _places(name: str, base: Path, settings: Settings) -> Iterator[Path]:
    """Where a name or path may lead, the most likely first; a path is never a name."""
    name = slashed(name)
    if "/" not in name:
        if settings.templates:
            yield settings.templates / name
        yield built_in() / name
    yield base / name


def _without_detour(folder: Path) -> Path:
    """The folder as people know it: `mallar/ek`, not `arende/../mallar/ek`."""
    if ".." not in folder.parts:
        return folder
    straight = Path(os.path.normpath(folder))
    return straight if straight.resolve() == folder.resolve() else folder  # a link may lead astray


def _is_template(folder: Path) -> bool:
    return (folder / MALL).is_file()


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*") if _is_template(path))

"""tjut.toml → Settings: what a municipality has decided for a folder of cases."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tjut.files import SETTINGS, resolver, slashed
from tjut.findings import SEVERITIES, Severity
from tjut.source import Source
from tjut.toml import Table, parse_toml, toml_text

_KEYS = ("kommun", "mall", "templates", "select", "ignore", "severity")


class Settings(NamedTuple):
    """What tjut.toml says; every value has a default for a case without one.

    `path` is the file, None without one, and `source` its text. `mall` names the template, and
    `templates` is the folder to look for it in. `select` and `ignore` hold
    codes or their prefixes, and `severity` the severities that codes get
    instead of their own.
    """

    path: Path | None = None
    source: Source = Source(SETTINGS, "")
    kommun: str = ""
    mall: str = ""
    templates: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = MappingProxyType({})

    @property
    def folder(self) -> Path:
        """The folder that paths in tjut.toml are relative to."""
        return self.path.parent if self.path else Path()


def find_settings(folder: Path) -> Path | None:
    """The nearest tjut.toml in a folder or above it."""
    return settings_finder()(folder)


def settings_finder() -> Callable[[Path], Path | None]:
    """What finds the tjut.toml of one folder after another, looking into each above them once."""
    resolved = resolver()

    @lru_cache(maxsize=64)
    def nearest(folder: Path) -> Path | None:
        file = folder / SETTINGS
        if file.is_file():
            return file
        return nearest(folder.parent) if folder.name else None

    return lambda folder: nearest(Path(resolved(folder)))


def load_settings(path: Path | None) -> Settings:
    """Read a tjut.toml, or give the defaults for None.

    Raises TjutError, whose sentence names the file and the key.
    """
    if path is None:
        return Settings()
    text = toml_text(path)
    toml = parse_toml(text, path)
    toml.only(*_KEYS)
    templates = slashed(toml.text("templates", ""))
    if templates and not (path.parent / templates).is_dir():
        raise toml.fault(
            "templates", f"är ”{templates}”, men mappen finns inte; skapa den, eller ta bort raden"
        )
    return Settings(
        path=path,
        source=Source(str(path), text),
        kommun=toml.text("kommun", ""),
        mall=toml.text("mall", ""),
        templates=path.parent / templates if templates else None,
        select=_codes(toml, "select"),
        ignore=_codes(toml, "ignore"),
        severity=_severities(toml),
    )


def _codes(toml: Table, key: str) -> tuple[str, ...]:
    return tuple(code.upper() for code in toml.texts(key))


def _severities(toml: Table) -> dict[str, Severity]:
    written = toml.pairs("severity")
    for code, name in written.items():
        if name not in SEVERITIES:
            raise toml.fault(
                "severity", f"ger {code} ”{name}”, men ska ge ”error”, ”warning” eller ”info”"
            )
    return {code.upper(): SEVERITIES[name] for code, name in written.items()}

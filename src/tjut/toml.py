"""TOML files that people write: mall.toml and tjut.toml, with faults as sentences."""

import re
import tomllib
import unicodedata
from codecs import BOM_UTF8
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from tjut.errors import TjutError
from tjut.files import read_whole
from tjut.language.nearest import or_nearest
from tjut.language.patterns import late
from tjut.model.frontmatter import canonical_key

_TOKEN = late(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"""'
    r"|'''(?:[^']++|'(?!''))*+'''"
    r'|"(?:[^"\\\n]++|\\.)*+"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|(?P<key>[\w-]+)(?=[ \t]*[=.\]])",
    re.S,
)


_UNREADABLE = "raden går inte att läsa. Se över citattecken och hakparenteser."
_BACKSLASH = "kan inte ha tecknet \\ mellan dubbla citattecken. Byt dem mot enkla."
_AGAIN = "nyckeln står redan längre upp."
_TABLE = late(r"\[{1,2}\s*(\w+)\s*\]{1,2}")

_FLAGS = {
    **dict.fromkeys(("ja", "sant", "true", "yes"), "true"),
    **dict.fromkeys(("nej", "falskt", "false", "no"), "false"),
}
"""What people write for true and false."""

_STEERS = late(r"[\x00-\x1f\x7f]")
"""What a backslash and a letter become, as in the paths of Windows."""

_UNQUOTED = late(r"(?P<key>[\w-]+)[ \t]*=[ \t]*(?P<value>[^\"'\[{\s][^\"']*)")


class Table(NamedTuple):
    """A table of a TOML file.

    `where` is how a sentence names it; `values` has canonical keys. Each
    method gives the value of a key, or raises TjutError when it has another
    kind than asked for.
    """

    where: str
    values: dict[str, object]

    def only(self, *known: str) -> None:
        """Raise TjutError for a key that is not among the known ones, as they are spelt."""
        canonical = [canonical_key(key) for key in known]
        for key in self.values:
            if key not in canonical:
                close = or_nearest(key, known) or "."
                raise TjutError(f"{self.where}: okänd nyckel ”{key}”{close}")

    def text(self, key: str, default: str | None = None) -> str:
        """The text of a key; without a default the key is mandatory."""
        value = self.values.get(canonical_key(key), default)
        if value is None:
            raise TjutError(f"{self.where}: nyckeln ”{key}” saknas.")
        if not isinstance(value, str):
            raise self.fault(key, "ska vara text inom citattecken")
        if _STEERS().search(value) and "\n" not in value:
            raise self.fault(key, _BACKSLASH.removesuffix("."))
        return unicodedata.normalize("NFC", value).strip()

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The texts of a list."""
        value = self.values.get(canonical_key(key), list(default))
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(key, 'ska vara en lista med text, som ["a", "b"]')
        return tuple(unicodedata.normalize("NFC", item).strip() for item in value)

    def flag(self, key: str) -> bool:
        """A true or false, false when it is left out."""
        value = self.values.get(canonical_key(key), False)
        if not isinstance(value, bool):
            raise self.fault(key, "ska vara true eller false")
        return value

    def pairs(self, key: str) -> dict[str, str]:
        """A table of texts, with its keys as they are written."""
        value = self.values.get(canonical_key(key), {})
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            raise self.fault(key, "ska vara en tabell med text")
        return dict(value)

    def inside(self, key: str, values: Mapping[str, object]) -> "Table":
        """The table `[key]` with some values, as a sentence names it."""
        return _table(f"{self.where}, [{key}]", values)

    def tables(self, key: str) -> list["Table"]:
        """The tables of a `[[key]]`."""
        value = self.values.get(canonical_key(key), [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(key, f"ska skrivas som [[{key}]]")
        return [
            _table(f"{self.where}, [[{key}]] nummer {number}", item)
            for number, item in enumerate(value, 1)
        ]

    def choice(self, key: str, allowed: Collection[str], default: str) -> str:
        """A text that is one of those allowed."""
        value = self.text(key, default)
        if value not in allowed:
            raise self.fault(key, f"ska vara ett av {', '.join(allowed)}")
        return value

    def fault(self, key: str, text: str) -> TjutError:
        """The error to raise about a key: what its value should be."""
        return TjutError(f"{self.where}: ”{key}” {text}.")


def read_toml(path: Path) -> Table:
    """Read a TOML file; raises TjutError when it cannot be read."""
    return parse_toml(toml_text(path), path)


def toml_text(path: Path) -> str:
    """The text of a TOML file; raises TjutError when it cannot be read."""
    try:
        return read_whole(path).removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise TjutError(
            f"”{path}” är inte sparad som UTF-8. Spara om den med kodningen UTF-8."
        ) from error


def parse_toml(text: str, path: Path) -> Table:
    """What the text of a TOML file says; raises TjutError, which names the file and the line.

    Keys may be written with å, ä and ö without quotation marks, which TOML
    itself does not allow.
    """
    try:
        return _table(str(path), tomllib.loads(_quote_keys(text)))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        line = place[1] if place else str(text.count("\n") + 1)
        written = text.split("\n")[int(line) - 1].partition(" #")[0].strip()
        raise TjutError(f"{path}, rad {line}: {_told(written, str(error))}") from error


def _told(line: str, said: str) -> str:
    """A sentence about a line that tomllib has said something of."""
    if "Unescaped" in said:
        return f"värdet {_BACKSLASH}"
    if "overwrite" not in said and "twice" not in said:
        return _unquoted(line) or _UNREADABLE
    match = _TABLE().fullmatch(line)
    if match is None:
        return _AGAIN
    return f"[{match[1]}] står redan längre upp. Är de flera skrivs varje som [[{match[1]}]]."


def _unquoted(line: str) -> str | None:
    """A sentence about a value that lacks straight quotation marks around it, or is no true."""
    match = _UNQUOTED().fullmatch(line)
    value = match["value"].strip("”“„»«’‘") if match else ""
    if not match or not value or _is_toml(match["value"]):
        return None
    if meant := _FLAGS.get(value.casefold()):
        return f"ja och nej skrivs true och false: {match['key']} = {meant}."
    return f'värdet ska stå inom raka citattecken: {match["key"]} = "{value}".'


def _is_toml(value: str) -> bool:
    try:
        tomllib.loads(f"x = {value}")
    except tomllib.TOMLDecodeError:
        return False
    return True


def _quote_keys(text: str) -> str:
    def quote(match: re.Match[str]) -> str:
        key = match["key"]
        return match[0] if key is None or key.isascii() else f'"{key}"'

    return _TOKEN().sub(quote, unicodedata.normalize("NFC", text))


def _table(where: str, values: Mapping[str, object]) -> Table:
    return Table(where, {canonical_key(key): value for key, value in values.items()})

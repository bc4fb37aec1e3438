"""Uppgifter of a Word file, put together from what its parts give."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from tjut.model.frontmatter import KEYS, PART_KEYS, Entry, FrontMatter, Scalar, canonical_key, spelt
from tjut.model.frontmatter import Mapping as Fields
from tjut.model.frontmatter import Sequence as Values
from tjut.model.frontmatter import Value as Given
from tjut.readers.docx.found import Control
from tjut.readers.docx.known import Known, folded
from tjut.readers.docx.letterhead import LABELS, Value
from tjut.readers.docx.signatures import Signed
from tjut.readers.docx.text import LINE_BREAK
from tjut.source import Span
from tjut.template.model import FROM_FIELDS
from tjut.word.properties import TEMPLATE

_ORDER = tuple(map(canonical_key, KEYS))
_OFFICER = "handlaggare"
_NOWHERE = Span(0, 0)


@lru_cache(maxsize=4)
def keys_of(known: Known) -> "Keys":
    """The keys by which files tell of uppgifter, found once for the templates that are known."""
    return Keys(known)


class Keys:
    """The keys of uppgifter, and the names by which a Word file may call them."""

    def __init__(self, known: Known) -> None:
        self.own = {own.key: own for template in known.templates for own in template.own_keys}
        self.labels = {**{folded(own.label): key for key, own in self.own.items()}, **LABELS}
        parts = (f"{_OFFICER}.{part}" for part in PART_KEYS[_OFFICER])
        self._names = {*_ORDER, *self.own, *parts}

    def is_list(self, key: str | None) -> bool:
        """Whether a key is a list of the template's own."""
        return key in self.own and self.own[key].kind == "lista"

    def find(self, name: str) -> str | None:
        """The key that a tag, a title or a property stands for, or None."""
        key = "mall" if name == TEMPLATE else canonical_key(name)
        return key if key in self._names else self.labels.get(folded(name))


def from_controls(controls: Iterable[Control], text: str, keys: Keys) -> dict[str, Value]:
    """The values of the controls that somebody has filled in, by key."""
    found: dict[str, Value] = {}
    for control in controls:
        key = next(filter(None, map(keys.find, control.names)), None)
        stands_alone = control.place != "inside" and not control.prompt
        if not key or key in FROM_FIELDS or key in found or not stands_alone:
            continue
        if written := _shown(text[slice(*control.span)], is_list=keys.is_list(key)):
            found[key] = Value(control.date or written, control.span)
    return found


def _shown(text: str, *, is_list: bool) -> str:
    """What a control shows, as a value; a list as it is written in one line."""
    if not is_list:
        return plain(text)
    return ", ".join(filter(None, map(plain, text.replace(LINE_BREAK, "\n").split("\n"))))


def from_properties(properties: Mapping[str, str], keys: Keys) -> dict[str, Value]:
    """The values of the properties that have the name of a key."""
    named = ((keys.find(name), plain(text)) for name, text in properties.items())
    return {key: Value(text, _NOWHERE) for key, text in named if key and text}


def front_matter(values: Mapping[str, Value | Given], end: int) -> FrontMatter:
    """The front matter with these values, in the order that cases have them.

    The parts of a handläggare have keys with a full stop. `end` is where a
    missing key is reported.
    """
    whole = {key: value for key, value in values.items() if "." not in key}
    if officer := _officer(values):
        whole[_OFFICER] = officer
    ordered = sorted(whole, key=lambda key: _ORDER.index(key) if key in _ORDER else len(_ORDER))
    entries = tuple(_entry(key, whole[key]) for key in ordered)
    return FrontMatter(Fields(entries, _NOWHERE), end)


def signatures(signed: Sequence[Signed]) -> Given:
    """The value of `underskrifter`."""
    return Values(
        tuple(
            Fields(
                (
                    _entry("namn", Value(person.name.text, person.name.span)),
                    _entry("titel", Value(person.title_text, person.title[0].span)),
                ),
                person.name.span,
            )
            for person in signed
        ),
        signed[0].name.span,
    )


def texts(values: Sequence[Value]) -> Given:
    """The value of a key that has a list of texts."""
    return Values(tuple(Scalar(*value) for value in values), values[0].span)


def plain(text: str) -> str:
    """A text as a value: single spaces, nothing that only shows where a line may break."""
    return " ".join(text.replace("\u00ad", "").split())


def _officer(values: Mapping[str, Value | Given]) -> Given | None:
    """The handläggare: a text when nothing but the name is known."""
    parts = {
        part: value
        for part in PART_KEYS[_OFFICER]
        if isinstance(value := values.get(f"{_OFFICER}.{part}"), Value)
    }
    name = values.get(_OFFICER)
    if isinstance(name, Value):
        parts = {"namn": name, **parts}
    if not parts or set(parts) == {"namn"}:
        return Scalar(*parts["namn"]) if parts else None
    entries = tuple(_entry(part, parts[part]) for part in PART_KEYS[_OFFICER] if part in parts)
    return Fields(entries, next(iter(parts.values())).span)


def _entry(key: str, value: Value | Given) -> Entry:
    given = Scalar(plain(value.text), value.span) if isinstance(value, Value) else value
    return Entry(key, given, given.span, spelt(key))

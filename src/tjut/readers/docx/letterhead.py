"""The letterhead: values beside or below their labels, and those that need no label."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from tjut.language.bodies import HEADS, OWNED_HEADS
from tjut.language.dates import find_dates
from tjut.language.patterns import late
from tjut.readers.docx.grid import Grid, Slot
from tjut.readers.docx.known import DOCUMENT_TYPES, folded
from tjut.source import Span

LABELS: Mapping[str, str] = {
    label: key
    for key, labels in {
        "datum": "datum, skrivelsedatum, upprättad, daterad, tjänsteutlåtandets datum",
        "diarienummer": "diarienummer, diarienr, dnr, diarie nr, ärendenummer, ärendenr, "
        "ärende nr, vår beteckning, beteckning, ärendebeteckning",
        "handlaggare": "handläggare, handläggande tjänsteperson, handläggande tjänsteman, "
        "tjänsteperson, kontaktperson, vår handläggare, vår referens, handlagt av, upprättad av",
        "handlaggare.titel": "befattning, handläggarens titel",
        "handlaggare.e-post": "e-post, e-postadress, epost, mejl",
        "handlaggare.telefon": "telefon, tel, telefonnummer, direkttelefon",
        "forvaltning": "förvaltning, kontor, förvaltning/kontor, avsändare",
        "namnd": "nämnd, till, mottagare, adressat, organ, beslutsorgan, nämnd/styrelse",
        "sammantrade": "sammanträdesdatum, sammanträde, sammanträdesdag",
    }.items()
    for label in labels.split(", ")
}
"""The labels that municipalities use, with the keys of uppgifter that they stand for."""

UNLABELLED = frozenset(("diarienummer", "datum", "forvaltning", "namnd"))
"""The keys whose values say themselves what they are."""

_LONGEST = 120
_LONGEST_DATED = 40
_EMAIL = late(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = late(r"(?:tel(?:efon)?[.:]?\s*)?(\+?[0-9][0-9 \u00a0()/-]{5,18}[0-9])", re.I)
_OFFICE = late(
    r"[A-ZÅÄÖ][\w& -]*(?:kontoret|förvaltningen|sektorn|kansliet|förvaltning)"
    r"|(?:Förvaltningen|Kontoret|Sektorn) för [\w& ,-]+"
)
_BODY = late(
    rf"""(?:Till[ ])?(
        [\w-]* (?:{"|".join(HEADS)}) (?:[ ]för[ ][\w& ,-]+)?
      | [\w-]+s [ ] [\w-]* (?:{"|".join(OWNED_HEADS)})
    )""",
    re.I | re.X,
)
_NUMBER = late(
    r"""(?:dnr:?\s*)?(
        [A-ZÅÄÖ]{1,10} [ /-]? (?:19|20)?[0-9]{2} [/:-] [0-9]{1,6} (?:-[0-9]{1,4})?
      | [A-ZÅÄÖ]{1,10} [ ] [0-9]{1,6} / 20[0-9]{2}
      | 20[0-9]{2} [/:-] [A-ZÅÄÖ]{1,6} [ 0-9]{2,8}
    )""",
    re.I | re.X,
)


class Value(NamedTuple):
    """A value of a letterhead and its place."""

    text: str
    span: Span


def labelled(grid: Grid, labels: Mapping[str, str]) -> dict[str, Value]:
    """The values that have a label, by key; `labels` gives the keys of folded labels.

    A handläggare's title, e-mail and telephone have keys of their own, such
    as `handlaggare.telefon`.
    """
    found: dict[str, Value] = {}
    for at, slot in sorted(grid.items()):
        key, inline = _label(slot, labels)
        if key is None or key in found:
            continue
        value = inline or _beside_or_below(grid, at, key, labels)
        if value:
            found[key] = _value(key, value)
            if key == "handlaggare":
                found |= {**dict(_officer(grid, value, labels)), **_beside_name(value)}
    return found


def unlabelled(grid: Grid) -> dict[str, Value]:
    """The values that say themselves what they are, by key; of each the first."""
    found: dict[str, Value] = {}
    for _, slot in sorted(grid.items()):
        for key, value in _speaking(slot):
            found.setdefault(key, value)
    return found


def _label(slot: Slot, labels: Mapping[str, str]) -> tuple[str | None, Slot | None]:
    """The key whose label a slot is or begins with, and what stands after the label."""
    name, sign, rest = slot.text.partition(":")
    if key := labels.get(folded(name)):
        cut = len(name) + len(sign) + len(rest) - len(rest.lstrip())
        return key, _after(slot, cut) if rest.strip() else None
    first, _, rest = slot.text.partition(" ")
    key = labels.get(folded(first))
    if key in _STRICT and rest.strip() and _PLAUSIBLE[key](rest.strip()):
        return key, _after(slot, len(first) + 1)
    return None, None


def _after(slot: Slot, cut: int) -> Slot:
    span = Span(min(slot.span.start + cut, slot.span.end), slot.span.end)
    return slot._replace(text=slot.text[cut:].strip(), span=span)


def _beside_or_below(
    grid: Grid, at: tuple[int, int], key: str, labels: Mapping[str, str]
) -> Slot | None:
    """What stands below a label in its cell, else beside it, else below it."""
    line, column = at
    beside, below = grid.get((line, column + 1)), grid.get((line + 1, column))
    in_cell = below is not None and below.cell == grid[at].cell
    for slot in (below, beside) if in_cell else (beside, below):
        if slot and _label(slot, labels)[0] is None and _is_plausible(key, slot.text):
            return slot
    return None


def _is_plausible(key: str, text: str) -> bool:
    return len(text) <= _LONGEST and _PLAUSIBLE.get(key, bool)(text)


def _is_date(text: str) -> bool:
    return bool(find_dates(text))


def _is_name(text: str) -> bool:
    return not text[:1].isdigit() and "@" not in text


_PLAUSIBLE: Mapping[str, Callable[[str], bool]] = {
    "datum": _is_date,
    "sammantrade": _is_date,
    "diarienummer": lambda text: any(map(str.isdigit, text)) or "«" in text or "[" in text,
    "handlaggare": _is_name,
    "forvaltning": _is_name,
    "namnd": _is_name,
}
_STRICT = frozenset(("datum", "sammantrade", "diarienummer"))
"""Keys whose values nobody mistakes for running text, so that a label needs no colon."""


def _value(key: str, slot: Slot) -> Value:
    """A value as uppgifter have it: dates in ISO form, with the place of the date alone."""
    dates = find_dates(slot.text) if key in {"datum", "sammantrade"} else ()
    found = next((mention for mention in dates if mention.value), None)
    if found is None or found.value is None:
        return Value(slot.text, slot.span)
    return Value(found.value.isoformat(), _within(slot, found.start, found.end))


def _within(slot: Slot, start: int, end: int) -> Span:
    """The place of a part of a slot's text; that of all of it where its letters have none."""
    if len(slot.text) != slot.span.end - slot.span.start:
        return slot.span
    return Span(slot.span.start + start, slot.span.start + end)


def _officer(grid: Grid, name: Slot, labels: Mapping[str, str]) -> Iterator[tuple[str, Value]]:
    """Title, e-mail and telephone, as they stand below a handläggare's name."""
    for line in range(name.line + 1, name.line + 4):
        slot = grid.get((line, name.column))
        if slot is None or _label(slot, labels)[0]:
            return
        if match := _EMAIL().search(slot.text):
            yield "handlaggare.e-post", Value(match[0], _within(slot, *match.span()))
        elif match := _PHONE().fullmatch(slot.text):
            yield "handlaggare.telefon", Value(match[1], slot.span)
        elif line == name.line + 1 and _is_title(slot.text):
            yield "handlaggare.titel", Value(slot.text, slot.span)


def _is_title(text: str) -> bool:
    return not any(map(str.isdigit, text)) and folded(text) not in DOCUMENT_TYPES


def _beside_name(slot: Slot) -> dict[str, Value]:
    """A handläggare whose title, telephone and e-mail stand after the name; empty otherwise.

    It is so when all that stands there is one of these.
    """
    found: dict[str, Value] = {}
    start = 0
    for text in slot.text.split(", "):
        key = _kind_of(text) if found else "handlaggare"
        if key in found or not key or " " not in slot.text.partition(",")[0]:
            return {}
        found[key] = Value(text, _within(slot, start, start + len(text)))
        start += len(text) + len(", ")
    return found


def _kind_of(text: str) -> str:
    """Which key of a handläggare a piece is of, empty when that is not plain."""
    if _EMAIL().fullmatch(text):
        return "handlaggare.e-post"
    if _PHONE().fullmatch(text):
        return "handlaggare.telefon"
    plain = text[:1].islower() or " " not in text
    return "handlaggare.titel" if plain and _is_title(text) else ""


def _ends_in_date(text: str) -> bool:
    """Whether a text is a date, or a date after a place (*Ekvinge den 10 mars 2026*)."""
    first = next(iter(find_dates(text)), None)
    if first is None or first.end != len(text):
        return False
    return not any(map(str.isdigit, text[: first.start])) and len(text) < _LONGEST_DATED


def _speaking(slot: Slot) -> Iterator[tuple[str, Value]]:
    if len(slot.text) > _LONGEST:
        return
    if match := _NUMBER().fullmatch(slot.text):
        yield "diarienummer", Value(match[1], slot.span)
    elif _ends_in_date(slot.text):
        yield "datum", _value("datum", slot)
    elif _OFFICE().fullmatch(slot.text):
        yield "forvaltning", Value(slot.text, slot.span)
    elif match := _BODY().fullmatch(slot.text):
        yield "namnd", Value(match[1], slot.span)

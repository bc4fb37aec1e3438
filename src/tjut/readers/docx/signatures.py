"""Signatures: names over titles, below each other or side by side, at the end of a section."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.readers.docx.grid import Slot, read_grid
from tjut.readers.docx.raw import Raw, RawTable, paragraphs
from tjut.source import Span

_PART = r"[A-ZÅÄÖÉÜØÆ][\w’'.-]*"
_SMALL = r"(?:von|af|av|de|la|van|der|al|el)"
_NAME = late(rf"{_PART}(?:[ \u00a0](?:{_PART}|{_SMALL})){{1,4}}")
_TITLE = late(
    r"chef|direktör|sekreterare|utredare|handläggare|strateg|ledare|samordnare|rektor|jurist|ekonom"
    r"|ansvarig|utvecklare|controller|planerare|ordförande|arkitekt|ingenjör|specialist|kamrer"
    r"|inspektör|koordinator|administratör|konsult|rådgivare|revisor|ombud|assistent|antikvarie"
    r"|geolog|ekolog|pedagog|psykolog|sköterska|kurator|socionom|analytiker|registrator|arkivarie",
    re.I,
)
_RULE = late(r"[_.…\s-]+")
_STYLES = frozenset(("signature", "underskrift", "underskrift titel", "signature title"))
_MOST = 12
"""A signature block has no more paragraphs and tables."""

_MOST_STYLED = 40
"""Nor has one that its style tells, however long each title is."""

_LONGEST = 200


class Signed(NamedTuple):
    """One who signs: the name, and the lines of the title."""

    name: Slot
    title: tuple[Slot, ...]

    @property
    def title_text(self) -> str:
        """The title, its lines joined."""
        return " ".join(slot.text for slot in self.title)


def take_signatures(raws: list[Raw]) -> tuple[Signed, ...]:
    """The signatures that these end in, taken away from them; empty when there are none.

    Those that their style tells are sure: what stands before them is none, and
    they may have something after them.
    """
    for first, end in _places(raws):
        for start in range(first, end):
            if found := read_signatures(raws[start:end]):
                del raws[start:end]
                return found
    return ()


def _places(raws: Sequence[Raw]) -> Iterator[Span]:
    """Where signatures may stand: the last that have their style, and the last lines."""
    end = next((at for at in range(len(raws), 0, -1) if _is_styled(raws[at - 1])), 0)
    if end:
        first = max(0, end - _MOST_STYLED)
        styled = len(list(takewhile(_is_styled, reversed(raws[first:end]))))
        yield Span(end - styled, end)
    if end < len(raws):
        yield Span(_first(raws), len(raws))


def read_signatures(raws: Sequence[Raw], *, sure: bool = False) -> tuple[Signed, ...]:
    """The signatures that these are and nothing else; empty when they are not.

    They are when each name has a title, and one of the titles is one that
    officials have; or when their style or their place (`sure`) says so.
    """
    styled = sure or all(map(_is_styled, raws))
    signed = tuple(person for column in _columns(raws) for person in _people(column, styled))
    if not signed or not all(person.title for person in signed):
        return ()
    named = styled or all(_NAME().fullmatch(person.name.text) for person in signed)
    titles = (slot.text for person in signed for slot in person.title)
    return signed if named and (styled or any(map(_TITLE().search, titles))) else ()


def _is_styled(raw: Raw) -> bool:
    names = {one.style.name for one in paragraphs([raw])}
    return bool(names) and names <= _STYLES


def _first(raws: Sequence[Raw]) -> int:
    """Where the lines begin that may be signatures."""
    at = len(raws)
    while at > max(0, len(raws) - _MOST) and _may_sign(raws[at - 1]):
        at -= 1
    return at


def _may_sign(raw: Raw) -> bool:
    if isinstance(raw, RawTable):
        return raw.headers == 0 and all(map(_may_sign, paragraphs([raw])))
    plain = raw.level is None and raw.mark is None
    return plain and len(raw.text) <= _LONGEST and not raw.text.endswith((".", ":", "?"))


def _columns(raws: Iterable[Raw]) -> Iterator[list[Slot]]:
    """The lines of each column, from left to right; lines to sign on left out."""
    slots = sorted(read_grid(raws).values(), key=lambda slot: (slot.column, slot.line))
    for _, column in groupby(slots, lambda slot: slot.column):
        yield [slot for slot in column if not _RULE().fullmatch(slot.text)]


def _split(column: Sequence[Slot]) -> Iterator[Slot]:
    """The lines, name and title apart where they stand in one."""
    for slot in column:
        name, comma, title = slot.text.partition(", ")
        if comma and _NAME().fullmatch(name) and _TITLE().search(title):
            cut = slot.span.start + len(name)
            yield slot._replace(text=name, span=Span(slot.span.start, cut))
            yield slot._replace(text=title, span=Span(cut + len(comma), slot.span.end))
        else:
            yield slot


def _is_name(text: str) -> bool:
    return not _TITLE().search(text) and bool(_NAME().fullmatch(text))


def _people(column: Sequence[Slot], styled: bool) -> Iterator[Signed]:
    """Those who sign in a column: each name with what follows it, up to the next name."""
    name: Slot | None = None
    title: list[Slot] = []
    for slot in _split(column):
        if name is None or (title and not styled and _is_name(slot.text)):
            if name:
                yield Signed(name, tuple(title))
            name, title = slot, []
        else:
            title.append(slot)
    if name:
        yield Signed(name, tuple(title))

"""The body of a Word file set in order: letterhead, title, sections, and what uppgifter hold."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tjut.readers.docx.closing import listed, take_lists, take_signed
from tjut.readers.docx.found import Control
from tjut.readers.docx.frontmatter import Keys
from tjut.readers.docx.known import Known
from tjut.readers.docx.letterhead import Value
from tjut.readers.docx.outline import Part, is_running, outline
from tjut.readers.docx.raw import Raw, RawParagraph, RawTable
from tjut.readers.docx.signatures import Signed, read_signatures, take_signatures
from tjut.readers.docx.typed import TYPED, with_typed_lists
from tjut.source import Span
from tjut.template.model import FROM_FIELDS

_SIGNED, *_LISTS = FROM_FIELDS
_INDEX = ("toc ", "innehållsförteckning", "innehåll ")
"""What the names of the styles of a table of contents begin with."""


class Arranged(NamedTuple):
    """A body in order. `by_hand` and `typed` are the headings and lists that Word knows not of."""

    letterhead: list[Raw]
    title: Value | None
    preamble: list[Raw]
    parts: list[Part]
    signed: tuple[Signed, ...]
    lists: dict[str, list[Value]]
    by_hand: tuple[Span, ...]
    typed: tuple[Span, ...]


def arrange(
    body: Iterable[Raw], places: dict[str, Span], known: Known, title: str, *, built: bool
) -> Arranged:
    """Set a body in order.

    `places` is where controls hold the title or a part of uppgifter, by key;
    `title` is the one that the properties give, or empty. A document that
    tjut has built has no letterhead after the title and no lists by hand.
    """
    placed, raws = _taken(_flat(body), places)
    raws = raws if built else with_typed_lists(raws)
    plan = outline(raws, known, title)
    loose = plan.between if plan.title else plan.before
    signed = read_signatures(placed.get(_SIGNED, ()), sure=True)
    signed = signed or take_signed(plan.parts) or take_signatures(loose)
    lists = {key: list(listed(placed[key], built=built)) for key in _LISTS if key in placed}
    lists |= take_lists(plan.parts, built=built)
    cut = 0 if built and plan.title else _first_running(loose)
    return Arranged(
        [*(plan.before if plan.title else ()), *loose[:cut]],
        _title(placed.get("titel", [plan.title])),
        loose[cut:],
        plan.parts,
        signed,
        lists,
        plan.by_hand,
        tuple(_typed(raws)),
    )


def places_of(controls: Iterable[Control], keys: Keys) -> dict[str, Span]:
    """Where controls hold the title or a part of uppgifter, by key."""
    named = (
        (keys.find(name), control.span)
        for control in controls
        for name in control.names
        if not control.place
    )
    return {key: span for key, span in named if key in ("titel", *FROM_FIELDS)}


def _taken(raws: Iterable[Raw], places: dict[str, Span]) -> tuple[dict[str, list[Raw]], list[Raw]]:
    """What stands in a control of its own, by key, and the rest."""
    if not places:
        return {}, list(raws)
    placed: dict[str, list[Raw]] = {}
    rest: list[Raw] = []
    for raw in raws:
        key = next((key for key, span in places.items() if _within(raw.span, span)), None)
        (rest if key is None else placed.setdefault(key, [])).append(raw)
    return placed, rest


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _flat(raws: Iterable[Raw]) -> Iterator[Raw]:
    """Tables of one cell are frames: what stands in them stands by itself. No contents list."""
    for raw in raws:
        if isinstance(raw, RawTable):
            if raw.headers == 0 and sum(map(len, raw.rows)) == 1:
                yield from _flat(raw.rows[0][0].blocks)
            else:
                yield raw
        elif not raw.style.name.startswith(_INDEX):
            yield raw


def _first_running(raws: Sequence[Raw]) -> int:
    """Where running text begins."""
    return next((at for at, raw in enumerate(raws) if is_running(raw)), len(raws))


def _title(found: Sequence[Raw | None]) -> Value | None:
    lines = [raw for raw in found if isinstance(raw, RawParagraph)]
    return Value(" ".join(raw.text for raw in lines), lines[0].span) if lines else None


def _typed(raws: Sequence[Raw]) -> Iterator[Span]:
    """The first item of each list that was typed."""
    seen = set()
    for raw in raws:
        if isinstance(raw, RawParagraph) and raw.mark and raw.mark.list_id.startswith(TYPED):
            if raw.mark.list_id not in seen:
                yield raw.span
            seen.add(raw.mark.list_id)

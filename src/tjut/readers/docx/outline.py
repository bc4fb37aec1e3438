"""Which paragraphs of a Word file are its title and headings, and what stands under each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.readers.docx.known import Known, folded
from tjut.readers.docx.letterhead import LABELS
from tjut.readers.docx.raw import Raw, RawParagraph
from tjut.source import Span

_LONGEST = 120
"""A bold paragraph with more characters is no heading."""

_SECTION, _BELOW = 10, 11
"""The levels of headings made by hand, below all that styles can give."""

_WORDS = 8
"""A line of a letterhead has fewer words, or does not end as a sentence does."""

_SENTENCE = late(r"[.!?:;,]\Z")


@dataclass(slots=True)
class Part:
    """A heading of level 1 and what stands under it; `key` is what templates call it."""

    heading: RawParagraph
    key: str | None
    raws: list[Raw] = field(default_factory=list)


class Outline(NamedTuple):
    """What stands before the title, the title, what stands between it and the parts, the parts.

    Without a title all stands before it. `by_hand` is the headings that are
    none by their style.
    """

    before: list[Raw]
    title: RawParagraph | None
    between: list[Raw]
    parts: list[Part]
    by_hand: tuple[Span, ...]


def outline(raws: Sequence[Raw], known: Known, title: str) -> Outline:
    """The outline of a body: by heading styles, else by headings made by hand.

    `title` is the title that the properties of the document give, or empty.
    """
    by_hand: dict[int, int] = {}
    if not any(known.key(raw.text) for raw in _headings(raws)):
        by_hand = _made_by_hand(raws, known)
        raws = [_with_level(raw, by_hand.get(at)) for at, raw in enumerate(raws)]
    level = _section_level(raws, known)
    first = next((at for at, raw in enumerate(raws) if _opens(raw, level, known)), len(raws))
    before, parts = list(raws[:first]), _parts(raws[first:], level or 0, known)
    by_hand_spans = tuple(raws[at].span for at in sorted(by_hand))
    found = _title(before, known, title, is_sure=level is not None)
    if found is not None:
        at = next(at for at, raw in enumerate(before) if raw is found)
        return Outline(before[:at], found, before[at + 1 :], parts, by_hand_spans)
    if not title and parts and _is_title(parts[0]) and any(part.key for part in parts):
        first_part, *parts = parts
        return Outline(before, first_part.heading, first_part.raws, parts, by_hand_spans)
    return Outline(before, None, [], parts, by_hand_spans)


def _headings(raws: Sequence[Raw]) -> Iterator[RawParagraph]:
    return (raw for raw in raws if isinstance(raw, RawParagraph) and raw.level is not None)


def _with_level(raw: Raw, level: int | None) -> Raw:
    if level is None or not isinstance(raw, RawParagraph):
        return raw
    return replace(raw, level=level, mark=None)


def _made_by_hand(raws: Sequence[Raw], known: Known) -> dict[int, int]:
    """The levels of headings made by hand, by place: bold paragraphs, or else plain ones."""
    lines = {
        at: raw
        for at, raw in enumerate(raws)
        if isinstance(raw, RawParagraph) and raw.level is None and len(raw.text) <= _LONGEST
    }
    for choice in ({at: raw for at, raw in lines.items() if raw.bold}, lines):
        sections = [at for at, raw in choice.items() if known.key(raw.text)]
        if sections:
            below = (at for at, raw in lines.items() if at > sections[0] and _is_below(raw))
            return dict.fromkeys(below, _BELOW) | dict.fromkeys(sections, _SECTION)
    return {}


def _is_below(raw: RawParagraph) -> bool:
    """Whether a paragraph is a heading within a section: bold, and no sentence."""
    return raw.bold and not raw.mark and not _SENTENCE().search(raw.text)


def _section_level(raws: Sequence[Raw], known: Known) -> int | None:
    """The level of the headings that open sections, None when there are no headings.

    It is the one that most of the known headings have, or else the first; without any, the
    highest, unless only the first heading has it: then that is the title.
    """
    headings = list(_headings(raws))
    levels = [raw.level or 0 for raw in headings]
    sections = [raw.level or 0 for raw in headings if known.key(raw.text)]
    if sections:
        return max(sections, key=sections.count)
    if len(levels) > 1 and levels[0] < min(levels[1:]):
        return min(levels[1:])
    return min(levels, default=None)


def _opens(raw: Raw, level: int | None, known: Known) -> bool:
    if level is None or not isinstance(raw, RawParagraph) or raw.level is None:
        return False
    return raw.level == level or (raw.level < level and known.key(raw.text) is not None)


def _title(raws: Sequence[Raw], known: Known, title: str, *, is_sure: bool) -> RawParagraph | None:
    """The title among what stands before the first section."""
    lines = [raw for raw in raws if isinstance(raw, RawParagraph) and not known.is_type(raw.text)]
    tests = (
        lambda raw: raw.style.is_title,
        lambda raw: raw.level is not None,
        lambda raw: bool(title) and folded(raw.text) == folded(title),
    )
    for test in tests:
        if found := next(filter(test, lines), None):
            return found
    if title or not is_sure:
        return None
    last = next((raw for raw in reversed(lines) if not raw.boxed), None)
    return None if last and folded(last.text.partition(":")[0]) in LABELS else last


def _is_title(part: Part) -> bool:
    """Whether a heading on the level of the sections is none: nothing runs on under it."""
    return part.key is None and not any(map(is_running, part.raws))


def is_running(raw: Raw) -> bool:
    """Whether this is running text, as the lines of a letterhead are not."""
    if not isinstance(raw, RawParagraph):
        return False
    return raw.mark is not None or (len(raw.text.split()) >= _WORDS and raw.text[-1] in ".!?:")


def _parts(raws: Sequence[Raw], level: int, known: Known) -> list[Part]:
    """The parts that headings of a level open, the levels of those below counted from it.

    The first of `raws` is such a heading.
    """
    parts: list[Part] = []
    for raw in raws:
        if isinstance(raw, RawParagraph) and raw.level is not None:
            raw.level = max(1, raw.level - level + 1)
            if raw.level == 1:
                parts.append(Part(raw, known.key(raw.text)))
                continue
        parts[-1].raws.append(raw)
    return parts

"""Lists made by hand: signs and numbers typed at the start of paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.model.prose import Break, Inline, Prose, Run
from tjut.readers.docx.numbering import Mark
from tjut.readers.docx.raw import Raw, RawParagraph, RawTable
from tjut.source import Span

_BULLETS = "•·▪●◦■➢\uf0b7\uf0a7"
_SIGN = late(rf"(?:(?P<bullet>[{_BULLETS}–—-])|(?P<number>[0-9]{{1,2}})[.)])[\t \u00a0]+")
_EDGE = 360
TYPED = "typed "
"""Begins the id of a list that was typed."""


class Sign(NamedTuple):
    """A typed sign: the bullet, empty for a number, and how many characters it takes."""

    bullet: str
    number: int | None
    length: int


def with_typed_lists(raws: Sequence[Raw]) -> list[Raw]:
    """The same paragraphs, with the typed signs of lists taken for real ones.

    A sign that can be something else (a dash, a number) opens a list only
    where the next item follows.
    """
    lines = [line for raw in raws for line in _lines(raw)]
    before: Sign | None = None
    list_id = ""
    for at, (line, after) in enumerate(pairwise([*lines, None])):
        sign = _sign(line)
        goes_on = before is not None and _follow(before, sign)
        if isinstance(line, RawParagraph) and sign and (goes_on or _opens(sign, _sign(after))):
            list_id = list_id if goes_on else f"{TYPED}{at}"
            lines[at] = _item(line, sign, list_id)
            before = sign
        else:
            before = None
    return lines


def _sign(raw: Raw | None) -> Sign | None:
    """The sign that a paragraph of running text begins with."""
    if not isinstance(raw, RawParagraph) or raw.mark or raw.level is not None:
        return None
    match = _SIGN().match(raw.prose.text)
    if match is None or match.end() == len(raw.prose.text):
        return None
    number = match["number"]
    return Sign(match["bullet"] or "", int(number) if number else None, match.end())


def _follow(before: Sign, sign: Sign | None) -> bool:
    """Whether a sign goes on with the list of the one before it."""
    if sign is None or before.bullet != sign.bullet:
        return False
    return before.number is None or sign.number == before.number + 1


def _opens(sign: Sign, after: Sign | None) -> bool:
    if sign.bullet and sign.bullet in _BULLETS:
        return True
    return sign.number in {None, 1} and _follow(sign, after)


def _item(line: RawParagraph, sign: Sign, list_id: str) -> RawParagraph:
    edge = line.indent or _EDGE
    mark = Mark(list_id, 0, edge, sign.number)
    return replace(line, prose=_cut(line.prose, sign.length), mark=mark)


def _cut(prose: Prose, length: int) -> Prose:
    """Running text without its first characters."""
    parts: list[Inline] = []
    for part in prose.parts:
        if isinstance(part, Run) and length:
            cut = min(length, len(part.text))
            length -= cut
            if cut < len(part.text):
                span = Span(part.span.start + cut, part.span.end)
                parts.append(part._replace(text=part.text[cut:], span=span))
        else:
            parts.append(part)
    return Prose(tuple(parts))


def _lines(raw: Raw) -> Iterator[Raw]:
    """The lines of a paragraph that is a whole list with line breaks; else the paragraph."""
    if isinstance(raw, RawTable) or not any(isinstance(part, Break) for part in raw.prose.parts):
        yield raw
        return
    lines = [replace(raw, prose=prose, span=_span(prose, raw)) for prose in _split(raw.prose)]
    if all(map(_sign, lines[1:])):
        yield from lines
    else:
        yield raw


def _span(prose: Prose, raw: RawParagraph) -> Span:
    parts = prose.parts
    return Span(parts[0].span.start, parts[-1].span.end) if parts else raw.span


def _split(prose: Prose) -> Iterator[Prose]:
    parts: list[Inline] = []
    for part in prose.parts:
        if isinstance(part, Break):
            yield Prose(tuple(parts))
            parts = []
        else:
            parts.append(part)
    yield Prose(tuple(parts))

"""Förvaltning and nämnd of a report whose letterhead does not say them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tjut.language.decider_headings import read_heading
from tjut.language.genitive import nominative
from tjut.language.patterns import late
from tjut.language.subjects import find_body
from tjut.readers.docx.known import Known
from tjut.readers.docx.letterhead import Value
from tjut.readers.docx.outline import Part
from tjut.readers.docx.raw import RawParagraph

_OWN_REPORT = late(r"(?P<owner>.{2,80}s) (?:tjänsteskrivelse|tjänsteutlåtande)\b", re.I)
_PROPOSES = late(r"\s+(?:föreslår|hemställer)\b", re.I)


def guess_office(parts: Sequence[Part], handlingar: Iterable[Value], known: Known) -> Value | None:
    """The förvaltning: the owner in a heading, else the one whose report is listed."""
    for part in parts:
        heading = known.heading(part.heading.text)
        if heading and heading.owner:
            return Value(nominative(heading.owner), part.heading.span)
    for item in handlingar:
        if match := _OWN_REPORT().match(item.text):
            return Value(nominative(match["owner"]), item.span)
    return None


def guess_namnd(parts: Sequence[Part], known: Known) -> Value | None:
    """The nämnd: who proposes, else who decides."""
    forslag = next((part for part in parts if part.key == "forslag"), None)
    if forslag is None:
        return None
    heading = known.heading(forslag.heading.text)
    named = Value(heading.body, forslag.heading.span) if heading and heading.body else None
    lines = [raw for raw in forslag.raws if isinstance(raw, RawParagraph)]
    choices = (_proposers(lines), [named] if named else [], _deciders(lines))
    found = next((value for values in choices for value in values), None)
    return found._replace(text=found.text[:1].upper() + found.text[1:]) if found else None


def _proposers(lines: Sequence[RawParagraph]) -> Iterator[Value]:
    for line in lines:
        named = read_heading(line.text) if line.level is not None else None
        if named and named.proposer:
            yield Value(named.proposer, line.span)
        end = find_body(line.prose.text) if line.level is None else None
        if end is not None and _PROPOSES().match(line.prose.text, end):
            yield Value(line.prose.text[:end], line.span)


def _deciders(lines: Sequence[RawParagraph]) -> Iterator[Value]:
    for line in lines:
        named = read_heading(line.text) if line.level is not None else None
        end = find_body(line.prose.text) if line.level is None else None
        if named:
            yield Value(named.body, line.span)
        elif end is not None:
            yield Value(line.prose.text[:end], line.span)

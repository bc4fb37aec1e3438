"""Beslutspunkterna är felnumrerade, eller en hänvisning går till en punkt som inte finns.

Vad regeln hittar
Numrerade beslutspunkter vars nummer i texten inte är det som trycks. Punkterna
under ett organ numreras i en följd från 1, också när något annat står mellan
två listor. Regeln hittar också hänvisningar till en beslutspunkt som inte
finns (enligt punkt 4 ovan, när punkterna är tre). Hänvisningar till punkter i
andra handlingar (punkt 3 i avtalet) läses inte.

Varför
Den som yrkar, reserverar sig eller verkställer hänvisar till punkternas nummer.
Hoppar de över ett nummer undrar alla vilken punkt som har försvunnit.

Exempel

    1. Kommunstyrelsen antar planen, daterad 2026-03-02.
    2. Kommunstyrelsen upphäver Plan för trygghet, antagen 2019-05-06, § 41.
    4. Kommunstyrelsen förklarar paragrafen omedelbart justerad.

Bättre

    1. Kommunstyrelsen antar planen, daterad 2026-03-02.
    2. Kommunstyrelsen upphäver Plan för trygghet, antagen 2019-05-06, § 41.
    3. Kommunstyrelsen förklarar paragrafen omedelbart justerad.

Källa
tjuts egen regel. Punkter numrerade 1, 2, 4, 5 har stått i ett publicerat
förslag till beslut.

Rättning
Ingen. Ett ändrat nummer kan kräva att hänvisningar också ändras.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.model.decisions import Decider
from tjut.rules.decision_points import SECTION
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_NUMBERS = r"\d{1,2}(?:\s?(?:[-–,]|och|eller|till|samt)\s?\d{1,2})*(?![\d.:/]?\d)"
_REFERENCE = late(rf"\b(?P<own>besluts)?punkt(?:en|er|erna)?\s(?P<numbers>{_NUMBERS})", re.I)
_MENTION = late(r"punkt(?:en|er|erna)?\s\d")
"""What every reference has in small letters, and is quick to find."""

_ELSEWHERE = late(
    r"\s*(?:,\s?)?(?:i(?!\sförslaget\still\sbeslut)|av|på|enligt|från|till|ur)\s(?!ovan|nedan)\w",
    re.I,
)
_OF_OTHER = late(r"(?:\b[^\W\d_]{4,}s|\d\s§|kap\.|artikel\s\d+),?\s$", re.I)
_NUMBER = late(r"\d+")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each wrong number, and for each reference to a point that is not there."""
    for decider in case.deciders:
        yield from _misnumbered(decider)
    last = max((len(decider.points) for decider in case.deciders), default=0)
    if last and _MENTION().search(case.reading.small):
        for hit, match in case.reading.find(_REFERENCE()):
            number = max(int(figures) for figures in _NUMBER().findall(match["numbers"]))
            if number > last and _is_own(hit, match):
                message = f"Det finns ingen beslutspunkt {number}; {_count(last)}"
                yield hit.finding("BE07", message)


def _misnumbered(decider: Decider) -> Iterator[Finding]:
    for point in decider.points:
        if point.written is not None and point.written != point.number:
            message = f"Punkterna numreras i följd; skriv {point.number}, inte {point.written}"
            start = point.span.start
            end = start + len(str(point.written)) + 1
            yield Finding("BE07", message, Span(start, min(end, point.span.end)), section=SECTION)


def _is_own(hit: Hit, match: re.Match[str]) -> bool:
    """Whether it is a point of this case that the text refers to, and not of another paper."""
    if hit.passage.kind == "value" or not (match["own"] or hit.passage.key == SECTION):
        return False
    text, before = hit.passage.text, hit.passage.text[max(0, hit.start - 60) : hit.start]
    return not (_ELSEWHERE().match(text, hit.end) or _OF_OTHER().search(before))


def _count(last: int) -> str:
    return "förslaget har en punkt" if last == 1 else f"förslaget har {last} punkter"


RULE = Rule("BE07", "fel-punktnummer", Severity.ERROR, check)

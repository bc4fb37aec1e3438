"""Texten använder ett gammalt eller tungt ord där det finns ett vanligt.

Vad regeln hittar
Ord och uttryck ur tjuts egen lista, i alla böjningar: jämte, såsom, erhålla,
inkommit, ovanstående, därvid, skall. Prepositioner som avseende och gällande
hittas när de står i stället för om eller för, men inte när ordet betyder
något annat: gällande regler, i detta avseende. Text inom citattecken,
blockcitat, namn på lagar och styrdokument och egennamn lämnas i fred.

Varför
Språklagen kräver att språket är vårdat, enkelt och begripligt. Ett ord som
ingen säger gör en handling svårare att läsa och säger inget mer än det
vanliga ordet.

Exempel

    Sökanden skall erlägga avgiften jämte ränta.

Bättre

    Den som söker ska betala avgiften och räntan.

Källa
11 § språklagen (2009:600) och Myndigheternas skrivregler, kapitel 1. Listan är
tjuts egen.

Rättning
Ingen. Ofta behöver meningen skrivas om och inte bara ordet bytas.
"""

import re
from collections.abc import Iterable, Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.old_words import OldWords, old_words
from tjut.rules.reading import Hit, Reading
from tjut.rules.rule import Case, Rule

_IN_NAMES = frozenset(("angående", "avseende", "beträffande", "gällande", "jämte", "rörande"))
"""The words that names of laws and papers are made with."""

_IN_A_LAW = late(
    r"\b(?:lag|lagen|förordning|förordningen|kungörelsen?|direktivet?)\s\(\S+\)\s[^.;:]{0,80}$"
    r"|\b(?:lag|lagen|förordningen|kungörelsen?)\s(?:om|med)\s[^.,;:]{0,60}$",
    re.I,
)
_NAMED_PAPER = late(
    r"\b(?:Riktlinje|Regler|Policy|Plan|Program|Taxa|Avtal|Reglemente|Strategi|Föreskrifter"
    r"|Överenskommelse|Rutin|Handlingsplan|Förordning|Avgifter|Bestämmelser)\w*\s$"
)
_OPENS = late(r"(?:^|[.!?:\n•–]\s*|[(”\"]\s*)$")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each old word."""
    listed = old_words()
    for form in _present(listed, case.reading):
        for hit in case.reading.find_words(form):
            if listed.is_old(form, hit.before, hit.after) and not _is_in_a_name(hit):
                message = f"Skriv hellre {listed.advice[form]} än ”{hit.text}”"
                yield hit.finding("SP01", message)


def _present(listed: OldWords, reading: Reading) -> Iterable[str]:
    """The forms of the list that may be in the text."""
    told = listed.phrases.keys() & reading.words
    phrases = (one for word in told for one in listed.phrases[word] if one in reading.small)
    return sorted([*(listed.advice.keys() & reading.words), *phrases])


def _is_in_a_name(hit: Hit) -> bool:
    """Whether the word belongs to the name of a law or paper, or is a name itself."""
    before = hit.before
    if hit.text[:1].isupper() and not _OPENS().search(before):
        return True
    if hit.text not in _IN_NAMES:
        return False
    return bool(_NAMED_PAPER().search(before) or _IN_A_LAW().search(before))


RULE = Rule("SP01", "gammalt-ord", Severity.INFO, check)

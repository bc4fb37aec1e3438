"""Bedömning eller Utredning upprepar Ärendet ord för ord.

Vad regeln hittar
Meningar med minst åtta ord i Bedömning eller Utredning som står ordagrant i
Ärendet, eller i det avsnitt som är sammanfattningen. Flera sådana meningar i rad
ger en enda anmärkning.

Varför
Den som läser samma mening två gånger letar efter en skillnad som inte finns.
Bedömningen ska väga och dra en slutsats, inte beskriva en gång till.

Exempel

    # Ärendet

    Lekplatsen är från 1994 och behöver bytas ut senast 2027.

    # Bedömning

    Lekplatsen är från 1994 och behöver bytas ut senast 2027.

Bättre

    # Bedömning

    Ett byte 2026 är billigare än att laga redskapen i två år till.

Källa
tjuts egen regel. Barnombudsmannens och flera kommuners handledningar kräver att
bedömningen går att skilja från beskrivningen.

Rättning
Ingen. Stryk upprepningen, eller skriv vad den betyder för beslutet.
"""

from collections.abc import Iterable, Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_SHORTEST = 8
"""The fewest words of a sentence that is no mere formula."""

_WORD = late(r"\w+")
_REPEATING = ("bedomning", "utredning")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each run of sentences that the summary has already."""
    summary = {rule.key for rule in case.template.sections if rule.in_minutes} | {"arendet"}
    said = {
        key
        for sentence in case.reading.sentences
        if sentence.passage.key in summary and (key := _key(sentence))
    }
    if not said:
        return
    openings = {key.partition(" ")[0] for key in said}
    repeated = (
        sentence
        for sentence in case.reading.sentences
        if sentence.passage.key in _REPEATING
        and _opening(sentence) in openings
        and _key(sentence) in said
    )
    for run in _runs(repeated):
        hit = Hit(run[0].passage, run[0].start, run[-1].end)
        yield hit.finding("SP12", "Texten står ord för ord i sammanfattningen av ärendet också")


def _opening(sentence: Hit) -> str:
    """The first word of a sentence."""
    first = _WORD().search(sentence.passage.text, sentence.start, sentence.end)
    return first[0].lower() if first else ""


def _key(sentence: Hit) -> str:
    """The words of a sentence, empty for a short one."""
    found = _WORD().findall(sentence.text.lower())
    return " ".join(found) if len(found) >= _SHORTEST else ""


def _runs(sentences: Iterable[Hit]) -> list[list[Hit]]:
    """The sentences, those together that follow on each other in one passage."""
    runs: list[list[Hit]] = []
    for sentence in sentences:
        last = runs[-1][-1] if runs else None
        if last and sentence.passage is last.passage and sentence.start <= last.end + 2:
            runs[-1].append(sentence)
        else:
            runs.append([sentence])
    return runs


RULE = Rule("SP12", "upprepad-text", Severity.INFO, check)

"""En länktext säger inte vart länken leder.

Vad regeln hittar
Länkar vars text är här, klicka här, läs mer, länk och liknande, och länkar vars text
är en hel webbadress med http eller sökväg. En kort adress som www.ekvinge.example,
e-postadresser och länkar som säger vad som finns bakom dem lämnas i fred.

Varför
Den som lyssnar på handlingen kan gå från länk till länk och hör då bara länktexten.
Den som läser på papper ser den inte alls som en länk.

Exempel

    Planen finns [här](https://www.ekvinge.example/plan).

Bättre

    Läs [cykelplanen på kommunens webbplats](https://www.ekvinge.example/plan).

Källa
Lagen (2018:1937) om tillgänglighet till digital offentlig service och WCAG 2.1,
kriterium 2.4.4.

Rättning
Ingen. Skriv vad läsaren hittar bakom länken.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from unicodedata import normalize

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.model.blocks import prose_of
from tjut.model.prose import Prose, Run
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_SAYS_NOTHING = frozenset((
    "här", "klicka", "klicka här", "tryck här", "se här", "läs här", "finns här", "hämta här",
    "ladda ner", "ladda ner här", "läs mer", "läs mer här", "läs vidare", "mer", "mer info",
    "mer information", "mer här", "info", "information", "se mer", "se mer här", "visa mer",
    "länk", "länken", "länk här", "denna länk", "den här länken", "följande länk", "se länk",
    "klicka på länken", "webb", "webbplats", "webbplatsen", "webbsida", "webbsidan", "hemsida",
    "hemsidan", "denna sida", "den här sidan", "dokument", "dokumentet", "fil", "filen", "pdf",
    "bilaga", "hämta", "hämta filen",
))  # fmt: skip
_BARE_URL = late(r"https?://\S+|www\.[^\s/]+/\S+|[\w.-]+\.[a-z]{2,6}/\S+", re.I)
_SIGNS = ("](", "]:", "<")
"""A text in Markdown with a link has one of these."""

_AROUND = " \u00a0\n.,:;!?()[]<>»›→”\"'"


def check(case: Case) -> Iterator[Finding]:
    """A finding for each link whose text tells nothing."""
    source = case.document.source
    if not source.is_word and not any(sign in source.text for sign in _SIGNS):
        return
    for section, block in case.document.blocks():
        for prose in prose_of((block,)):
            for text, span in _links(prose):
                if message := _fault(text.strip(_AROUND)):
                    yield Finding("TI03", message, span, section=section.key if section else None)


def _links(prose: Prose) -> Iterator[tuple[str, Span]]:
    """The text of each link, and its place."""
    for link, parts in groupby(prose.parts, lambda part: isinstance(part, Run) and part.link):
        if link:
            runs = [*parts]
            text = normalize("NFC", "".join(run.text for run in runs))
            yield text, Span(runs[0].span.start, runs[-1].span.end)


def _fault(text: str) -> str | None:
    if " ".join(text.lower().split()) in _SAYS_NOTHING:
        return f"Länktexten ”{text}” säger inte vart länken leder"
    if _BARE_URL().fullmatch(text):
        return "Länktexten är en webbadress; skriv vad läsaren hittar där"
    return None


RULE = Rule("TI03", "intetsägande-länk", Severity.WARNING, check)

"""Sammanfattningen är för lång för protokollet.

Vad regeln hittar
En sammanfattning på mer än 200 ord. Vilket avsnitt som är sammanfattning säger
mallen.

Varför
Texten lyfts ut ordagrant till kallelsen och protokollet. En halv sida är vad en
ledamot hinner läsa när ärendet ropas upp.

Exempel

    # Ärendet

    Tre sidor om hur ärendet har handlagts …

Bättre

    # Ärendet

    Vad det gäller, varför det kommer upp nu och vad förvaltningen föreslår.

Källa
Nackas och Malmös råd om tjänsteskrivelser. Gränsen är tjuts egen: i femton
granskade tjänsteskrivelser är sammanfattningen som mest vanligen 122 ord.

Rättning
Ingen. Flytta det som inte behövs för att förstå beslutet till utredningen.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.model.blocks import prose_of
from tjut.rules.rule import Case, Rule

_MOST_WORDS = 200


def check(case: Case) -> Iterator[Finding]:
    """Count the words of the section that others lift out."""
    for rule in case.template.sections:
        section = case.document.section(rule.key) if rule.in_minutes else None
        if section is not None:
            words = sum(len(prose.text.split()) for prose in prose_of(section.blocks))
            if words > _MOST_WORDS:
                message = f"Sammanfattningen har {words} ord; korta den till högst {_MOST_WORDS}"
                yield Finding("ST10", message, section.heading.span, section=section.key)


RULE = Rule("ST10", "lång-sammanfattning", Severity.INFO, check)

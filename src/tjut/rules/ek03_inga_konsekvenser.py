"""Ekonomiska konsekvenser säger att det inte kostar något, men beslutet har belopp.

Vad regeln hittar
Ett avsnitt Ekonomiska konsekvenser som utan förbehåll säger att ärendet inte
har några kostnader eller konsekvenser, fast en beslutspunkt anslår, beviljar
eller betalar pengar. Meningar med förbehåll (inga kostnader utöver, ryms inom
budget) lämnas i fred, liksom taxor, avgifter, arvoden och beloppsgränser.

Varför
De två avsnitten säger emot varandra. Läsaren kan inte veta om pengarna finns
eller om avsnittet följt med från en äldre fil.

Exempel

    # Förslag till beslut
    Kommunstyrelsen beviljar Ekvinge hembygdsförening 75 000 kronor.

    # Ekonomiska konsekvenser
    Beslutet medför inga ekonomiska konsekvenser.

Bättre

    # Ekonomiska konsekvenser
    Bidraget på 75 000 kronor tas ur kommunstyrelsens anslag för föreningar.

Källa
tjuts egen regel.

Rättning
Ingen. Skriv vad beslutet kostar och hur det betalas.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.rules.money import claim_of_none, decided_amounts
from tjut.rules.rule import Case, Rule


def check(case: Case) -> Iterator[Finding]:
    """A finding at the sentence that says there is nothing, when the decision has amounts."""
    economy = case.document.section("ekonomi")
    claim = claim_of_none(economy) if economy else None
    points = list(decided_amounts(case)) if claim else []
    if claim and points:
        prose, place = claim
        decided, amount = points[0][0]
        written = decided.text[amount.start : amount.end]
        message = f"Avsnittet säger att inget kostar, men beslutet har beloppet {written}"
        yield Finding("EK03", message, prose.span(*place), section="ekonomi")


RULE = Rule("EK03", "inga-konsekvenser", Severity.WARNING, check)

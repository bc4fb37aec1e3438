"""Avsnittet om barn säger bara att barn inte berörs, utan att säga varför.

Vad regeln hittar
Ett avsnitt om konsekvenser för barn som inte innehåller mer än att frågan inte
är relevant, att barn inte berörs eller att ärendet saknar konsekvenser. Finns
ett skäl, en grupp eller en uppgift om ärendet i avsnittet säger regeln inget:
”Ärendet berör inte barn, eftersom avtalet gäller skrivare” är en bedömning.

Varför
Barnkonventionen är lag, och prövningen ska gå att följa. ”Ej relevant” visar
inte att någon har tänkt efter. Många beslut som ser ut att bara röra vuxna
påverkar barn indirekt.

Exempel

    # Konsekvenser för barn och unga
    Ärendet berör inte barn och unga.

Bättre

    # Konsekvenser för barn och unga
    Ärendet berör inte barn och unga: avtalet gäller kommunens skrivare, som
    bara används av personalen.

Källa
Barnkonventionen artikel 3, som är svensk lag genom lag (2018:1197), och
Barnombudsmannens metodstöd för prövning av barnets bästa.

Rättning
Ingen. Skriv varför barn inte berörs, eller pröva barnets bästa.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.rules.children import denies, has_substance, sentences_of
from tjut.rules.rule import Case, Rule


def check(case: Case) -> Iterator[Finding]:
    """A finding at the denial, when the children section says nothing else."""
    section = case.document.section("barn")
    said = list(sentences_of(section)) if section else []
    if any(has_substance(prose.text[slice(*place)]) for prose, place in said):
        return
    for prose, place in said:
        if denies(prose.text[slice(*place)]):
            message = "Avsnittet säger bara att barn inte berörs; skriv också varför"
            yield Finding("BA01", message, prose.span(*place), section="barn")
            return


RULE = Rule("BA01", "barn-berörs-inte", Severity.WARNING, check)

"""Något från mallen är kvar att fylla i.

Vad regeln hittar
Platshållare som [fyll i titel] och (ange belopp), uppmaningar från Words
mallar, xx kr, ÅÅÅÅ-MM-DD, 20XX, ???, fält som {{titel}} och «Diarienr»,
signeringstjänsters fält och lorem ipsum, i texten, i rubriker, i uppgifterna
och i bilders alternativtext.

Varför
Det här händer på riktigt: kommuner har publicerat protokoll med ”Klicka eller
tryck här för att ange text” och förslag om ”en total budget på xx kronor”.

Exempel

    Nämnden får en budget på xx kronor för 20XX.

Bättre

    Nämnden får en budget på 1,2 miljoner kronor för 2027.

Källa
tjuts egen regel, efter publicerade handlingar.

Rättning
Ingen. Skriv det som ska stå där, eller ta bort det.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.leftovers import find_leftovers
from tjut.rules.rule import Case, Rule
from tjut.source import Span


def check(case: Case) -> Iterator[Finding]:
    """Every leftover in the text, in uppgifter, and in what is said of images."""
    for match in find_leftovers(case.reading.text, case.reading.small):
        hit = case.reading.hit(*match.span())
        yield _left(hit.text, hit.span, hit.passage.key)
    for image in case.images:
        for match in find_leftovers(image.alt):
            yield _left(match[0], image.span, image.section)


def _left(text: str, span: Span, key: str | None) -> Finding:
    return Finding("ST08", f"”{text}” är kvar att fylla i eller ta bort", span, section=key)


RULE = Rule("ST08", "kvar-att-fylla-i", Severity.ERROR, check)

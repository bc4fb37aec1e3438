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
from tjut.model.blocks import prose_of
from tjut.model.frontmatter import Mapping, Scalar, Sequence, Value
from tjut.model.prose import Prose
from tjut.rules.rule import Case, Rule
from tjut.source import Span


def check(case: Case) -> Iterator[Finding]:
    """Every leftover in uppgifter and in the text."""
    yield from _in_value(case.document.front_matter.fields)
    for section, block in case.document.blocks():
        for prose in prose_of((block,)):
            yield from _in_prose(prose, section.key if section else None)


def _in_value(value: Value) -> Iterator[Finding]:
    if isinstance(value, Mapping):
        for entry in value.entries:
            yield from _in_value(entry.value)
    elif isinstance(value, Sequence):
        for item in value.items:
            yield from _in_value(item)
    else:
        yield from _in_scalar(value)


def _in_scalar(value: Scalar) -> Iterator[Finding]:
    start, end = value.span
    for found in find_leftovers(value.text):
        is_plain = end - start == len(value.text)
        span = Span(start + found.start, start + found.end) if is_plain else value.span
        yield _left(value.text[found.start : found.end], span)


def _in_prose(prose: Prose, key: str | None) -> Iterator[Finding]:
    for found in find_leftovers(prose.text):
        yield _left(prose.text[found.start : found.end], prose.span(*found), key)
    for image in prose.images():
        for found in find_leftovers(image.alt):
            yield _left(image.alt[found.start : found.end], image.span, key)


def _left(text: str, span: Span, key: str | None = None) -> Finding:
    return Finding("ST08", f"”{text}” är kvar att fylla i eller ta bort", span, section=key)


RULE = Rule("ST08", "kvar-att-fylla-i", Severity.ERROR, check)

"""Text före den första rubriken.

Vad regeln hittar
Text mellan uppgifterna och den första rubriken på högsta nivån. Brevhuvudet i
ett Word-dokument räknas inte.

Varför
Texten hör inte till något avsnitt, och tjut vet inte var den ska stå i
dokumentet.

Exempel

    ---

    Kommunen har fått en ansökan om bidrag.

    # Ärendet

Bättre

    ---

    # Ärendet

    Kommunen har fått en ansökan om bidrag.

Källa
tjuts egen regel.

Rättning
Ingen. Flytta texten till det avsnitt den hör till.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.model.blocks import Comment
from tjut.rules.rule import Case, Rule
from tjut.source import Span


def check(case: Case) -> Iterator[Finding]:
    """The whole of what stands before the first section, as one finding."""
    text = [block for block in case.document.preamble if not isinstance(block, Comment)]
    if text:
        span = Span(text[0].span.start, text[-1].span.end)
        message = "Texten står före den första rubriken; flytta den in under en rubrik"
        yield Finding("ST06", message, span)


RULE = Rule("ST06", "text-före-rubrik", Severity.ERROR, check)

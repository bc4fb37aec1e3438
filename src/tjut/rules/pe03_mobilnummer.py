"""Ett mobilnummer står i handlingen.

Vad regeln hittar
Svenska mobilnummer i alla skrivsätt: 070-123 45 67, 0701-23 45 67, 0701234567,
+46 70 123 45 67. Fasta telefoner, växelnummer och andra nummer lämnas i fred. Regeln
läser all text: uppgifter, avsnitt, tabeller, citat och fotnoter.

Varför
Ett mobilnummer leder till en person och inte till ett kontor. När handlingen har
publicerats på webben går numret inte att ta tillbaka.

Exempel

    Kontaktperson är ordföranden, 070-174 06 05.

Bättre

    Kontakta kommunens växel, 0555-120 00.

Källa
EU:s dataskyddsförordning och SKR:s råd om att publicera handlingar.

Rättning
Ingen. Ta bort numret, eller skriv växelns nummer.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.rule import Case, Rule

_NUMBER = late(
    r"(?:0(?<![\w.,:/+‑–-]0)(?<!\d[ \u00a0]0)(?:046[ \u00a0]?)?|\+46[ \u00a0]?)(?:\(0\)[ \u00a0]?)?"
    r"(?P<local>0?7[02369]\)?(?:[ \u00a0./‑–-]{0,3}[0-9]){7})(?!\w|[ \u00a0.,-][0-9])"
)
_SIGNS = ("07", "+46", "0046", "(0)")
"""Every such number has one of these."""

_FIGURES = late(r"[0-9]+")
_GROUPS = frozenset((
    (10,), (3, 7), (3, 3, 4), (3, 4, 3), (3, 3, 2, 2), (3, 2, 2, 3), (3, 2, 3, 2),
    (4, 6), (4, 3, 3), (4, 2, 2, 2), (4, 2, 4), (4, 4, 2),
))  # fmt: skip
"""How many figures stand together in a number that people read as a telephone number."""


def check(case: Case) -> Iterator[Finding]:
    """A finding for each number; its message does not repeat the number."""
    if not any(sign in case.reading.text for sign in _SIGNS):
        return
    for hit, match in case.reading.find(_NUMBER()):
        local = f"0{match['local'].removeprefix('0')}"
        if tuple(map(len, _FIGURES().findall(local))) in _GROUPS:
            yield hit.finding("PE03", "Här står ett mobilnummer; skriv växelns nummer i stället")


RULE = Rule("PE03", "mobilnummer", Severity.WARNING, check)

"""Procenttecknet står direkt efter siffran.

Vad regeln hittar
Procent- och promilletecken utan mellanslag före: 20%. Sammansättningar som
25%-regeln, adresser på webben och text inom citattecken lämnas i fred.

Varför
Tecknet läses som ett ord, tjugo procent, och skrivs därför med mellanslag som
andra ord. När några tecken har mellanslag och andra inte ser texten slarvig ut.

Exempel

    Avgiften höjs med 3% per år.

Bättre

    Avgiften höjs med 3 % per år.

Källa
Myndigheternas skrivregler, kapitel 13.

Rättning
Ett mellanslag sätts in. När dokumentet byggs blir det ett fast mellanslag, så att
raden aldrig bryts där. I löpande text är det ännu bättre att skriva ordet procent.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_GLUED = late(r"[0-9](?<![\w,.%/?=&#][0-9])[\d,.–-]*(?P<sign>[%‰])(?![\w%‑-])")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each sign that stands against its number."""
    if "%" not in case.reading.text and "‰" not in case.reading.text:
        return
    for hit, match in case.reading.find_own(_GLUED()):
        sign = Hit(hit.passage, hit.end - 1, hit.end)
        right = f" {match['sign']}"
        message = f"”{hit.text}” skrivs ”{hit.text[:-1]}{right}”"
        yield hit.finding("SP08", message, case.reading.edit(sign, right))


RULE = Rule("SP08", "procent-utan-mellanslag", Severity.INFO, check, fixable=True)

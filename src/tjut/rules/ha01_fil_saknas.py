"""En fil som ärendet hänvisar till finns inte.

Vad regeln hittar
En fil som nämns i handlingarna, eller en bild i texten, som inte finns i
ärendets mapp. En bild på en webbadress räknas också hit.

Varför
Nämnden får ett underlag som saknas, eller ett dokument utan sin bild.

Exempel

    handlingar:
      - titel: "Avtalet"
        fil: "bilagor/avtl.pdf"

Bättre

    handlingar:
      - titel: "Avtalet"
        fil: "bilagor/avtal.pdf"

Källa
tjuts egen regel.

Rättning
Ingen. Lägg filen i mappen, eller rätta namnet.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.rules.rule import Case, Rule


def check(case: Case) -> Iterator[Finding]:
    """Every place that names a file that is not there."""
    for named in case.files:
        if named.path in case.missing:
            message = f"Filen ”{named.path}” finns inte i ärendets mapp"
            if "://" in named.path:
                message = "Bilden hämtas från nätet; spara den i mappen bilagor och skriv dess namn"
            yield Finding("HA01", message, named.span, section=named.section)


RULE = Rule("HA01", "fil-saknas", Severity.ERROR, check)

"""En fil i mappen bilagor står inte bland handlingarna.

Vad regeln hittar
En fil i ärendets mapp bilagor som varken nämns i handlingarna eller används som
bild i texten.

Varför
En fil som inte är listad skickas inte ut med kallelsen. Eller så är den ett
utkast som inte borde ligga där.

Exempel

    handlingar: []

Bättre

    handlingar:
      - titel: "Avtalet"
        datum: "2026-03-02"
        fil: "bilagor/avtal.pdf"

Källa
tjuts egen regel.

Rättning
Ingen. Lägg till filen i handlingarna, eller ta bort den ur mappen.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from tjut.files import slashed
from tjut.findings import Finding, Severity
from tjut.rules.rule import Case, Rule
from tjut.source import Span


def check(case: Case) -> Iterator[Finding]:
    """Every file in bilagor/ that the case does not name, said at `handlingar`."""
    named = {_one_form(named.path) for named in case.files}
    for path in case.attachments:
        if _one_form(path) not in named:
            message = f"Filen ”{path}” ligger i mappen men står inte bland handlingarna"
            yield Finding("HA03", message, _place(case))


def _one_form(path: str) -> str:
    return str(PurePosixPath(unicodedata.normalize("NFC", slashed(path))))


def _place(case: Case) -> Span:
    front = case.document.front_matter
    keys = (entry.key_span for entry in front.fields.entries if entry.key == "handlingar")
    return next(keys, Span(front.end, front.end))


RULE = Rule("HA03", "olistad-bilaga", Severity.WARNING, check)

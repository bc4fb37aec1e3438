"""En bild saknar alternativtext.

Vad regeln hittar
En bild utan alternativtext, eller med filens namn som alternativtext.

Varför
Den som inte ser bilden får inte veta vad den visar. Kommunens dokument ska gå
att läsa för alla.

Exempel

    ![](bilagor/karta.png)

Bättre

    ![Karta över lekplatsen med den nya gungan vid norra grinden](bilagor/karta.png)

Källa
WCAG 2.1, 1.1.1 Icke-textuellt innehåll, som lagen (2018:1937) om tillgänglighet
till digital offentlig service hänvisar till.

Rättning
Ingen. Bara den som ser bilden kan beskriva den.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tjut.findings import Finding, Severity
from tjut.rules.files import NamedFile
from tjut.rules.rule import Case, Rule

_IN_MARKDOWN = "Bilden saknar alternativtext; skriv vad den visar mellan [ och ]"
_IN_WORD = "Bilden saknar alternativtext; högerklicka på den och välj Visa alternativtext"
_NAME = "Bildens alternativtext är bara filens namn; skriv vad bilden visar"


def check(case: Case) -> Iterator[Finding]:
    """Every image that is not described."""
    missing = _IN_WORD if case.document.source.is_word else _IN_MARKDOWN
    for image in case.images:
        if not _is_described(image):
            message = _NAME if image.alt.strip() else missing
            yield Finding("TI01", message, image.span, section=image.section)


def _is_described(image: NamedFile) -> bool:
    path = PurePosixPath(image.path)
    return image.alt.strip().casefold() not in ("", path.name.casefold(), path.stem.casefold())


RULE = Rule("TI01", "bild-utan-text", Severity.ERROR, check)

"""En rubrik hoppar över en nivå.

Vad regeln hittar
En rubrik med ### direkt under en med #, utan någon med ## emellan.

Varför
Den som lyssnar på dokumentet med skärmläsare hör rubrikernas nivå och tror att
en rubrik har fallit bort.

Exempel

    # Utredning

    ### Tidigare beslut

Bättre

    # Utredning

    ## Tidigare beslut

Källa
WCAG 2.1, 1.3.1 Information och relationer, som lagen (2018:1937) om
tillgänglighet till digital offentlig service hänvisar till.

Rättning
Ingen. Ta bort ett # framför rubriken.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.model.blocks import Heading
from tjut.rules.rule import Case, Rule


def check(case: Case) -> Iterator[Finding]:
    """Every heading more than one level below the one before it."""
    for section in case.document.sections:
        level = section.heading.level
        for block in section.blocks:
            if isinstance(block, Heading):
                if block.level > level + 1:
                    yield _skips(block, level, section.key)
                level = block.level


def _skips(heading: Heading, above: int, key: str | None) -> Finding:
    message = f"Rubriken har nivå {heading.level} men den ovanför har nivå {above}"
    hint = f"skriv {'#' * (above + 1)} före den"
    return Finding("ST07", f"{message}; {hint}", heading.span, section=key)


RULE = Rule("ST07", "rubriknivå", Severity.ERROR, check)

"""En rubrik nämner en annan förvaltning än den som skriver.

Vad regeln hittar
En rubrik som ”Socialförvaltningens bedömning” i ett ärende där uppgifterna
säger att en annan förvaltning skriver. ”Förvaltningens” och ”kontorets” går
alltid bra.

Varför
Rubriken har nästan alltid följt med från ett annat ärende. Läsaren får fel bild
av vem som står för bedömningen.

Exempel

    förvaltning: "Kommunledningskontoret"

    # Socialförvaltningens bedömning

Bättre

    # Bedömning

Källa
tjuts egen regel. Det byggda dokumentet får förvaltningens namn av mallen.

Rättning
Ingen. Skriv rubriken utan namn, eller rätta uppgiften ”förvaltning”.
"""

import unicodedata
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.leftovers import is_leftover
from tjut.rules.rule import Case, Rule
from tjut.rules.sections import own_sections


def check(case: Case) -> Iterator[Finding]:
    """Every heading whose office is not the one in uppgifter."""
    office = case.uppgifter.forvaltning
    if not office or is_leftover(office):
        return
    for section in own_sections(case):
        if section.office and not _same_office(section.office, office):
            heading = section.heading.prose.text
            message = f"Rubriken ”{heading}” nämner en annan förvaltning än {office}"
            yield Finding("KO03", message, section.heading.span, section=section.key)


def _same_office(named: str, own: str) -> bool:
    """Whether a name can mean the office: itself, its last word, its kind or its initials."""
    short, full = _folded(named), _folded(own)
    if short in (full, "förvaltningen") or full.endswith(short) or full.startswith(f"{short} "):
        return True
    letters = iter(full)
    return named.isupper() and short[0] == full[0] and all(letter in letters for letter in short)


def _folded(name: str) -> str:
    text = unicodedata.normalize("NFC", name).casefold().replace("&", " och ")
    return " ".join(text.split())


RULE = Rule("KO03", "annan-förvaltning", Severity.ERROR, check)

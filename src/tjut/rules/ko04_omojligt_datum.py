"""Ett datum i texten finns inte i kalendern.

Vad regeln hittar
Datum som inte kan finnas: den 31 april, 29 februari ett år som inte är
skottår, månad 13, eller ett år med tre eller fem siffror. Regeln läser texten,
titeln och handlingarnas namn. Uppgifterna datum och sammanträde prövas av UP03.

Varför
Den som ska följa upp beslutet vet inte vilken dag som avses, och protokollet
ärver felet. Oftast är det ett skrivfel som ingen ser förrän handlingen söks.

Exempel

    Avtalet gäller till och med den 31 juni 2026.

Bättre

    Avtalet gäller till och med den 30 juni 2026.

Källa
tjuts egen regel. I en genomgång av trettio tjänsteskrivelser hade ett beslut
datumet 199-05-20.

Rättning
Ingen. Kontrollera vilken dag som menas.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.dates import MONTHS, DateMention, days_in_month, find_dates
from tjut.rules.passages import Passage
from tjut.rules.rule import Case, Rule


def check(case: Case) -> Iterator[Finding]:
    """A finding for each date that cannot exist."""
    for passage in _passages(case):
        for found in find_dates(passage.text):
            if not found.possible:
                written = passage.text[found.start : found.end]
                message = f"Datumet ”{written}” finns inte: {_why(found)}"
                yield Finding(
                    "KO04", message, passage.place(found.start, found.end), section=passage.key
                )


def _passages(case: Case) -> Iterator[Passage]:
    if title := case.title:
        yield title
    yield from (handling.title for handling in case.handlingar)
    yield from case.body


def _why(found: DateMention) -> str:
    if found.year is not None and not 1000 <= found.year <= 9999:
        return "ett år har fyra siffror"
    if not 1 <= found.month <= 12:
        return f"det finns ingen månad {found.month}"
    days = days_in_month(found.month, found.year)
    return f"{MONTHS[found.month - 1]} har {days} dagar"


RULE = Rule("KO04", "omöjligt-datum", Severity.ERROR, check)

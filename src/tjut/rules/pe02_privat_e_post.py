"""En privat e-postadress står i handlingen.

Vad regeln hittar
E-postadresser hos leverantörer där privatpersoner har sin e-post, som Gmail, Hotmail,
iCloud och bredbandsbolagen. Adresser till myndigheter, företag och föreningar lämnas i
fred, också när föreningen har sin hos Gmail och det syns på adressen: styrelsen@, info@,
bollklubben@. Regeln läser all text: uppgifter, avsnitt, tabeller, citat och fotnoter.

Varför
Handlingen publiceras på webben. En privat adress är en personuppgift som den som har
skrivit till kommunen sällan räknar med att se där.

Exempel

    Frågor besvaras av anna.ek.exempel@gmail.com.

Bättre

    Frågor besvaras av den som har lämnat förslaget.

Källa
EU:s dataskyddsförordning och SKR:s råd om att publicera handlingar.

Rättning
Ingen. Ta bort adressen, eller skriv adressen till arbetsplatsen.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule
from tjut.toml import read_toml

_HOST = late(r"@(?P<host>[\w-]+(?:\.[\w-]+)+)")
_OWNER = late(r"[\w.%+-]{1,64}$")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each private address; its message does not repeat the address."""
    if "@" not in case.reading.text:
        return
    providers, roles = _lists()
    for at, match in case.reading.find(_HOST()):
        owner = _OWNER().search(at.before[-64:])
        if not owner or match["host"].lower() not in providers:
            continue
        if not any(role in owner[0].lower() for role in roles):
            hit = Hit(at.passage, at.start - len(owner[0]), at.end)
            yield hit.finding("PE02", "Här står en privat e-postadress; ta bort den")


@cache
def _lists() -> tuple[frozenset[str], tuple[str, ...]]:
    """Where people have their private mail, and what shows that an address is not private."""
    table = read_toml(Path(__file__).parent / "ordlistor" / "e_post.toml")
    return frozenset(table.text("privata").split()), tuple(table.text("funktioner").split())


RULE = Rule("PE02", "privat-e-post", Severity.WARNING, check)

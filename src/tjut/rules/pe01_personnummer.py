"""Ett personnummer eller samordningsnummer står i handlingen.

Vad regeln hittar
Personnummer och samordningsnummer i alla skrivsätt, med tio eller tolv siffror, med
bindestreck, plustecken, mellanslag eller inget alls. Ett nummer räknas bara när
datumet finns och kontrollsiffran stämmer, så att belopp, diarienummer,
organisationsnummer, telefonnummer och bankgiron lämnas i fred. Regeln läser all text:
uppgifter, avsnitt, tabeller, citat och fotnoter. Resultatet visar punkter i stället för
siffrorna, så att numret inte hamnar i en logg.

Varför
Handlingar till nämnder publiceras på webben och skickas till många. Ett
personnummer får inte ligga öppet där, och det går inte att ta tillbaka.

Exempel

    Ansökan gäller barnet med personnummer 191212121212.

Bättre

    Ansökan gäller ett barn i årskurs 4.

Källa
EU:s dataskyddsförordning, 3 kap. 10 § lagen (2018:218) med kompletterande
bestämmelser till den, och SKR:s råd om att publicera handlingar.

Rättning
Ingen. Ta bort numret, eller skriv födelseåret om det behövs.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.language.personal_numbers import PERSONAL_NUMBER, can_be_real, digits_of
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_CALLED_SO = late(r"\b(?:person|samordnings|pers|p)[. -]?n(?:umme)?r\w*\W*$|\bfödd\s$", re.I)
_CALLED_ELSE = late(
    r"(?:\bdnr|diarienummer|ärendenummer|projektnummer|faktura\w*|\bocr|konto\w*|telefon\w*|\btel"
    r"|giro|\bisbn|\bid|nummer\s(?:till|hos)\s\w+)\W*$",
    re.I,
)
_COUNTED = late(r"[ \u00a0](?:\d|kr\b|kronor|tkr|mnkr|euro)")
_TIME = late(r"20\d{6}(?:[01]\d|2[0-3])[0-5]\d")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each number; its message does not repeat the number."""
    for hit, match in case.reading.find(PERSONAL_NUMBER()):
        digits = digits_of(hit.text)
        if _may_be_one(hit, match, digits) and can_be_real(match):
            born = int(digits[-6:-4])
            kind = "samordningsnummer" if born > 60 else "personnummer"
            yield hit.finding("PE01", f"Här står ett {kind}; ta bort det")


def _may_be_one(hit: Hit, match: re.Match[str], digits: str) -> bool:
    """Whether what stands around the number, and how it is written, lets it be one."""
    before, sign = hit.before, (match["sign"] or "").strip()
    if _CALLED_SO().search(before):
        return True
    if _CALLED_ELSE().search(before) or (not sign and _COUNTED().match(hit.after)):
        return False
    if sign:
        return True
    return not (
        match["gap"].isspace()
        or (match["gap"] and len(digits) == 12)
        or digits.startswith("0")
        or (match["sign"] and _TIME().fullmatch(digits))
    )


RULE = Rule("PE01", "personnummer", Severity.ERROR, check)

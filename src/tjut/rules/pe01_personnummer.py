"""Ett personnummer eller samordningsnummer står i handlingen.

Vad regeln hittar
Personnummer och samordningsnummer i alla skrivsätt, med tio eller tolv siffror, med
bindestreck, plustecken, mellanslag eller inget alls. Ett nummer räknas bara när
datumet finns och kontrollsiffran stämmer, så att belopp, diarienummer,
organisationsnummer, telefonnummer och bankgiron lämnas i fred. Regeln läser all text:
uppgifter, avsnitt, tabeller, citat och fotnoter.

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
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_NUMBER = late(
    r"[0-9](?<![\w.,:/+‑–-][0-9])[0-9](?:[0-9]{2})?(?P<gap>[- \u00a0]?)"
    r"[0-9]{2}(?P=gap)[0-9]{2}(?P<sign>\s?[-‐‑‒–−+]\s?|[ \u00a0])?[0-9]{4}"
    r"(?![\w/+]|[.,:‑–-][0-9])"
)
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
    for hit, match in case.reading.find(_NUMBER()):
        digits = re.sub(r"\D", "", hit.text)
        if _may_be_one(hit, match, digits) and _is_valid(digits, match["sign"] or ""):
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


def _is_valid(digits: str, sign: str) -> bool:
    """Whether the date exists and the check digit is right, in any century it can mean."""
    from personnummer.personnummer import valid

    if len(digits) == 12:
        return digits.startswith(("18", "19", "20")) and valid(digits)
    centuries = ("18", "19") if "+" in sign else ("19", "20")
    return any(valid(century + digits) for century in centuries)


RULE = Rule("PE01", "personnummer", Severity.ERROR, check)

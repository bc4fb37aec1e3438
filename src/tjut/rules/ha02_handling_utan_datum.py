"""En handling i listan saknar datum.

Vad regeln hittar
Handlingar i uppgifterna som inte har något datum, varken i namnet eller för
sig. En paragraf i ett protokoll med år, en utgåva som SOU 2024:12 och månad och
år sist i namnet räknas som datum. Året i ett namn (Årsredovisning 2025) säger
vilken tid handlingen gäller, inte vilken utgåva den är. Tjänsteutlåtandet självt
står först i listan när dokumentet byggs och behöver inget datum här.

Varför
Listan förs in i protokollet. Den som om tio år vill se vad som låg till grund
för beslutet hittar rätt handling genom datumet.

Exempel

    handlingar:
      - "Avsiktsförklaring om cykelstråk"

Bättre

    handlingar:
      - titel: "Avsiktsförklaring om cykelstråk"
        datum: "2026-02-17"

Källa
Kommunala handledningar: alla handlingar som påverkar beslutet listas, alltid
med datum, eftersom listan skrivs av i protokollet.

Rättning
Ingen. Skriv handlingens datum.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.dates import find_dates
from tjut.language.patterns import late
from tjut.rules.rule import Case, Rule

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_ALSO_DATES = late(
    rf"(?:[,(]|\bden|daterad\w*)\s?(?:{_MONTHS})\s\d{{4}}\W*$"  # sist i namnet, ”…, januari 2025”
    r"|\d{2,4}[-‐‑–]\d\d?[-‐‑–]\d\d?(?!\d)"
    r"|\b\d{4}:\d{1,4}\b|\b\d{4}/\d\d:\d"
    r"|§\s?\d+\s?/\s?\d{2,4}\b|§\s?\d+.{0,20}?\b\d{4}\b|\b(?:19|20)\d\d(?:,|\s)\s?§",
    re.I,
)
LONGEST = 500
"""Of a longer name only this many characters are read."""

_REPORT = ("tjänsteutlåtande", "tjänsteskrivelse")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each handling without a date, but for the report itself."""
    for number, handling in enumerate(case.handlingar):
        title = handling.title.text
        own = number == 0 and any(word in title.lower() for word in _REPORT)
        if not (own or handling.datum or is_dated(title)) and title.strip():
            message = "Handlingen saknar datum; skriv när den är daterad"
            yield Finding("HA02", message, handling.title.place(0, len(title)))


def is_dated(title: str) -> bool:
    """Whether the name of a handling says of what date, or which edition, it is."""
    title = title[:LONGEST]
    return any(True for _ in find_dates(title)) or _ALSO_DATES().search(title) is not None


RULE = Rule("HA02", "handling-utan-datum", Severity.WARNING, check)

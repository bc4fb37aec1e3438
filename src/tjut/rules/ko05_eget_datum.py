"""Tjänsteutlåtandet har ett annat datum bland handlingarna än i uppgifterna.

Vad regeln hittar
En handling som är tjänsteutlåtandet självt och vars datum inte är det som står
i uppgiften datum. Handlingen känns igen på sitt namn: tjänsteutlåtande eller
tjänsteskrivelse, från den egna förvaltningen eller utan avsändare. Andra
förvaltningars skrivelser, äldre skrivelser om annat och skrivelser som
återremitterats lämnas i fred.

Varför
Listan över handlingar flyttas till protokollet. Har den ett annat datum än
tjänsteutlåtandet pekar protokollet på en handling som inte finns. Det händer
när en gammal fil får bli mall för en ny.

Exempel

    datum: 2025-03-14
    handlingar:
      - Kommunledningskontorets tjänsteskrivelse, 2025-02-28

Bättre

    datum: 2025-03-14
    handlingar:
      - Kommunledningskontorets tjänsteskrivelse, 2025-03-14

Källa
tjuts egen regel. I en genomgång av trettio tjänsteskrivelser hade åtta fel
datum på sig själva.

Rättning
Ingen. Ta bort handlingen ur listan, för tjut skriver själv tjänsteutlåtandet
först i den, eller rätta det datum som är fel.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.dates import DateMention, find_dates
from tjut.language.patterns import late
from tjut.rules.passages import Passage
from tjut.rules.rule import Case, Rule

_REPORT = late(r"\btjänste(?:skrivelse|utlåtande|yttrande)(?:n|t)?(?![a-zåäö])", re.I)
_OLDER = late(r"\b(?:tidigare|återremi\w+|ursprunglig\w*|föregående|äldre)\b", re.I)
_WORD = late(r"[^\W\d_]{3,}")
_SAYS_NOTHING = frozenset(
    ("förvaltningen", "förvaltning", "kontoret", "kommun", "kommunen", "ärendet", "ärende",
     "gällande", "avseende", "angående", "beslut", "daterad", "för", "och", "med", "till", "från")
)  # fmt: skip


def check(case: Case) -> Iterator[Finding]:
    """A finding when no date that the list gives the report is the report's."""
    day = case.uppgifter.datum
    found = list(_own_dates(case))
    if day is None or not found or any(own.value == day for _, own in found):
        return
    passage, own = found[0]
    written = passage.text[own.start : own.end]
    message = (
        f"Ärendets {case.template.document_type.lower()} har datumet {day} i uppgifterna men "
        f"{written} bland handlingarna"
    )
    yield Finding("KO05", message, passage.place(own.start, own.end))


def _own_dates(case: Case) -> Iterator[tuple[Passage, DateMention]]:
    """The dates of those handlingar that are the report itself, with where they stand."""
    for handling in case.handlingar:
        if _is_report(handling.title.text, case):
            for passage in handling:
                if passage is not None:
                    yield from ((passage, one) for one in find_dates(passage.text) if one.value)


def _is_report(title: str, case: Case) -> bool:
    """Whether a handling is the report itself by its name, its sender and its subject."""
    name = _REPORT().search(title) if "tjänste" in title.lower() else None
    if name is None or _OLDER().search(title):
        return False
    first_date = next((found.start for found in find_dates(title)), len(title))
    sender = _words(title[: name.start()])
    subject = _words(title[name.end() : max(name.end(), first_date)])
    office = _words(case.uppgifter.forvaltning) | _words(case.uppgifter.namnd)
    about = subject - office
    return (not sender or bool(sender & office)) and (
        len(about & _words(case.uppgifter.titel)) * 2 >= len(about)
    )


def _words(text: str | None) -> frozenset[str]:
    """The words that tell one name from another, without genitive and as far as it takes."""
    words = (word.casefold().removesuffix("s") for word in _WORD().findall(text or ""))
    return frozenset(word[:12] for word in words if word not in _SAYS_NOTHING)


RULE = Rule("KO05", "eget-datum", Severity.ERROR, check)

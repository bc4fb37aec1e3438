"""Den som ska ha beslutet står inte bland dem som det skickas till.

Vad regeln hittar
Beslutspunkter som ger någon ett uppdrag (uppdrar åt nämnden för teknik att …,
ger kommundirektören i uppdrag att …) när skickas_till inte nämner den. Den egna
förvaltningen och den som bara ska underteckna något räknas inte. Regeln hittar
också en lista som inte nämner någon, och ett yttrande utan mottagare.

Varför
Den som ska göra något, eller väntar på ett svar, måste få veta det. Ett uppdrag
som inte skickas till den det gäller blir ofta inte gjort.

Exempel

    Kommunstyrelsen uppdrar åt socialnämnden att öppna en träffpunkt.

    skickas_till:
      - "Tekniska nämnden"

Bättre

    Kommunstyrelsen uppdrar åt socialnämnden att öppna en träffpunkt.

    skickas_till:
      - "Socialnämnden"

Källa
tjuts egen regel, efter vad registratorer skickar tillbaka.

Rättning
Ingen. Lägg till mottagaren i skickas_till.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.bodies import same_body
from tjut.language.patterns import late
from tjut.language.subjects import find_body, find_office
from tjut.rules.rule import Case, Rule
from tjut.rules.wording import receivers
from tjut.source import Span

_DUTIES = (
    late(r"\buppdra(?:r)?\s(?:åt|till)\s(?P<who>.{2,200}?),?\satt\s(?P<duty>\w+)", re.I),
    late(
        r"\bge(?:r)?\s(?P<who>(?:(?!\bi\suppdrag\b).){2,200}?),?\si\suppdrag\satt\s(?P<duty>\w+)",
        re.I,
    ),
)
_NOBODY = late(r"[\W_]+")
_SIGNS = late(r"(?:under)?teckna|signera", re.I)
_AND = late(r",\s|(?<!-)\s(?:och|samt|respektive)\s")
_OWN = late(r"(?:den\segna\s)?(?:förvaltning|kontor)(?:en|et)?$", re.I)
_ASIDE = late(r",\s(?:eller|vid|i\ssamråd|tillsammans)\b.*$", re.I)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each one who should have the decision and is not sent it."""
    yield from _in_list(case)
    listed = receivers(case.document.source)
    for stated in case.points:
        if "uppdra" not in stated.text.casefold():
            continue
        for duties in _DUTIES:
            for match in duties().finditer(stated.text):
                place = _unreached(match, case)
                if place is not None:
                    name = stated.text[place.start : place.end]
                    message = f"{name} får ett uppdrag men står inte i {listed}"
                    yield stated.finding("HA05", message, *place)


def _in_list(case: Case) -> Iterator[Finding]:
    """A list that names nobody, and an answer that is sent to nobody."""
    if any(not _NOBODY().fullmatch(receiver) for receiver in case.uppgifter.skickas_till):
        return
    fields = case.document.front_matter
    key = next((one for one in fields.fields.entries if one.key == "skickas_till"), None)
    if key is not None:
        yield Finding("HA05", "Skriv vem beslutet skickas till, eller ta bort listan", key.key_span)
    elif case.uppgifter.arendetyp == "yttrande" and case.points:
        listed = receivers(case.document.source)
        message = f"Den som har bett om yttrandet står inte i {listed}"
        yield Finding("HA05", message, Span(fields.end, fields.end))


def _unreached(match: re.Match[str], case: Case) -> Span | None:
    """Where the first holder of a duty stands that the decision does not reach."""
    who = _ASIDE().sub("", match["who"])
    if _SIGNS().match(match["duty"]) or _is_reached(who, case):
        return None
    for name in _names(who):
        if not _is_reached(name, case):
            start = match.start("who") + who.index(name)
            return Span(start, start + len(name))
    return None


def _names(who: str) -> list[str]:
    """The holders of a duty; one when it is not sure that there are several."""
    parts = _AND().split(who)
    several = all(find_body(part) == len(part) or find_office(part) == len(part) for part in parts)
    return parts if several else [who]


def _is_reached(who: str, case: Case) -> bool:
    own = case.uppgifter.forvaltning
    if _OWN().match(who) or (own and who.casefold() == own.casefold()):
        return True
    return any(
        same_body(who, receiver) or who.casefold() in receiver.casefold()
        for receiver in case.uppgifter.skickas_till
    )


RULE = Rule("HA05", "mottagare-saknas", Severity.INFO, check)

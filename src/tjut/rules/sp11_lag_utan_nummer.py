"""En lag nämns första gången utan sitt nummer i Svensk författningssamling.

Vad regeln hittar
Lagar och förordningar som nämns utan nummer första gången de står i texten:
skollagen, plan- och bygglagen, lagen om färdtjänst. Nästa gång räcker namnet.
För de lagar som kommuner oftast använder säger regeln vilket numret är.
Rubriker, tabeller, text inom citattecken och äldre lagar lämnas i fred.

Varför
Lagar byts ut och byter namn. Med numret kan läsaren hitta just den lag som
beslutet vilar på, även om tio år.

Exempel

    Enligt 10 kap. 32 § skollagen har eleven rätt till skolskjuts.

Bättre

    Enligt 10 kap. 32 § skollagen (2010:800) har eleven rätt till skolskjuts.

Källa
Myndigheternas skrivregler, kapitel 14.

Rättning
Ingen. Kontrollera att numret hör till den lag som menas.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.laws import Laws, laws
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_NUMBER = late(r"s?[\s,(]*(?:SFS\s)?\d{4}:\d+")
_DESCRIBED = late(
    r"[Ll](?<!\w[Ll])ag(?P<the>en)?\s(?P<number>\((?:SFS\s)?\d{4}:\d+\)\s)?(?P<what>(?:om|med)\s\w+\s?\w*)"
)
_NOT_IN_FORCE = late(
    r"\b(?:gamla|tidigare|dåvarande|äldre|upphävda|föreslagna|förslag\w*(?:\still)?)\s(?:en\s)?(?:ny\s)?$",
    re.I,
)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each law that is first named without its number."""
    known = laws()
    first = {**_named(case, known), **_described(case, known)}
    for law, hit in first.items():
        if hit and not _NOT_IN_FORCE().search(hit.before):
            yield hit.finding("SP11", f"Skriv lagens nummer första gången: {law}")


def _named(case: Case, known: Laws) -> dict[str, Hit | None]:
    """Laws with a name of their own: where each is first named, None when it has its number."""
    there = {known.by_last_word[word] for word in known.by_last_word.keys() & case.reading.words}
    return {_numbered(name, known): _first(case, name, known.named[name]) for name in there}


def _numbered(name: str, known: Laws) -> str:
    earlier = known.earlier.get(name)
    return f"{name} ({known.named[name]}){f', eller {earlier}' if earlier else ''}"


def _first(case: Case, name: str, number: str) -> Hit | None:
    hits = (*case.reading.find_words(name), *case.reading.find_words(f"{name}s"))
    first = min((hit for hit in hits if hit.passage.kind == "text"), key=_place, default=None)
    if first is None or _NUMBER().match(first.after) or number in first.passage.text:
        return None
    return first


def _described(case: Case, known: Laws) -> dict[str, Hit | None]:
    """The same for laws that are called *lagen om …*."""
    found: dict[str, Hit | None] = {}
    if case.reading.words.isdisjoint(("lag", "lagen")):
        return found
    for hit, match in case.reading.find_own(_DESCRIBED()):
        what = known.description(match.string[match.start("what") :])
        if hit.passage.kind == "text" and (what or match["the"]):
            number = known.described.get(what, "år:nummer")
            given = match["number"] or number in hit.passage.text
            law = f"lagen ({number}) {what or match['what'].lower()}"
            found.setdefault(law, None if given else hit)
    return found


def _place(hit: Hit) -> int:
    return hit.span.start


RULE = Rule("SP11", "lag-utan-nummer", Severity.INFO, check)

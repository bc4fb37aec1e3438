"""Titeln börjar med angående eller liknande, slutar med punkt eller säger vad handlingen är.

Vad regeln hittar
Titlar som börjar med angående, beträffande, gällande, avseende eller rörande, som
slutar med punkt, eller som börjar med ordet tjänsteutlåtande eller
tjänsteskrivelse och ett streck. Gällande som betyder det som gäller nu och punkten
efter en förkortning lämnas i fred.

Varför
Titeln står i kallelsen, i protokollet och i diariet bland hundra andra. Där ska
det första ordet säga vad ärendet handlar om.

Exempel

    titel: "Angående parkeringsavgifter i centrum."

Bättre

    titel: "Parkeringsavgifter i centrum"

Källa
Myndigheternas skrivregler, kapitel 3.

Rättning
Ingen. Börja med det som ärendet handlar om.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.old_words import old_words
from tjut.rules.passages import Passage
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_PREPOSITION = late(
    r"\s*(?:ärende\s)?(?P<word>angående|beträffande|gällande|avseende|rörande|ang\b\.?|betr\b\.?)",
    re.I,
)
_DOCUMENT = late(r"\s*(?P<word>(?:\S+\s){0,5}?tjänste(?:utlåtande|skrivelse))\s*[-–:]\s", re.I)
_FULL_STOP = late(r"(?<![\s.])\.\s*$")
_ABBREVIATED = late(
    r"(?:\b\w{1,3}\.\w{1,3}|\b(?:etc|osv|dvs|inkl|exkl|resp|kap|st|jr|sr|inc))\.\s*$", re.I
)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each fault of the title."""
    title = case.title
    if not title:
        return
    text = title.text
    if (match := _PREPOSITION().match(text)) and not _is_adjective(match, text):
        message = f"Titeln börjar med ”{match['word']}”; börja med det som ärendet handlar om"
        yield _finding(title, match.span("word"), message)
    if "tjänste" in text.lower() and (match := _DOCUMENT().match(text)):
        message = "Titeln säger vilket slags handling det är; skriv bara vad ärendet handlar om"
        yield _finding(title, match.span("word"), message)
    if (match := _FULL_STOP().search(text)) and not _ABBREVIATED().search(text):
        yield _finding(title, match.span(), "Titeln slutar med punkt; ta bort punkten")


def _finding(title: Passage, place: tuple[int, int], message: str) -> Finding:
    return Hit(title, *place).finding("SP10", message)


def _is_adjective(match: re.Match[str], text: str) -> bool:
    """Whether *gällande* says which rules hold now, as in *Gällande taxa för VA*."""
    word = match["word"].lower()
    return word == "gällande" and not old_words().is_old(word, "", text[match.end() :])


RULE = Rule("SP10", "otymplig-titel", Severity.WARNING, check)

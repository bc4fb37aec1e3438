"""En beslutspunkt går inte att förstå utan en bilaga.

Vad regeln hittar
Punkter som lämnar över det som beslutas till en annan handling: enligt bilaga,
enligt förvaltningens förslag, i enlighet med tjänsteskrivelsen, i enlighet med
liggande förslag, eller bara bifaller begäran och godkänner förslaget. Punkten
godtas om den namnger handlingen med datum eller själv har en lista eller tabell
med det som beslutas.

Varför
Protokollet läses utan bilagor, ofta många år senare. Står det bara enligt
förslaget vet ingen vad som beslutades, och beslutet går inte att verkställa.

Exempel

    Tekniska nämnden fastställer avgifterna enligt bilaga.

    Socialnämnden beslutar enligt förvaltningens förslag.

Bättre

    Tekniska nämnden fastställer avgiften för torgplats till 450 kronor per dag.

    Socialnämnden ger förvaltningen i uppdrag att öppna en träffpunkt i Norrviken
    senast den 1 mars 2027.

Källa
Kommunala handledningar: beslutet ska förstås utan bilagorna, och fraser som i
enlighet med föreliggande förslag ska inte användas.

Rättning
Ingen. Skriv ut vad som beslutas, eller namnge handlingen med datum.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.dates import find_dates
from tjut.language.patterns import late
from tjut.rules.decision_points import Stated
from tjut.rules.rule import Case, Rule

_WORDS_OF_REFERENCE = ("enligt", "enlighet", "i linje med", "utifrån", "framgår av")
_PAPERS = ("förslag", "begäran", "framställ", "hemställan", "skrivelse")
_ACCORDING = r"(?:enligt|i\senlighet\smed|i\slinje\smed|utifrån|(?:vad\s)?som\sframgår\sav)"
_QUALITY = (
    r"(?:(?:den|det|de|denna|detta|dessa|vad\ssom\ssägs\si|vad\ssom\sanges\si)\s)?"
    r"(?:(?:bifog\w+|bilag[dt]\w*|medfölj\w+|förelig\w+|liggande|framlag\w+|framskriv\w+|upprätta\w+"
    r"|presenter\w+|redovisa\w+|aktuell\w*|ovanstående|nedanstående|[^\W\d_]+s)\s){0,3}?"
)
_OTHER_PAPER = (
    r"(?:bilag(?:a|an|or|orna)\b|förslag(?:et)?\b(?!\still\s(?!beslut))|beslutsförslag(?:et)?\b"
    r"|tjänste(?:utlåtande|skrivelse)[nt]?\b|skrivelsen?\b|(?:besluts)?underlag(?:et)?\b"
    r"|handling(?:en|arna)\b|rapporten\b|utredningen\b|promemorian\b)"
)
_REFERS = late(rf"\b{_ACCORDING}\s{_QUALITY}{_OTHER_PAPER}", re.I)
_ATTACHED = late(
    r"\b(?:enligt|i\senlighet\smed)\s(?:bifogad|bifogat|bifogade|bilagd|bilagt|bilagda)\b", re.I
)
_BARE = late(
    r"\b(?:bifaller|bifalla|godkänner|godkänna|antar|anta|avslår|avslå|tillstyrker|beviljar)\s"
    r"(?:(?:\w+s\s)?(?:förslaget|begäran|framställ(?:an|ningen)|hemställan|skrivelsen)|\w+s\sförslag)"
    r"(?=\s*(?:[.,;]|$|\soch\b|\ssamt\b))",
    re.I,
)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point that leaves what is decided to another paper."""
    for stated in case.points:
        match = _reference(stated)
        if match is not None:
            message = (
                f"”{match[0]}” säger inget i protokollet; skriv ut vad som beslutas, "
                "eller namnge handlingen med datum"
            )
            yield stated.finding("BE02", message, *match.span())


def _reference(stated: Stated) -> re.Match[str] | None:
    """The words that refer to a paper the point does not name, None when there are none."""
    text = stated.text
    match = None
    if any(words in text for words in _WORDS_OF_REFERENCE):
        match = _REFERS().search(text) or _ATTACHED().search(text)
    if match is None and any(word in text for word in _PAPERS):
        match = _BARE().search(text)
    named = match is None or stated.shows or any(True for _ in find_dates(text))
    return None if named else match


RULE = Rule("BE02", "obegriplig-utan-bilaga", Severity.WARNING, check)

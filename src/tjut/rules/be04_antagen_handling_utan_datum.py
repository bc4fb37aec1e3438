"""En handling antas eller godkänns utan att namnges med datum.

Vad regeln hittar
Punkter som antar, godkänner, fastställer eller ingår en handling (riktlinjer,
plan, avtal, taxa, yttrande, rapport …) utan att säga vilket datum handlingen
har. Datumet då något börjar gälla räknas inte som handlingens. Beslut om annat
än handlingar, som ansökningar, köp och val, läses inte.

Varför
En handling finns ofta i flera utgåvor. Utan datum går det inte att säga vilken
text som antogs, och protokollet går inte att knyta till rätt handling.

Exempel

    Kommunstyrelsen antar Riktlinjer för inköp.

Bättre

    Kommunstyrelsen antar Riktlinjer för inköp, daterade 2026-03-02.

Källa
Kommunala handledningar: det dokument som antas nämns med namn och datum, så
att beslutet förstås utan bilagor.

Rättning
Ingen. Skriv handlingens datum efter dess namn.
"""

import re
from collections import deque
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.dates import DateMention, find_dates
from tjut.language.decision import REACH
from tjut.language.verb_forms import Form
from tjut.rules.decision_points import Stated
from tjut.rules.main_verbs import main_verb
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_ADOPTS = ("antar", "godkänner", "fastställer", "ingår")
_DOCUMENT = (
    r"(?!tids?plan|sammanträdesplan|dagordning)(?:[^\W\d_]+-)?[^\W\d_]*"
    r"(?:riktlinjer(?:na)?|polic(?:yn?|yer)|reglementet?|regler(?:na)?|plan(?:en|er|erna)?"
    r"|program(?:met)?|tax(?:an?|or|orna)|avtal(?:et)?|överenskommelsen?|avsiktsförklaring(?:en)?"
    r"|strategin?|yttrandet?|remissvar(?:et)?|rapport(?:en)?|uppföljning(?:en)?|föreskrifter(?:na)?"
    r"|(?:arbets|bolags|förbunds|delegations|attest|renhållnings)ordning(?:en)?|ägardirektiv(?:et)?"
    r"|stadgar(?:na)?|förteckning(?:en)?|instruktion(?:en)?|förstudien?|utredning(?:en)?"
    r"|underlag(?:et)?|kontrakt(?:et)?)(?![\w-])"
)
_OF = r"(?:förslag(?:et)?\still|(?:revider|uppdater|ändr|komplett)\w+\s(?:av|i))\s"
_LINK = r"(?:för|om|av|med|till|i|på|mellan|från|per|att|som|enligt|gällande|avseende|angående)\b"
_BEFORE = rf"(?:{_OF}|(?!{_LINK})[^\s.,;:]+(?::s)?\s)"
_OBJECT = re.compile(rf"\s{_BEFORE}{{0,8}}?({_DOCUMENT})", re.I)
_PASSIVE = re.compile(
    rf"{_BEFORE}{{0,3}}?({_DOCUMENT})[^.;]{{0,200}}?\s(?:antas|godkänns|fastställs)\b", re.I
)
_ADOPTED = re.compile(r"\s(?:antas|godkänns|fastställs)\b", re.I)
_NOT_ITS_DATE = re.compile(
    r"(?:från(?:\soch\smed)?|fr\.?\s?o\.?\s?m\.?|till(?:\soch\smed)?|t\.?\s?o\.?\s?m\.?|senast"
    r"|tidigast|gälla|gäller|kraft|under|perioden|tiden|före|efter)\s$",
    re.I,
)
_EDITION = re.compile(
    r"§\s?\d|\d\s?§|\b(?:version|utgåva|revision)\s\d|\bdaterad\w*\s\w+\s\d{4}", re.I
)
_IN_FIGURES = re.compile(r"\btill\s\d")
_NEAR = 20
"""How many of the points that name a document with its date are remembered."""

_ENDING = re.compile(r"(?<=\w{3})(?:erna|rna|en|et|n|t)$")
_FORMS = (
    ("daterade", re.compile(r"(?:r|rna|ar)$", re.I)),
    ("daterat", re.compile(r"(?:e|et|avtal|program|svar|direktiv|underlag|kontrakt)$", re.I)),
    ("daterad", re.compile("")),
)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each document that is adopted without its date."""
    dated: deque[str] = deque(maxlen=_NEAR)
    for stated in case.points:
        if _is_dated(stated.text):
            dated.append(stated.text.casefold())
        elif document := _adopted(stated):
            name = stated.text[document.start : document.end]
            stem = _ENDING.sub("", name.casefold())
            if not any(stem in text for text in dated):
                form = next(form for form, ending in _FORMS if ending.search(name))
                message = f"Skriv vilket datum handlingen har: ”{name} …, {form} ÅÅÅÅ-MM-DD”"
                yield stated.finding("BE04", message, *document)


def _adopted(stated: Stated) -> Span | None:
    """Where the kind of document stands that the point adopts, None when it adopts none."""
    text, main = stated.text, main_verb(stated)
    if main is None:
        passive = stated.decision.form is Form.NO_BODY and _ADOPTED.search(text[:REACH])
        passive = passive and _PASSIVE.search(text[:REACH])
        return Span(*passive.span(1)) if passive else None
    found = _OBJECT.match(text, main.end) if main.verb in _ADOPTS else None
    if found is None or stated.shows or _IN_FIGURES.search(text, found.end()):
        return None
    return Span(*found.span(1))


def _is_dated(text: str) -> bool:
    """Whether a text names a document's date, or what else tells its edition."""
    if _EDITION.search(text):
        return True
    return any(_is_its_own(found, text) for found in find_dates(text))


def _is_its_own(found: DateMention, text: str) -> bool:
    return _NOT_ITS_DATE.search(text, max(0, found.start - 20), found.start) is None


RULE = Rule("BE04", "antagen-handling-utan-datum", Severity.WARNING, check)

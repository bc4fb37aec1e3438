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
from itertools import islice

from tjut.findings import Finding, Severity
from tjut.language.dates import DateMention, find_dates
from tjut.language.decision import REACH
from tjut.language.patterns import late
from tjut.language.verb_forms import Form
from tjut.rules.decision_points import Stated
from tjut.rules.main_verbs import main_verb
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_ADOPTS = ("antar", "godkänner", "fastställer", "ingår")
_DOCUMENTS = (
    "riktlinjer", "riktlinjerna", "policy", "policyn", "reglemente", "reglementet", "regler",
    "reglerna", "plan", "planen", "planer", "planerna", "program", "programmet", "taxa", "taxan",
    "taxor", "taxorna", "avtal", "avtalet", "överenskommelse", "överenskommelsen",
    "avsiktsförklaring", "avsiktsförklaringen", "strategi", "strategin", "yttrande", "yttrandet",
    "remissvar", "remissvaret", "rapport", "rapporten", "uppföljning", "uppföljningen",
    "föreskrifter", "föreskrifterna", "arbetsordning", "arbetsordningen", "bolagsordning",
    "bolagsordningen", "förbundsordning", "förbundsordningen", "delegationsordning",
    "delegationsordningen", "attestordning", "attestordningen", "renhållningsordning",
    "renhållningsordningen", "ägardirektiv", "ägardirektivet", "stadgar", "stadgarna",
    "förteckning", "förteckningen", "instruktion", "instruktionen", "förstudie", "förstudien",
    "utredning", "utredningen", "underlag", "underlaget", "kontrakt", "kontraktet",
)  # fmt: skip
_NO_DOCUMENTS = ("tidplan", "tidsplan", "sammanträdesplan")
_LINKS = (
    "för", "om", "av", "med", "till", "i", "på", "mellan", "från", "per", "att", "som", "enligt",
    "gällande", "avseende", "angående",
)  # fmt: skip
_GOES_ON = ("förslag", "revider", "uppdater", "ändr", "komplett")
"""Words whose link leads on to the document: *förslag till plan*, *revidering av plan*."""

_WORDS_TO_DOCUMENT = 12
_WORD = late(r"\s*([^\s.,;:]+(?::s)?)")
_PASSIVE = late(r"\s(?:antas|godkänns|fastställs)\b", re.I)
_NOT_ITS_DATE = late(
    r"(?:från(?:\soch\smed)?|fr\.?\s?o\.?\s?m\.?|till(?:\soch\smed)?|t\.?\s?o\.?\s?m\.?|senast"
    r"|tidigast|gälla|gäller|kraft|under|perioden|tiden|före|efter)\s$",
    re.I,
)
_EDITION = late(r"§\s?\d|\d\s?§|\b(?:version|utgåva|revision)\s\d|\bdaterad\w*\s\w+\s\d{4}", re.I)
_IN_FIGURES = late(r"\btill\s\d")
_NEAR = 20
"""How many of the points that name a document with its date are remembered."""

_ENDING = late(r"(?<=\w{3})(?:erna|rna|en|et|n|t)$")
_NEUTER = ("e", "et", "avtal", "program", "svar", "direktiv", "underlag", "kontrakt")
_PLURAL = ("r", "rna", "ar")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each document that is adopted without its date."""
    dated: deque[str] = deque(maxlen=_NEAR)
    for stated in case.points:
        if _is_dated(stated.text):
            dated.append(stated.text.casefold())
        elif document := _adopted(stated):
            name = stated.text[document.start : document.end]
            stem = _ENDING().sub("", name.casefold())
            if not any(stem in text for text in dated):
                message = (
                    f"Skriv vilket datum handlingen har: ”{name} …, {_dated(name)} ÅÅÅÅ-MM-DD”"
                )
                yield stated.finding("BE04", message, *document)


def _dated(name: str) -> str:
    """The word before the date, bent after the document."""
    if name.endswith(_PLURAL) and not name.endswith(_NEUTER):
        return "daterade"
    return "daterat" if name.endswith(_NEUTER) else "daterad"


def _adopted(stated: Stated) -> Span | None:
    """Where the kind of document stands that the point adopts, None when it adopts none."""
    text, main = stated.text[:REACH], main_verb(stated)
    if main is None:
        passive = stated.decision.form is Form.NO_BODY and _PASSIVE().search(text)
        return _document(text, 0) if passive else None
    if main.verb not in _ADOPTS or stated.shows:
        return None
    found = _document(text, main.end)
    return None if found and _IN_FIGURES().search(text, found.end) else found


def _document(text: str, start: int) -> Span | None:
    """The first document among the words at `start`, up to what it is about."""
    before = ""
    for word in islice(_WORD().finditer(text, start), _WORDS_TO_DOCUMENT):
        folded = word[1].casefold()
        if folded.endswith(_DOCUMENTS) and not folded.endswith(_NO_DOCUMENTS):
            return Span(*word.span(1))
        leads_on = folded in ("till", "av", "i") and before.startswith(_GOES_ON)
        if folded in _LINKS and not leads_on:
            return None
        before = folded
    return None


def _is_dated(text: str) -> bool:
    """Whether a text names a document's date, or what else tells its edition."""
    if any(_is_its_own(found, text) for found in find_dates(text)):
        return True
    return _EDITION().search(text) is not None


def _is_its_own(found: DateMention, text: str) -> bool:
    return _NOT_ITS_DATE().search(text, max(0, found.start - 20), found.start) is None


RULE = Rule("BE04", "antagen-handling-utan-datum", Severity.WARNING, check)

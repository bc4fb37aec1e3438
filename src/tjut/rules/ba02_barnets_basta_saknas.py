"""Ärendet rör barn, men texten prövar inte barnets bästa.

Vad regeln hittar
Ett ärende vars titel, beslut eller text handlar om barn, elever, skolor,
förskolor, fritidsgårdar, lekplatser eller unga, där avsnittet om barn bara
består av allmänna fraser. I mallar utan ett sådant avsnitt räcker det att texten
någonstans väger barnets bästa, barnets rättigheter eller konsekvenserna för
barn. Delegationsordningar, val, uppföljningar och andra ärenden om hur kommunen
arbetar prövas inte, och nämnders och förvaltningars namn räknas inte.

Varför
Varje åtgärd som rör barn, direkt eller indirekt, ska prövas mot barnets bästa.
Prövningen säger vad som är bäst för barnen, hur det vägs mot annat, om förslaget
stämmer med det och, om inte, vad som görs i stället. Beslutsfattaren får sända
tillbaka ett ärende som saknar den.

Exempel

    titel: Ny skolskjutsordning

    # Konsekvenser för barn och unga
    Barnets bästa har beaktats.

Bättre

    # Konsekvenser för barn och unga
    Omkring 40 elever på landsbygden får gå upp till en kilometer längre till
    bussen. Elevråden har hörts och vill ha belysning vid hållplatserna. Tryggheten
    väger tyngre än kostnaden, och därför byggs belysning innan ändringen görs.

Källa
Barnkonventionen artikel 3, som är svensk lag genom lag (2018:1197), och
Barnombudsmannens metodstöd för prövning av barnets bästa.

Rättning
Ingen. Skriv vilka barn som berörs, hur, och hur deras bästa har vägts.
"""

import re
from collections.abc import Iterator
from itertools import islice

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.children import children_in, has_substance, is_of_children, sentences_of
from tjut.rules.passages import Passage
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_NO_DECISION = ("information", "anmälan")
_OWN_WORK = late(
    r"\b(?:delegation\w*|delegering\w*|årsredovisning\w*|delårs\w*|\w*uppföljning\w*|\w*prognos\w*"
    r"|bokslut\w*|sammanträdes\w*|dokumenthantering\w*|informationshantering\w*|arkiv\w*|val av"
    r"|fyllnadsval\w*|entledigande\w*|avsägelse\w*|firmateckn\w*|attest\w*"
    r"|intern\w* kontroll\w*|internkontroll\w*|dataskydd\w*|personuppgift\w*"
    r"|reglemente\w*|redovisning av|anmälan av|arvode\w*)\b",
    re.I,
)
_ADULTS = late(r"\b(?:vuxenutbildning|komvux|sfi|folkhögskol|högskol|yrkeshögskol)", re.I)
_WEIGHS = late(
    r"\bbarn\w*\s(?:\S+\s)?bästa\b|\bbarnkonvention|\bbarnrätt|\bbarnperspektiv|\bbarnkonsekvens"
    r"|\bbarn(?:s|ets|ens)\s(?:\S+\s)?(?:rättighet|intresse)|\bartikel\s(?:3|12)\b"
    r"|\bkonsekvens\w*\sför\sbarn",
    re.I,
)
_JUDGES = late(
    r"bedöm|visar|innebär|påverk|positiv|negativ|gynna|främja|beakta|hänsyn|väg(?:s|er|t|ts|as|de)\b"
    r"|pröv|förbättr|försämr|trygg|slutsats|stärk|tillgodos|riskera",
    re.I,
)
_OFTEN = 5
"""So many words on children in the text of a case make it one about children."""


def check(case: Case) -> Iterator[Finding]:
    """A finding where the children section, or a text without one, weighs nothing."""
    if not any(is_of_children(word) for word in case.reading.words):
        return
    subject = None if _is_weighed(case) else _subject(case)
    if subject is None or _is_exempt(case):
        return
    passage, place = subject
    word = passage.text[slice(*place)]
    section = case.document.section("barn")
    if section is None:
        message = f"Ärendet rör barn (”{word}”) men texten prövar inte barnets bästa"
        yield Finding("BA02", message, passage.place(*place), section=passage.key)
    else:
        prose, first = next(sentences_of(section))
        message = (
            f"Ärendet rör barn (”{word}”); skriv vilka som berörs, hur, och hur deras bästa vägs"
        )
        yield Finding("BA02", message, prose.span(*first), section="barn")


def _is_weighed(case: Case) -> bool:
    """Whether the case says what its matter means to children, or ST01 or ST02 ask for it."""
    section = case.document.section("barn")
    if section is None:
        return _is_missing(case) or _weighs(case)
    said = [prose.text[slice(*one)] for prose, one in sentences_of(section)]
    return not said or any(map(has_substance, said))


def _is_exempt(case: Case) -> bool:
    title = case.uppgifter.titel or ""
    is_other = _OWN_WORK().search(title) or _ADULTS().search(title)
    return case.uppgifter.arendetyp in _NO_DECISION or is_other is not None


def _is_missing(case: Case) -> bool:
    """Whether the template demands a children section, so that ST01 asks for it."""
    rule = case.template.section("barn")
    return rule is not None and case.uppgifter.arendetyp in rule.required


def _subject(case: Case) -> tuple[Passage, Span] | None:
    """The word that shows that a case is about children, None when it is not."""
    title = case.title
    found = next(children_in(title.text), None) if title else None
    if title and found:
        return title, found
    said = _words_on_children(case)
    first = list(islice(said, _OFTEN))
    decided = next((pair for pair in first if pair[0].key == "forslag"), None)
    if decided and len(first) > 1:
        return decided
    return first[0] if len(first) == _OFTEN else None


def _words_on_children(case: Case) -> Iterator[tuple[Passage, Span]]:
    """The words on children outside the children section, those of the decision first."""
    passages = [one for one in case.body if one.key != "barn"]
    for passage in sorted(passages, key=lambda one: one.key != "forslag"):
        yield from ((passage, place) for place in children_in(passage.text))


def _weighs(case: Case) -> bool:
    """Whether a sentence of the text judges what the matter means for children."""
    return any(
        _WEIGHS().search(sentence.text) and _JUDGES().search(sentence.text)
        for sentence in case.reading.sentences
    )


RULE = Rule("BA02", "barnets-bästa-saknas", Severity.WARNING, check)

"""En beslutspunkt innehåller mer än ett beslut.

Vad regeln hittar
Punkter där organet gör två saker som kan beslutas var för sig: godkänner
rapporten och ger förvaltningen i uppdrag att …, antar planen samt avsätter
pengar, eller två meningar med varsitt beslut. Verb som hör ihop i ett beslut
godtas: antar yttrandet och översänder det som sitt svar, bifaller begäran och
omfördelar pengarna, entledigar den ena och utser den andra.

Varför
Den som vill rösta för det ena och mot det andra kan inte göra det, och den som
ska verkställa beslutet får leta. En punkt, en åtgärd.

Exempel

    Socialnämnden godkänner slutrapporten, daterad 2026-05-04, och ger
    förvaltningen i uppdrag att öppna en ny träffpunkt.

Bättre

    1. Socialnämnden godkänner slutrapporten, daterad 2026-05-04.
    2. Socialnämnden ger förvaltningen i uppdrag att öppna en ny träffpunkt.

Källa
Kommunala handledningar: en åtgärd i varje punkt.

Rättning
Ingen. Dela punkten, och börja varje ny punkt med organet.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from tjut.findings import Finding, Severity
from tjut.language.decision import REACH, Decision, read_decision
from tjut.language.patterns import late
from tjut.language.sentences import sentences
from tjut.language.verb_forms import Form
from tjut.rules.decision_points import Stated
from tjut.rules.decision_verbs import decision_verbs
from tjut.rules.main_verbs import MainVerb, main_verb
from tjut.rules.rule import Case, Rule
from tjut.source import Span
from tjut.toml import read_toml

_JOINERS = ("och", "samt", "men", "dels", "att", ";")
_ADVERB = r"(?:(?:därmed|samtidigt|även|också|vidare|dessutom|därutöver|dels)\s)?"
_FINITE = late(rf"(?:,?\s(?:och|samt|men|dels)|;)\s{_ADVERB}([^\W\d_]+r)\b", re.I)
_INFINITIVE = late(rf"(?:,?\s(?:och|samt)\s(?:att\s)?|,\satt\s){_ADVERB}([^\W\d_]+)\b", re.I)
_CLAUSE = late(
    r"\b(?:som|då|när|där|eftersom|vilket|vilken|vilka|att(?!\s\w+(?:a|ge|se|gå|stå|få|slå)\b))\b",
    re.I,
)
_ASIDE = late(r",\s(?:som|vilken|vilket|vilka|där)\s[^,;]{1,200},")
_ASSIGNS = late(r"(?:ge|ger)\b.{1,120}?\bi\suppdrag\b", re.I)
_PROPOSED = late(rf"föreslås\s{_ADVERB}(?:besluta\satt\s)?([^\W\d_]+)", re.I)
_SAME_THING = late(
    r"\s(?:den|det|dem|detta|denna|dessa)(?=[.,;]|$|\s(?:till|som|för|i|med|på|genom|därmed|vidare)\b)",
    re.I,
)
_DIRECTS = ("uppdrar", "ger", "bemyndigar", "delegerar", "uppmanar", "begär", "föreslår")
"""Verbs after which infinitives say what somebody else is to do."""

_ANYWHERE = ("uppdrar", "beslutar", "föreslår", "bemyndigar", "upphäver", "delegerar")
"""Verbs that are the body's own even when a clause stands before them."""


def check(case: Case) -> Iterator[Finding]:
    """A finding for the second decision of a point."""
    for stated in case.points:
        place = _second(stated, stated.known) if stated.decides else None
        if place is not None:
            verb = stated.text[place.start : place.end]
            message = f"”{verb}” är ett beslut till; gör det till en egen punkt"
            yield stated.finding("BE03", message, *place)


def _second(stated: Stated, known: tuple[str, ...]) -> Span | None:
    """The verb of the second decision in a point, None when it holds but one."""
    text = stated.text[:REACH]
    places = sentences(text)
    several = len(places) > 1 or any(word in text for word in _JOINERS)
    main = (main_verb(stated) or _unknown(stated)) if several else None
    if main is None:
        return None
    joined = _joined(text, main, max(places[0].end, main.end))
    return joined or _in_sentences(text, places[1:], main.verb, known)


def _unknown(stated: Stated) -> MainVerb | None:
    """What a body `beslutar`, so that it is a decision though tjut does not know the verb."""
    verb = stated.decision.verb
    decides = verb is not None and stated.text[verb.start : verb.end].casefold() == "beslutar"
    return MainVerb("beslutar", verb.end, infinitive=False) if verb and decides else None


def _joined(text: str, main: MainVerb, end: int) -> Span | None:
    """The verb joined to the main one, before `end`, that is a decision of its own."""
    forms = [_FINITE, _INFINITIVE] if main.infinitive and main.verb not in _DIRECTS else [_FINITE]
    for form in forms:
        for match in form().finditer(text, main.end, end):
            if match.start() > main.end and _is_another(match, main, text):
                return Span(*match.span(1))
    return None


def _is_another(match: re.Match[str], main: MainVerb, text: str) -> bool:
    """Whether a verb joined to the main one is a decision of its own."""
    verbs, word = decision_verbs(), match[1].casefold()
    present = verbs.present(word)
    if present is None or (word == present) == (match.re is _INFINITIVE()):
        return False
    if present not in verbs.acts and not _ASSIGNS().match(text, match.start(1)):
        return False
    end = match.start() + match[0].startswith(",")
    before = _ASIDE().sub("", text[main.end : end])
    own = present in _ANYWHERE or present not in verbs.acts or not _CLAUSE().search(before)
    return (
        own and not _SAME_THING().match(text, match.end()) and not _is_natural(main.verb, present)
    )


def _in_sentences(
    text: str, others: Sequence[Span], main: str, known: tuple[str, ...]
) -> Span | None:
    """The verb of a later sentence that is a decision of its own, or proposes one."""
    verbs = decision_verbs()
    for start, end in others:
        sentence = text[start:end]
        place = _verb_of(sentence, read_decision(sentence, known))
        if place is None:
            continue
        word = sentence[place.start : place.end].casefold()
        verb = verbs.by_infinitive.get(word, word)
        acts = verb in verbs.acts or _ASSIGNS().match(sentence, place.start)
        if acts and not _is_natural(main, verb):
            return Span(start + place.start, start + place.end)
    return None


def _verb_of(sentence: str, decision: Decision) -> Span | None:
    """What a body does, or in *nämnden föreslås godkänna* is to do; None for other sentences."""
    if decision.verb is None or decision.form is Form.DECIDES:
        return decision.verb
    proposed = _PROPOSED().match(sentence, decision.verb.start)
    return Span(*proposed.span(1)) if proposed else None


def _is_natural(one: str, other: str) -> bool:
    always, after = _natural_pairs()
    return other in always or other in after.get(one, ()) or one in after.get(other, ())


@cache
def _natural_pairs() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    table = read_toml(Path(__file__).parent / "ordlistor" / "naturliga_par.toml")
    pairs = {verb: tuple(others.split()) for verb, others in table.pairs("efter").items()}
    return frozenset(table.texts("alltid")), pairs


RULE = Rule("BE03", "flera-beslut-i-en-punkt", Severity.WARNING, check)

"""En beslutspunkt säger inte vem som beslutar, i presens.

Vad regeln hittar
Punkter i förslaget till beslut som inte är skrivna som organ + verb i presens:
punkter utan organ (Att anta planen, Planen antas, Förslag att anta planen),
med fel form av verbet (har antagit, antog, ska anta, föreslås anta) eller där
förvaltningen föreslår i stället för att nämnden beslutar. En inledning före en
lista (Nämnden beslutar) gäller för alla punkter i listan. Formler som brukar
stå utan organ godtas: när något börjar gälla, att något upphör att gälla, att
något ersätter något annat och att paragrafen justeras omedelbart.

Varför
Förslaget ska kunna flyttas till protokollet som det står. Där är beslutet
fattat, och den som läser måste se vem som har beslutat och vad.

Exempel

    Att anta Riktlinjer för lån av lokaler, daterade 2026-02-10.

    Nämnden föreslås godkänna delårsrapporten.

Bättre

    Kultur- och fritidsnämnden antar Riktlinjer för lån av lokaler, daterade
    2026-02-10.

    Kultur- och fritidsnämnden godkänner delårsrapporten, daterad 2026-09-14.

Källa
Nacka kommuns anvisning för tjänsteskrivelser: självständiga meningar och inga
att-satser. Kommunala handledningar i övrigt: skriv som om beslutet var fattat.

Rättning
Ingen. Meddelandet visar hur meningen kan börja.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.bodies import same_body
from tjut.language.decider_headings import read_heading
from tjut.language.decision import REACH, Decision, read_decision
from tjut.language.patterns import late
from tjut.language.sentences import sentences
from tjut.language.subjects import find_body
from tjut.language.verb_forms import Form
from tjut.model.blocks import List, prose_of
from tjut.model.decisions import Decider
from tjut.model.prose import Prose
from tjut.rules.decision_points import SECTION, Stated
from tjut.rules.decision_verbs import decision_verbs
from tjut.rules.rule import Case, Rule

_MESSAGES = {
    Form.PERFECT: "Skriv beslutet i presens, som om det fattas nu: {better}",
    Form.PAST: "Skriv beslutet i presens, som om det fattas nu: {better}",
    Form.MODAL: "”{verb}” säger inte att något beslutas; skriv i presens: {better}",
    Form.PASSIVE: "Punkten säger inte vem som beslutar; skriv det i presens: {better}",
    Form.INFINITIVE: "Skriv verbet i presens: {better}",
    Form.NO_VERB: "Skriv vad organet beslutar, med verbet i presens: {better}",
    Form.OFFICE_PROPOSES: "Skriv beslutet, inte vad förvaltningen föreslår: {better}",
    Form.PROPOSAL: "Skriv beslutet, inte att det föreslås: {better}",
    Form.THAT_CLAUSE: "Skriv vem som beslutar i stället för ”att”: {better}",
    Form.NO_BODY: "Skriv vem som beslutar, i presens: {better}",
}
_WORD = late(r"[^\W\d_]+")
_ASSIGNED = late(r"(?P<who>[^.:;]{3,80}?)\s(?:får|ges)\s(?:\S+\s){0,3}?i\suppdrag\b", re.I)
_EMPTY = ("föreslår", "beslutar", "anser")
_PROPOSED = late(r"\s*förslag\satt\b", re.I)
_THAT = late(r"\s*att\s+", re.I)
_ACCEPTED = (Form.DECIDES, Form.FORMULA)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point, or lead-in, that is not a decision in the present tense."""
    needed = {
        id(stated.lead)
        for stated in case.points
        if stated.lead and stated.decision.form not in _ACCEPTED
    }
    for stated in case.points:
        if stated.point.lead and id(stated.point.lead) in needed:
            yield from _in_lead_in(stated.point.lead.prose, stated)
        if stated.lead is None:
            yield from _in_text(stated.prose, stated.decision, stated)
        else:
            yield from _in_governed(stated)
        yield from _in_lists(stated)


def _in_text(prose: Prose, decision: Decision, stated: Stated) -> Iterator[Finding]:
    if decision.form not in _ACCEPTED and not _is_as_headed(prose.text, decision, stated.decider):
        yield _finding(prose, decision, stated)


def _in_lead_in(prose: Prose, stated: Stated) -> Iterator[Finding]:
    """What is wrong with a lead-in that points without a body of their own need."""
    decision = read_decision(prose.text, stated.known)
    if decision.verb or decision.form is not Form.NO_VERB:
        yield from _in_text(prose, decision, stated)


def _in_governed(stated: Stated) -> Iterator[Finding]:
    """What a lead-in cannot mend: `Förslag att …`, and the body said twice."""
    that = _THAT().match(stated.text)
    twice = that and find_body(stated.text, that.end()) is not None
    if twice or stated.decision.form is Form.PROPOSAL:
        yield _finding(stated.prose, stated.decision, stated)


def _in_lists(stated: Stated) -> Iterator[Finding]:
    """Proposals that stand in a list under the point instead of decisions."""
    items = [
        item for block in stated.point.blocks if isinstance(block, List) for item in block.items
    ]
    for item in items:
        prose = next(prose_of(item.blocks), None)
        if prose and _PROPOSED().match(prose.text):
            yield _finding(prose, Decision(Form.PROPOSAL), stated)


def _is_as_headed(text: str, decision: Decision, decider: Decider) -> bool:
    """Whether it is what the heading says: *X föreslår att Y* under *X:s förslag till Y*."""
    if decision.form is not Form.OFFICE_PROPOSES or not decision.body or not decider.proposer:
        return False
    return same_body(text[decision.body.start : decision.body.end], decider.proposer)


def _finding(prose: Prose, decision: Decision, stated: Stated) -> Finding:
    text = prose.text
    if decision.body and decision.verb:
        start, end = decision.body.start, decision.verb.end
    else:
        start, end = next(iter(sentences(text[:REACH])), (0, len(text)))
    verb = text[decision.verb.start : decision.verb.end] if decision.verb else ""
    form = Form.PROPOSAL if verb.casefold() == "föreslås" else decision.form
    if form is Form.NO_BODY and read_heading(text):
        lower = "gör den till underrubrik, med ## eller Rubrik 2, om den är det"
        message = f"”{text.strip()}” ser ut som en rubrik; {lower}"
        return Finding("BE01", message, prose.span(start, end), section=SECTION)
    better = f"”{stated.body} {_verb_for(text, decision)} …”"
    message = _MESSAGES[form].format(verb=verb, better=better)
    return Finding("BE01", message, prose.span(start, end), section=SECTION)


def _verb_for(text: str, decision: Decision) -> str:
    """The verb to write instead: that of the text in the present tense, else `beslutar`."""
    if assigned := _ASSIGNED().match(text):
        who = assigned["who"]
        return f"ger {who if who[:2].isupper() else who[:1].lower() + who[1:]} i uppdrag"
    verbs = decision_verbs()
    start = decision.verb.start if decision.verb else 0
    if decision.form is Form.PASSIVE and decision.verb:
        start = decision.verb.end
    for number, word in enumerate(_WORD().findall(text[start:REACH])):
        present = verbs.present(word)
        opens = number == 0 or (number == 1 and decision.form is Form.THAT_CLAUSE)
        if (present in verbs.acts or (present and opens)) and present not in _EMPTY:
            return present
    return "beslutar"


RULE = Rule("BE01", "inte-organ-och-presens", Severity.ERROR, check)

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
from tjut.language.decision import REACH, Decision, read_decision
from tjut.language.sentences import sentences
from tjut.language.subjects import find_body
from tjut.language.verb_forms import Form
from tjut.model.blocks import List, prose_of
from tjut.model.decisions import Decider
from tjut.model.prose import Prose
from tjut.rules.decision_points import SECTION, Stated, known_names, name_of, stated_points
from tjut.rules.decision_verbs import decision_verbs
from tjut.rules.rule import Case, Rule

_MESSAGES = {
    Form.PERFECT: "Skriv beslutet i presens, som om det fattas nu: {better}",
    Form.PAST: "Skriv beslutet i presens, som om det fattas nu: {better}",
    Form.MODAL: "”{verb}” säger inte att något beslutas, skriv i presens: {better}",
    Form.PASSIVE: "Punkten säger inte vem som beslutar, skriv det i presens: {better}",
    Form.INFINITIVE: "Skriv verbet i presens: {better}",
    Form.NO_VERB: "Skriv vad organet beslutar, med verbet i presens: {better}",
    Form.OFFICE_PROPOSES: "Skriv beslutet, inte vad förvaltningen föreslår: {better}",
    Form.PROPOSAL: "Skriv beslutet, inte att det är ett förslag: {better}",
    Form.THAT_CLAUSE: "Skriv vem som beslutar i stället för ”att”: {better}",
    Form.NO_BODY: "Skriv vem som beslutar, i presens: {better}",
}
_WORD = re.compile(r"[^\W\d_]+")
_ASSIGNED = re.compile(r"(?:får|ges)\b.{0,40}?\bi\suppdrag", re.I)
_THAT = re.compile(r"\s*att\s+", re.I)
_ACCEPTED = (Form.DECIDES, Form.FORMULA)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point, or lead-in, that is not a decision in the present tense."""
    points = [*stated_points(case)]
    for stated in points:
        yield from _in_lead_in(stated, points, case)
        if stated.lead is None:
            yield from _in_text(stated.prose, stated.decision, stated.decider, case)
        else:
            yield from _in_governed(stated, case)
        yield from _in_lists(stated, case)


def _in_text(prose: Prose, decision: Decision, decider: Decider, case: Case) -> Iterator[Finding]:
    if decision.form not in _ACCEPTED and not _is_as_headed(prose.text, decision, decider):
        yield _finding(prose, decision, decider, case)


def _in_lead_in(stated: Stated, points: list[Stated], case: Case) -> Iterator[Finding]:
    """What is wrong with a lead-in that points without a body of their own need."""
    lead = stated.point.lead
    if lead is not None and any(
        other.lead is lead and other.decision.form not in _ACCEPTED for other in points
    ):
        decision = read_decision(lead.prose.text, known_names(case, stated.decider))
        if decision.verb or decision.form is not Form.NO_VERB:
            yield from _in_text(lead.prose, decision, stated.decider, case)


def _in_governed(stated: Stated, case: Case) -> Iterator[Finding]:
    """What a lead-in cannot mend: `Förslag att …`, and the body said twice."""
    that = _THAT.match(stated.text)
    twice = that and find_body(stated.text, that.end()) is not None
    if twice or stated.decision.form is Form.PROPOSAL:
        yield _finding(stated.prose, stated.decision, stated.decider, case)


def _in_lists(stated: Stated, case: Case) -> Iterator[Finding]:
    """Proposals that stand in a list under the point instead of decisions."""
    for block in stated.point.blocks:
        if not isinstance(block, List):
            continue
        for item in block.items:
            prose = next(prose_of(item.blocks), Prose())
            decision = read_decision(prose.text)
            if decision.form is Form.PROPOSAL and prose.text.casefold().startswith("förslag att"):
                yield _finding(prose, decision, stated.decider, case)


def _is_as_headed(text: str, decision: Decision, decider: Decider) -> bool:
    """Whether it is what the heading says: *X föreslår att Y* under *X:s förslag till Y*."""
    if decision.form is not Form.OFFICE_PROPOSES or not decision.body or not decider.proposer:
        return False
    return same_body(text[decision.body.start : decision.body.end], decider.proposer)


def _finding(prose: Prose, decision: Decision, decider: Decider, case: Case) -> Finding:
    text = prose.text
    if decision.body and decision.verb:
        start, end = decision.body.start, decision.verb.end
    else:
        start, end = next(sentences(text[:REACH]), (0, len(text)))
    verb = text[decision.verb.start : decision.verb.end] if decision.verb else ""
    better = f"”{name_of(decider, case)} {_verb_for(text, decision)} …”"
    message = _MESSAGES[decision.form].format(verb=verb, better=better)
    return Finding("BE01", message, prose.span(start, end), section=SECTION)


def _verb_for(text: str, decision: Decision) -> str:
    """The verb to write instead: that of the text in the present tense, else `beslutar`."""
    if decision.form is Form.PASSIVE and decision.body and decision.verb:
        assigned = _ASSIGNED.match(text, decision.verb.start)
        if assigned:
            return f"ger {text[decision.body.start : decision.body.end].lower()} i uppdrag"
    verbs = decision_verbs()
    start = decision.verb.start if decision.verb else 0
    for word in _WORD.findall(text[start:REACH]):
        present = verbs.present(word)
        if present in verbs.acts and present not in ("föreslår", "beslutar"):
            return present
    return "beslutar"


RULE = Rule("BE01", "inte-organ-och-presens", Severity.ERROR, check)

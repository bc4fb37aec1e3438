"""Organet i en beslutspunkt är inte det som beslutar.

Vad regeln hittar
Punkter där ett annat organ beslutar än det som rubriken över punkten, eller
nämnd i uppgifterna, säger. Ett organ känns igen i alla sina former: nämnden,
Kultur- och fritidsnämnden, Nämnden för Kultur & Fritid och KFN är samma organ.
Under rubriken Kommunstyrelsens förslag till kommunfullmäktige beslutar
kommunfullmäktige, och där duger också Kommunstyrelsen föreslår att
kommunfullmäktige. Att ett organ föreslår något för ett annat är dess eget
beslut och hör hemma under dess egen rubrik.

Varför
Ett beslut av fel organ gäller inte och måste fattas om. Det har hänt att felet
har upptäckts först när protokollet var justerat.

Exempel

    ## Kommunstyrelsens förslag till kommunfullmäktige

    Kommunstyrelsen antar Taxa för torghandel, daterad 2026-04-01.

Bättre

    ## Kommunstyrelsens förslag till kommunfullmäktige

    Kommunfullmäktige antar Taxa för torghandel, daterad 2026-04-01.

Källa
5 kap. 1 § och 6 kap. kommunallagen (2017:725) om vad fullmäktige och
nämnderna beslutar om. Kontrollen är tjuts egen.

Rättning
Ingen. Byt organ i punkten, eller sätt en rubrik som säger vem som beslutar.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.bodies import same_body
from tjut.language.decision import Decision, read_decision
from tjut.language.genitive import genitive
from tjut.language.verb_forms import Form
from tjut.model.decisions import Decider
from tjut.model.prose import Prose
from tjut.rules.decision_points import SECTION, known_names, name_of, stated_points
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_AND = re.compile(r"(?<!-)\s(?:och|samt|respektive)\s|\s?/\s?|,\s")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point, or lead-in, in which another body than the decider decides."""
    for stated in stated_points(case):
        decider, lead = stated.decider, stated.point.lead
        if lead is not None:
            decision = read_decision(lead.prose.text, known_names(case, decider))
            yield from _compare(lead.prose, decision, decider, case)
        if stated.lead is None:
            yield from _compare(stated.prose, stated.decision, decider, case)


def _compare(prose: Prose, decision: Decision, decider: Decider, case: Case) -> Iterator[Finding]:
    place = _acting(prose.text, decision, decider)
    if place is None or not decider.body:
        return
    name = prose.text[place.start : place.end]
    if not any(same_body(part, decider.body) for part in (name, *_AND.split(name))):
        message = _message(name, decision, decider, case)
        yield Finding("BE06", message, prose.span(place.start, place.end), section=SECTION)


def _acting(text: str, decision: Decision, decider: Decider) -> Span | None:
    """Where the body stands that the point lets decide, None when it says nothing of it."""
    body, target = decision.body, decision.target
    if body is None or decision.form not in (Form.DECIDES, Form.OFFICE_PROPOSES):
        return None
    if decider.proposer and target and same_body(text[body.start : body.end], decider.proposer):
        return target
    return body if decision.form is Form.DECIDES else None


def _message(name: str, decision: Decision, decider: Decider, case: Case) -> str:
    right = name_of(decider, case)
    if decider.heading is None and decider.body == case.uppgifter.namnd:
        heading = f"{genitive(name)} beslut"
        return (
            f"Enligt uppgifterna beslutar {right}, men punkten säger ”{name}”: "
            f"byt organ, eller sätt rubriken ”{heading[:1].upper()}{heading[1:]}” över punkten"
        )
    if decision.target:
        return f"Rubriken säger att {right} beslutar: skriv ”{right} …”, inte vad {name} föreslår"
    return f"Rubriken säger att {right} beslutar, men punkten säger ”{name}”"


RULE = Rule("BE06", "fel-organ", Severity.ERROR, check)

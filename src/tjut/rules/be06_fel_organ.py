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
from tjut.language.patterns import late
from tjut.language.verb_forms import Form
from tjut.model.decisions import Decider
from tjut.model.prose import Prose
from tjut.rules.decision_points import SECTION, Stated
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_PROPOSES = late(r"(?:föreslår|hemställer|rekommenderar)\b", re.I)
_AND = late(r"(?<!-)\s(?:och|samt|respektive)\s|\s?/\s?|,\s")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point, or lead-in, in which another body than the decider decides."""
    for stated in case.points:
        if lead := stated.point.lead:
            decision = read_decision(lead.prose.text, stated.known)
            yield from _compare(lead.prose, decision, stated, case)
        if stated.lead is None:
            yield from _compare(stated.prose, stated.decision, stated, case)


def _compare(prose: Prose, decision: Decision, stated: Stated, case: Case) -> Iterator[Finding]:
    body = stated.decider.body
    place = _acting(prose.text, decision, stated.decider)
    if place is None or not body:
        return
    name = prose.text[place.start : place.end]
    if not same_body(name, body) and not any(same_body(part, body) for part in _AND().split(name)):
        message = _message(name, decision, stated, case)
        yield Finding("BE06", message, prose.span(place.start, place.end), section=SECTION)


def _acting(text: str, decision: Decision, decider: Decider) -> Span | None:
    """Where the body stands that the point lets decide, None when it says nothing of it."""
    body, verb, target = decision.body, decision.verb, decision.target
    if body is None or verb is None or decision.form not in (Form.DECIDES, Form.OFFICE_PROPOSES):
        return None
    if decider.proposer and same_body(text[body.start : body.end], decider.proposer):
        return target or (None if _PROPOSES().match(text, verb.start) else body)
    return body if decision.form is Form.DECIDES else None


def _message(name: str, decision: Decision, stated: Stated, case: Case) -> str:
    right, decider = stated.body, stated.decider
    if name.casefold().endswith(("kommun", "kommunen")):
        return f"Kommunen är inget organ som beslutar; skriv ”{right} …”"
    if decision.target:
        inside = decider.body if decider.body.isupper() else right[:1].lower() + right[1:]
        heading = f"{genitive(name)} förslag till {inside}"
        return (
            f"Här beslutar {right}; skriv ”{right} …” eller sätt rubriken ”{heading}” över punkten"
        )
    if decider.heading or decider.body != case.namnd:
        return f"Rubriken säger att {right} beslutar, men punkten säger ”{name}”"
    heading = f"{genitive(name)} beslut"
    if same_body(name, "kommunfullmäktige"):
        heading = f"{genitive(right)} förslag till kommunfullmäktige"
    return (
        f"Enligt uppgifterna beslutar {right}, men punkten säger ”{name}”; "
        f"byt organ eller sätt rubriken ”{heading[:1].upper()}{heading[1:]}” över punkten"
    )


RULE = Rule("BE06", "fel-organ", Severity.ERROR, check)

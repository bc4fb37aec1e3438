"""Förslaget till beslut har ingen beslutspunkt.

Vad regeln hittar
Ett avsnitt Förslag till beslut, eller en rubrik i det som säger vem som
beslutar, utan någon beslutspunkt under sig. En inledning som Nämnden beslutar
är ingen punkt. Saknas avsnittet säger ST01 till, och är det tomt ST02.

Varför
Utan förslag finns det inget att besluta om. Ärendet går tillbaka till den som
skrev det.

Exempel

    # Förslag till beslut

    ## Kommunstyrelsens beslut

    # Utredning

Bättre

    # Förslag till beslut

    ## Kommunstyrelsens beslut

    Kommunstyrelsen noterar informationen till protokollet.

    # Utredning

Källa
Kommunala handledningar: ett förslag ska leda till handling. Också ett ärende
för kännedom slutar i ett beslut, till exempel att informationen noteras.

Rättning
Ingen.
"""

from collections.abc import Iterator
from itertools import zip_longest

from tjut.findings import Finding, Severity
from tjut.language.lead_ins import is_lead_in
from tjut.model.blocks import Comment
from tjut.model.decisions import Decider
from tjut.rules.decision_points import SECTION
from tjut.rules.rule import Case, Rule
from tjut.source import Span


def check(case: Case) -> Iterator[Finding]:
    """A finding for each decider, or the whole section, without a decision point."""
    section = case.document.section(SECTION)
    if section is None or all(isinstance(block, Comment) for block in section.blocks):
        return
    for decider, after in zip_longest(case.deciders, case.deciders[1:]):
        if not _has_point(decider) and not _opens(decider, after):
            name = decider.body or case.namnd or "nämnden"
            name = name[:1].upper() + name[1:]
            message = f"Här saknas beslutet; skriv till exempel ”{name} antar …”"
            yield Finding("BE08", message, _place(decider), section=SECTION)


def _has_point(decider: Decider) -> bool:
    return any(point.text and not is_lead_in(point.text) for point in decider.points)


def _opens(decider: Decider, after: Decider | None) -> bool:
    """Whether a heading only stands over the one of the next decider."""
    if decider.points or decider.heading is None or after is None or after.heading is None:
        return False
    return after.heading.level > decider.heading.level


def _place(decider: Decider) -> Span:
    """The heading, else what stands there instead of a decision."""
    return decider.heading.span if decider.heading else decider.points[0].span


RULE = Rule("BE08", "beslutspunkt-saknas", Severity.ERROR, check, locked=True)

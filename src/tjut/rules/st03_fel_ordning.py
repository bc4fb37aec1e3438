"""Avsnitten står i en annan ordning än i mallen.

Vad regeln hittar
Ett avsnitt som står före eller efter sin plats. Flyttas ett enda avsnitt sägs
det bara vid det. Ett Word-dokument som tjut inte har byggt får ha sin egen
ordning, om inte kommunen har en egen mall.

Varför
Den som läser många ärenden hittar snabbare när samma sak står på samma ställe.
Det byggda dokumentet följer alltid mallens ordning.

Exempel

    # Bedömning

    # Utredning

Bättre

    # Utredning

    # Bedömning

Källa
Kommunens mall. Västra Götalandsregionens arbete med begripliga handlingar, som
fick Klarspråkskristallen 2015.

Rättning
Ingen. Flytta avsnittet med sin text.
"""

from collections.abc import Iterator, Sequence

from tjut.findings import Finding, Severity
from tjut.model.document import Section
from tjut.rules.rule import Case, Rule
from tjut.rules.sections import own_sections
from tjut.template.find import DEFAULT


def check(case: Case) -> Iterator[Finding]:
    """The fewest sections that have to move for the order to be the template's."""
    if _has_an_order_of_its_own(case):
        return
    order = {rule.key: place for place, rule in enumerate(case.template.sections)}
    sections = [*{section.key: section for section in reversed(own_sections(case))}.values()][::-1]
    places = [order[section.key or ""] for section in sections]
    if places == sorted(places):
        return
    staying = _longest_rising(places)
    for section, place in zip(sections, places, strict=True):
        if place not in staying:
            yield _misplaced(section, place, sections, places)


def _has_an_order_of_its_own(case: Case) -> bool:
    """Whether it is a Word file of a municipality whose order nobody has told tjut."""
    built = case.document.front_matter.fields.get("mall") is not None
    return case.document.source.is_word and not built and case.template.name == DEFAULT


def _misplaced(
    section: Section, place: int, sections: Sequence[Section], places: Sequence[int]
) -> Finding:
    before = max((other for other in places if other < place), default=None)
    if before is None:
        where = "först"
    else:
        where = f"efter ”{sections[places.index(before)].heading.prose.text}”"
    message = f"Avsnittet ”{section.heading.prose.text}” ska stå {where}"
    return Finding("ST03", message, section.heading.span, section=section.key)


def _longest_rising(places: Sequence[int]) -> list[int]:
    """The longest run of places, not all of them neighbours, that rise."""
    best: list[list[int]] = []
    for place in places:
        before = [run for run in best if run[-1] < place]
        best.append([*max(before, key=len, default=[]), place])
    return max(best, key=len, default=[])


RULE = Rule("ST03", "fel-ordning", Severity.WARNING, check)

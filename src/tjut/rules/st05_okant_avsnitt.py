"""En rubrik som mallen inte känner till.

Vad regeln hittar
En rubrik på högsta nivån som inte är något av mallens avsnitt, och avsnitt som
tjut själv skriver efter uppgifterna, till exempel handlingarna i ärendet.

Varför
Mallens rubriker är de som läsarna är vana vid och som andra system letar efter.
En egen rubrik är oftast en underrubrik, eller en av mallens som blev felskriven.

Exempel

    # Tidigare beslut

Bättre

    # Utredning

    ## Tidigare beslut

Källa
Kommunens mall.

Rättning
Ingen. Meddelandet säger vilken rubrik som ligger närmast.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.model.document import Section
from tjut.rules.rule import Case, Rule
from tjut.rules.wording import as_subheading
from tjut.template.headings import case_heading, near_key
from tjut.template.model import FROM_FIELDS


def check(case: Case) -> Iterator[Finding]:
    """Every section the template does not know, or that uppgifter stand for."""
    reported = {problem.section for problem in case.problems if problem.code == "ST01"}
    taken = {section.key for section in case.document.sections if section.exact}
    for section in case.document.sections:
        if section.key in FROM_FIELDS and not case.document.source.is_word:
            heading = section.heading.prose.text
            message = f"”{heading}” skrivs ur uppgifterna; flytta dit det som står under rubriken"
            yield Finding("ST05", message, section.heading.span, section=section.key)
        elif section.key is None or not (section.exact or section.key in reported):
            yield Finding("ST05", _message(section, taken, case), section.heading.span)


def _message(section: Section, taken: set[str | None], case: Case) -> str:
    unknown = f"Mallen känner inte till rubriken ”{section.heading.prose.text}”"
    key = section.key or near_key(section.heading.prose.text, case.template)
    rule = case.template.section(key) if key else None
    if rule is not None and key not in taken:
        return f"{unknown}, menade du ”{case_heading(rule.heading)}”?"
    lower = as_subheading(case.document.source)
    return f"{unknown}; {lower} om den hör till avsnittet ovanför"


RULE = Rule("ST05", "okänt-avsnitt", Severity.WARNING, check)

"""Ett avsnitt finns två gånger.

Vad regeln hittar
Två rubriker på högsta nivån som mallen räknar till samma avsnitt, oavsett om de
är skrivna på samma sätt.

Varför
Den som lyfter ut texten till kallelsen eller protokollet får bara med det ena,
och läsaren vet inte vilket som gäller.

Exempel

    # Bakgrund

    # Utredning

Bättre

    # Utredning

    ## Bakgrund

Källa
Kommunens mall.

Rättning
Ingen. Regeln kan inte tystas.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.model.document import Section
from tjut.rules.rule import Case, Rule
from tjut.rules.sections import own_sections
from tjut.rules.wording import as_subheading, line_of


def check(case: Case) -> Iterator[Finding]:
    """Every section whose key an earlier one has."""
    first: dict[str | None, Section] = {}
    for section in own_sections(case):
        earlier = first.setdefault(section.key, section)
        if earlier is not section:
            yield Finding(
                "ST04", _message(section, earlier, case), section.heading.span, section=section.key
            )


def _message(section: Section, earlier: Section, case: Case) -> str:
    heading, other = section.heading.prose.text, earlier.heading.prose.text
    source = case.document.source
    place = line_of(source, earlier.heading.span.start)
    if heading.casefold() == other.casefold():
        return f"Avsnittet ”{heading}” finns redan {place}"
    return (
        f"”{heading}” är samma avsnitt som ”{other}” {place}; "
        f"{as_subheading(source)} om texten hör dit"
    )


RULE = Rule("ST04", "dubbelt-avsnitt", Severity.ERROR, check, locked=True)

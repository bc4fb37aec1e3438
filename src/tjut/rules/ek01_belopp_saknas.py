"""Ett belopp i beslutet nämns inte i Ekonomiska konsekvenser.

Vad regeln hittar
Ett belopp som en beslutspunkt anslår, omfördelar, beviljar eller betalar men
som avsnittet Ekonomiska konsekvenser inte nämner. Det räknas som nämnt också
avrundat, i en annan enhet (2,5 mnkr och 2 500 000 kronor), i en tabell, som en
del av en summa, som skillnaden mellan två belopp eller som ett belopp per år.
Taxor, avgifter, arvoden, viten och beloppsgränser räknas inte. Hänvisar
avsnittet till resten av texten räcker det att beloppet står där.

Varför
Den som beslutar ska kunna se vad pengarna går till och var de tas. Står beloppet
bara i beslutet går det inte att pröva, och ett skrivfel i det syns inte.

Exempel

    # Förslag till beslut
    Kommunstyrelsen anslår 550 000 kronor till en ny lekplats.

    # Ekonomiska konsekvenser
    Kostnaden ryms inom investeringsramen för parker.

Bättre

    # Ekonomiska konsekvenser
    Lekplatsen kostar 550 000 kronor, som ryms inom investeringsramen för parker.

Källa
tjuts egen regel. Revisorer har flera gånger funnit att underlagen inte säger
vad besluten kostar.

Rättning
Ingen. Skriv beloppet i avsnittet, eller rätta det som är fel.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.amounts import Amount
from tjut.language.patterns import late
from tjut.language.sums import unsaid
from tjut.model.blocks import Block, prose_of
from tjut.model.document import Section
from tjut.model.prose import Prose
from tjut.rules.money import amounts_in, claim_of_none, decided_amounts, numbers_in
from tjut.rules.rule import Case, Rule

_REFERS = late(
    r"\b(?:se\s(?:ovan|under|avsnitt|bilaga|utredning|beskrivning)|framgår|redovisas|beskrivs|ovan"
    r"|ovanstående|enligt bilaga|bifogad\w*)\b",
    re.I,
)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point with an amount that the economy section leaves out."""
    economy = case.document.section("ekonomi")
    points = list(decided_amounts(case)) if economy and economy.blocks else []
    if economy is None or not points or claim_of_none(economy):
        return
    blocks = _where_said(economy, case)
    amounts = [amount for point in points for _, amount in point]
    left = unsaid(amounts, amounts_in(blocks), numbers_in(blocks))
    for point in points:
        found = [pair for pair in point if pair[1].value in left]
        left -= {amount.value for _, amount in found}
        if found:
            yield _finding(found)


def _where_said(economy: Section, case: Case) -> tuple[Block, ...]:
    """The economy section; with all the text but the decision when it refers to that."""
    if not any(_REFERS().search(prose.text) for prose in prose_of(economy.blocks)):
        return economy.blocks
    others = (section for section in case.document.sections if section.key != "forslag")
    return tuple(block for section in others for block in section.blocks)


def _finding(found: list[tuple[Prose, Amount]]) -> Finding:
    prose, first = found[0]
    written = dict.fromkeys(prose.text[amount.start : amount.end] for prose, amount in found)
    *others, last = written
    noun = "Beloppen" if others else "Beloppet"
    amounts = f"{', '.join(others)} och {last}" if others else last
    message = f"{noun} {amounts} nämns inte i Ekonomiska konsekvenser"
    return Finding("EK01", message, prose.span(first.start, first.end), section="forslag")


RULE = Rule("EK01", "belopp-saknas", Severity.WARNING, check)

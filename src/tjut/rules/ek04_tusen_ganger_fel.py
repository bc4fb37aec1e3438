"""Samma belopp står på två ställen med tusen gångers skillnad.

Vad regeln hittar
Två belopp om samma sak där det ena är exakt tusen gånger det andra: 550 000
kronor på ett ställe och 550 miljoner kronor på ett annat, eller 1 250 tkr och
1 250 mnkr. Beloppen ska ha minst två siffror gemensamt, och samma ord ska stå
intill dem. Priser per styck, timme eller person jämförs inte.

Varför
Tusental och miljoner blandas lätt ihop när siffror flyttas från en tabell till
text. Felet är svårt att se och ändrar beslutet helt.

Exempel

    # Ärendet
    Investeringen i nya simhallen beräknas till 550 000 kronor.

    # Ekonomiska konsekvenser
    Investeringen i simhallen på 550 miljoner kronor finns i budgeten.

Bättre

    # Ärendet
    Investeringen i nya simhallen beräknas till 550 miljoner kronor.

Källa
tjuts egen regel. I en publicerad tjänsteskrivelse stod 550 000 kronor där 550
miljoner menades.

Rättning
Ingen. Kontrollera enheten på båda ställena.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from tjut.findings import Finding, Severity
from tjut.language.amounts import Amount, find_amounts
from tjut.language.patterns import late
from tjut.rules.passages import Passage
from tjut.rules.rule import Case, Rule

_WORD = late(r"[^\W\d_]{6,}")
_STOP = late(r"[.!?;]\s")
_COMMON = frozenset(
    ("kronor", "miljon", "miljar", "kommun", "nämnde", "belopp", "uppgår", "beräkn", "motsva",
     "enligt", "samman", "perio", "kostna", "totalt", "årlige", "ytterl", "budget", "ungefä")
)  # fmt: skip
_SMALLEST = 10_000
"""The smaller of two amounts is at least so much; below it prices and fees begin."""

_BEFORE, _AFTER = 80, 60


class Said(NamedTuple):
    """An amount with the stems of the long words around it."""

    passage: Passage
    amount: Amount
    about: frozenset[str]


def check(case: Case) -> Iterator[Finding]:
    """A finding at the later of two amounts that are one but for a thousand."""
    found = [*_amounts(case)]
    values = {amount.value for _, amount in found}
    if not any(value * 1000 in values for value in values):
        return
    earlier: dict[Decimal, list[Said]] = defaultdict(list)
    for passage, amount in found:
        said = Said(passage, amount, _about(passage.text, amount))
        value = said.amount.value.normalize()
        thousandth, thousandfold = (value / 1000).normalize(), (value * 1000).normalize()
        other = next(
            (one for one in earlier[thousandth] + earlier[thousandfold] if one.about & said.about),
            None,
        )
        if other:
            yield _finding(said, other)
        elif not any(one.about == said.about for one in earlier[value]):
            earlier[value].append(said)


def _amounts(case: Case) -> Iterator[tuple[Passage, Amount]]:
    for passage in case.body:
        if passage.kind in ("text", "heading"):
            for amount in find_amounts(passage.text):
                if not amount.per and amount.value >= _SMALLEST and _is_specific(amount.value):
                    yield passage, amount


def _is_specific(value: Decimal) -> bool:
    """Whether a value has two figures or more of its own: 15 000 has, 5 000 000 has not."""
    return len(value.normalize().as_tuple().digits) >= 2


def _about(text: str, amount: Amount) -> frozenset[str]:
    """The stems of the long words near an amount in its sentence."""
    before = _STOP().split(text[max(0, amount.start - _BEFORE) : amount.start])[-1]
    after = _STOP().split(text[amount.end : amount.end + _AFTER])[0]
    words = (*_WORD().findall(before), *_WORD().findall(after))
    return frozenset(word[:6].casefold() for word in words) - _COMMON


def _finding(said: Said, other: Said) -> Finding:
    place = said.amount.start, said.amount.end
    here = said.passage.text[slice(*place)]
    there = other.passage.text[other.amount.start : other.amount.end]
    message = f"Beloppet är {here} här men {there} tidigare i texten: tusen gångers skillnad"
    return Finding("EK04", message, said.passage.place(*place), section=said.passage.key)


RULE = Rule("EK04", "tusen-gånger-fel", Severity.WARNING, check)

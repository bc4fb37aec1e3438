"""Ärendet kostar pengar, men texten säger inte hur de ska betalas.

Vad regeln hittar
En kostnad med belopp i Ekonomiska konsekvenser, eller i beslutet när mallen
saknar det avsnittet, i ett ärende som ingenstans nämner budget, ram, anslag,
medel, bidrag, intäkter, lån eller annan finansiering. Regeln är försiktig: ett
enda sådant ord räcker för att den ska tiga. Information, remissvar, motioner,
taxor och uppföljningar prövas inte, och inte kostnader som redan har varit.

Varför
Den som beslutar om en utgift ska veta hur den betalas. Utan det går beslutet
inte att verkställa, och någon annans budget får bära kostnaden.

Exempel

    # Ekonomiska konsekvenser
    Kostnaden för lekplatsen beräknas till 550 000 kronor.

Bättre

    # Ekonomiska konsekvenser
    Kostnaden för lekplatsen beräknas till 550 000 kronor. Den ryms inom
    nämndens investeringsram för 2026.

Källa
Kommunallagen (2017:725) 11 kap. om ekonomisk förvaltning: ett beslut om en
utgift under löpande budgetår ska säga hur den ska finansieras.

Rättning
Ingen. Skriv var pengarna tas: budget, ram, omfördelning, bidrag eller lån.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from tjut.findings import Finding, Severity
from tjut.language.amounts import find_amounts
from tjut.language.sentences import sentences
from tjut.model.blocks import Block, prose_of
from tjut.model.prose import Prose
from tjut.rules.rule import Case, Rule
from tjut.source import Span
from tjut.toml import read_toml

_OTHER_MATTER = (
    "remiss", "yttrande", "samråd", "motion", "medborgarförslag", "interpellation", "granskning",
    "uppföljning", "delårs", "bokslut", "prognos", "redovisning", "taxa", "avgift", "försälj",
    "rapport", "information",
)  # fmt: skip
_NO_COST = ("information", "anmälan", "yttrande", "motion", "medborgarförslag")
_SMALLEST = 1000
"""Below this many kronor nobody asks."""


def check(case: Case) -> Iterator[Finding]:
    """A finding at the first cost, when nothing in the text tells how it is paid."""
    uppgifter = case.uppgifter
    title = (uppgifter.titel or "").lower()
    if uppgifter.arendetyp in _NO_COST or any(word in title for word in _OTHER_MATTER):
        return
    cost = _cost(case)
    if cost and not _is_paid(case):
        yield cost


@cache
def _words(key: str) -> re.Pattern[str]:
    """The expressions of a list in ordlistor/pengar.toml as one pattern for small letters."""
    table = read_toml(Path(__file__).parent / "ordlistor" / "pengar.toml")
    anywhere: list[str] = []
    opening: list[str] = []
    for text in table.texts(key):
        end = "" if text.endswith("*") else r"\b"
        group = anywhere if text.startswith("*") else opening
        group.append(re.escape(text.strip("*")) + end)
    return re.compile("|".join((*anywhere, rf"\b(?:{'|'.join(opening)})")))


def _is_paid(case: Case) -> bool:
    """Whether a text tells how something is paid; that of the economy section is asked first."""
    passages = sorted(case.body, key=lambda passage: passage.key != "ekonomi")
    return any(_words("betalas").search(passage.text.lower()) for passage in passages)


def _cost(case: Case) -> Finding | None:
    """The first cost that the economy section, or without one the decision, tells the amount of."""
    economy = case.document.section("ekonomi")
    if economy:
        said = ((prose, place) for prose in _priced(economy.blocks) for place in _costs(prose))
        return _first_amount(said, "ekonomi")
    rule = case.template.section("ekonomi")
    if rule and case.uppgifter.arendetyp in rule.required:
        return None
    points = (point for one in case.deciders for point in one.points if any(_priced(point.blocks)))
    texts = (tuple(prose_of(point.blocks)) for point in points)
    costly = (point for point in texts if any(True for prose in point for _ in _costs(prose)))
    decided = ((prose, Span(0, len(prose.text))) for point in costly for prose in point)
    return _first_amount(decided, "forslag")


def _priced(blocks: Iterable[Block]) -> Iterator[Prose]:
    """The running texts that tell an amount: quick to ask before the words of a cost."""
    return (prose for prose in prose_of(blocks) if find_amounts(prose.text))


def _costs(prose: Prose) -> Iterator[Span]:
    """The sentences that tell of a cost, but for those of what it has been."""
    for place in sentences(prose.text):
        sentence = prose.text[place.start : place.end].lower()
        if _words("kostar").search(sentence) and not _words("har_varit").search(sentence):
            yield place


def _first_amount(said: Iterable[tuple[Prose, Span]], section: str) -> Finding | None:
    for prose, place in said:
        for amount in find_amounts(prose.text):
            if amount.value >= _SMALLEST and place.start <= amount.start < place.end:
                message = (
                    f"Texten säger inte hur {prose.text[amount.start : amount.end]} ska betalas; "
                    "skriv vilken budget, ram eller annan källa som används"
                )
                return Finding(
                    "EK02", message, prose.span(amount.start, amount.end), section=section
                )
    return None


RULE = Rule("EK02", "kostnad-utan-finansiering", Severity.WARNING, check)

"""What a case says of money: the amounts of its decision, and those of a stretch of text."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from tjut.language.amounts import Amount, find_amounts
from tjut.language.denial import may_deny
from tjut.language.numbers import FIGURES, number_in_figures
from tjut.language.patterns import late
from tjut.language.sentences import sentences
from tjut.model.blocks import Block, Table, prose_of, walk
from tjut.model.document import Section
from tjut.model.prose import Prose
from tjut.rules.rule import Case
from tjut.source import Span

_FIGURES = late(FIGURES)
_TARIFF = late(
    r"avgift|arvode|prislista|gräns|prisbasbelopp|vite|tax(?:a|an|or|orna)\b"
    r"|\b(?:böter\b|(?:under|över)stig\w|självrisk|prissätt)"
)
_NOT_SPENT = late(
    r"uppföljning|redovisning|prognos|rapport|\b(?:delårs|bokslut|överskott|underskott)"
    r"|\b(?:avslår|nekar|avstår|avböjer|avskriver|noterar|återkallar|upphäver|besvarad"
    r"|lämnar utan)\b"
)
_NONE = late(
    r"\b(?:inga|ingen|inget|inte\snågr?[ao]n?|utan|saknar)\s(?:[^\s.]+\s){0,3}?(?:ekonomisk|kostnad"
    r"|utgift|konsekvens|följd|påverkan|effekt|förpliktelse)|\bpåverkar\sinte\s(?:[^\s.]+\s){0,2}?"
    r"[^\s.]*(?:ekonomi|budget)|^(?:inga|ingen|(?:ej|inte)\s(?:aktuellt|relevant|tillämpligt))\W*$",
    re.I,
)
_UNLESS = late(
    r"\b(?:ytterligare|utöver|tillkommande|ökade?|andra|övriga?|nya|extra|större|högre|direkta?"
    r"|negativ\w*|nämnvärd\w*|väsentlig\w*|betydande|förutom|men|dock|däremot|bortsett|än|budget\w*"
    r"|ram|ramen|ryms|inryms|finansier\w*|avsatt\w*|eftersom|då|därför|medel|medlen|på sikt)\b",
    re.I,
)
_YEARLY = ("", "år", "året", "årligen")


def decided_amounts(case: Case) -> Iterator[list[tuple[Prose, Amount]]]:
    """The amounts that each point gives, takes or spends; points without any are left out.

    Fees, rates, limits and fines are no such amounts, nor those of what is
    turned down or only reported: the decision does not cost them.
    """
    for decider in case.deciders:
        for point in decider.points:
            texts = [*prose_of(point.blocks)]
            found = [
                (prose, amount)
                for prose in texts
                for amount in find_amounts(prose.text)
                if amount.per in _YEARLY
            ]
            if found and not any(_is_no_cost(prose.text) for prose in texts):
                yield found


def _is_no_cost(text: str) -> bool:
    small = text.lower()
    return bool(_TARIFF().search(small) or _NOT_SPENT().search(small))


def amounts_in(blocks: Iterable[Block]) -> list[Amount]:
    """The amounts that the running text of some blocks says."""
    return [amount for prose in prose_of(blocks) for amount in find_amounts(prose.text)]


def numbers_in(blocks: Iterable[Block]) -> Iterator[Decimal]:
    """The bare numbers in the tables among some blocks, which may be amounts."""
    tables = (block for block in walk(blocks) if isinstance(block, Table))
    for prose in prose_of(tables):
        yield from (number_in_figures(found[0]) for found in _FIGURES().finditer(prose.text))


def claim_of_none(economy: Section) -> tuple[Prose, Span] | None:
    """The sentence of the economy section that says, without reserve, that there is nothing.

    The place is in the plain text. None as well when the section gives an amount.
    """
    if amounts_in(economy.blocks):
        return None
    for prose in prose_of(economy.blocks):
        for place in sentences(prose.text):
            sentence = prose.text[place.start : place.end]
            if may_deny(sentence) and _NONE().search(sentence) and not _UNLESS().search(sentence):
                return prose, place
    return None

"""Whether amounts are said, straight out or as parts or sums of what is said."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from tjut.language.amounts import Amount

_TIMES = (2, 3, 4, 5, 12)
"""An amount a year for some years, or a month for a year."""

_UNITS = (1, 1000, 1_000_000)
_AT_MOST = 40
"""So many amounts are put together; of more, those after them are taken one by one."""


def unsaid(
    amounts: Sequence[Amount], said: Iterable[Amount], numbers: Iterable[Decimal]
) -> frozenset[Decimal]:
    """The values of those amounts that are neither said nor follow from what is said.

    An amount follows as the sum of some in a row or of two, as the difference
    of two, or as one for some years; and it is said when its sum with others
    of `amounts` is. `numbers` are bare numbers, which may stand for kronor,
    thousands or millions.
    """
    known = list(said)
    values = list(dict.fromkeys(amount.value for amount in amounts))
    told = dict.fromkeys(other.value for other in known)
    others = [amount for amount in amounts if amount.value not in told]
    left = {one.value for one in others} - {
        one.value for one in others if any(one.means(other) for other in known)
    }
    if left:
        left -= {number * unit for number in numbers for unit in _UNITS}
    return frozenset(left and left - _following(values, [*told]))


def _following(values: list[Decimal], told: list[Decimal]) -> set[Decimal]:
    """Those of the values that follow from what is told, alone or put together."""
    follows = [*_put_together(told)]
    alone = {value for value in values if any(_is_close(value, one) for one in follows)}
    groups = (
        group
        for group in _groups(values)
        if any(_is_close(sum(group, Decimal(0)), one) for one in told)
    )
    return alone.union(*groups)


def _groups(values: list[Decimal]) -> Iterator[list[Decimal]]:
    """Some in a row, and any two."""
    values = values[:_AT_MOST]
    for start, end in combinations(range(len(values) + 1), 2):
        if end - start > 1:
            yield values[start:end]
    yield from (list(pair) for pair in combinations(values, 2))


def _put_together(values: list[Decimal]) -> Iterator[Decimal]:
    yield from (sum(group, Decimal(0)) for group in _groups(values))
    yield from (abs(one - other) for one, other in combinations(values[:_AT_MOST], 2))
    for value in values[:_AT_MOST]:
        for times in _TIMES:
            yield from (value * times, value / times)


def _is_close(one: Decimal, other: Decimal) -> bool:
    """Whether two sums are one, as far as rounded parts can tell: within half a per cent."""
    return abs(one - other) * 200 <= one

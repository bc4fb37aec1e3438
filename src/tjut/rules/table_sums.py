"""The arithmetic of tables: which totals are not the sum of their parts."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from tjut.language.figures import Figure, is_empty, read_figure
from tjut.language.patterns import late
from tjut.model.blocks import Cell, Table

_TOTAL = late(
    r"\A(?:(?:del|total|slut)?summa|total(?:t|a)?|s:a|sammanlagt)\b|\b(?:totalt|summa)\W*\Z", re.I
)
_WITHIN = late(r"(?:varav|därav|[-–•])", re.I)
_NOT_ADDED = late(
    r"andel|procent|%|snitt|\bmedel(?:tal|värde)?\b|index|\bper\b|/|pris|\bår\b|årtal|\bnr\b|nummer"
    r"|kvot|grad|avvikelse|förändring|skillnad|ackumulera",
    re.I,
)
_COUNT = late(r"\bantal", re.I)
_MOST_CHILDREN = 20
_YEARS = frozenset(range(1900, 2101))


class Wrong(NamedTuple):
    """A total that is not the sum of its parts."""

    cell: Cell
    total: Decimal
    parts: Decimal


class _Column(NamedTuple):
    """A column that can be added up: a figure or nothing for each row of the table."""

    figures: tuple[Figure | None, ...]
    is_exact: bool


class _Total(NamedTuple):
    row: int
    value: Decimal
    parts: Decimal
    is_right: bool


def wrong_totals(table: Table) -> Iterator[Wrong]:
    """The totals of a table that are wrong, those of rows first.

    Where several columns have totals and none of them is right, the rows are
    no parts of them, and nothing is said.
    """
    labels = [_label(row) for row in table.rows]
    if not any(_TOTAL().search(text) for text in (*labels, table.head[-1].prose.text)):
        return
    columns = {
        index: column
        for index in range(1, len(table.head))
        if (column := _column(table, index)) is not None
    }
    across = list(_judge_last_column(table, columns))
    if across:
        # one wrong figure there would be told once more at the foot
        del columns[len(table.head) - 1]
    judged = [
        (index, total) for index, column in columns.items() for total in _judge_rows(labels, column)
    ]
    if any(total.is_right for _, total in judged) or len({index for index, _ in judged}) == 1:
        for index, total in judged:
            if not total.is_right:
                yield Wrong(table.rows[total.row][index], total.value, total.parts)
    yield from across


def _column(table: Table, index: int) -> _Column | None:
    """A column of a table, None when it cannot be added up."""
    head = table.head[index].prose.text
    cells = [row[index].prose.text for row in table.rows]
    figures = tuple(read_figure(cell) for cell in cells)
    if figures and all(_is_year(read_figure(cell.prose.text)) for cell in table.rows[0][1:]):
        figures = (None, *figures[1:])  # a second row of headings
        cells[0] = ""
    found = [figure for figure in figures if figure]
    says_other = any(
        figure is None and not is_empty(cell) for figure, cell in zip(figures, cells, strict=True)
    )
    if _NOT_ADDED().search(head) or says_other or len({figure.unit for figure in found}) > 1:
        return None
    if all(map(_is_year, found)):
        return None
    return _Column(figures, bool(_COUNT().search(head)))


def _is_year(figure: Figure | None) -> bool:
    return figure is not None and figure.value in _YEARS


def _label(row: Sequence[Cell]) -> str:
    """The text that a row begins with."""
    return next((cell.prose.text.strip() for cell in row if cell.prose.text.strip()), "")


def _judge_rows(labels: list[str], column: _Column) -> Iterator[_Total]:
    """The total rows that have two parts or more."""
    parts: list[Figure] = []
    since: list[Figure] = []
    totals: list[Figure] = []
    for row, (label, figure) in enumerate(zip(labels, column.figures, strict=True)):
        if figure is None or _WITHIN().match(label) or _NOT_ADDED().search(label):
            continue
        if not _TOTAL().search(label):
            parts.append(figure)
            since.append(figure)
            continue
        if len(parts) > 1:
            sums = [_sum(since or totals), *_sums(parts, since, totals)]
            is_right = _is_any(figure, sums, _slack(parts, figure, column))
            yield _Total(row, figure.value, sums[0], is_right)
        totals.append(figure)
        since = []


def _sums(parts: list[Figure], since: list[Figure], totals: list[Figure]) -> Iterator[Decimal]:
    """What a total may be the sum of: rows, subtotals, both, or income less costs.

    The rows may be of two levels, each with what it is made of after or before it.
    """
    slack = max(figure.step for figure in parts)
    yield from (_sum(parts), _sum(totals), _sum(totals) + _sum(since))
    yield from (_sum(_top_level(parts, slack)), _sum(_top_level(parts[::-1], slack)))
    for group in (parts, since, totals):
        if group:
            yield group[0].value - _sum(group[1:])


def _top_level(parts: list[Figure], slack: Decimal) -> list[Figure]:
    """The parts less those right after another that they add up to."""
    top, at = [], 0
    while at < len(parts):
        top.append(parts[at])
        added, after = Decimal(0), at + 1
        for end in range(after, min(len(parts), after + _MOST_CHILDREN)):
            added += parts[end].value
            if end > after and abs(added - parts[at].value) <= slack:
                after = end + 1
                break
        at = after
    return top


def _sum(figures: Sequence[Figure]) -> Decimal:
    return sum((figure.value for figure in figures), Decimal(0))


def _slack(parts: list[Figure], total: Figure, column: _Column) -> Decimal:
    """How far rounded parts may lie from their total; people are never rounded."""
    step = max(figure.step for figure in (*parts, total))
    return Decimal(0) if column.is_exact and step == 1 else step * max(2, len(parts)) / 2


def _judge_last_column(table: Table, columns: dict[int, _Column]) -> Iterator[Wrong]:
    """The wrong cells of a last column of totals, where most of it is right."""
    last = len(table.head) - 1
    others = [column for index, column in columns.items() if index != last]
    if last not in columns or len(others) < 2 or not _TOTAL().search(table.head[last].prose.text):
        return
    wrong, right = [], 0
    for row, total in enumerate(columns[last].figures):
        parts = [figure for column in others if (figure := column.figures[row])]
        if total is None or len(parts) < 2:
            continue
        sums = [_sum(parts), parts[0].value - _sum(parts[1:])]
        if _is_any(total, sums, _slack(parts, total, columns[last])):
            right += 1
        else:
            wrong.append(Wrong(table.rows[row][last], total.value, sums[0]))
    if right >= 2 * len(wrong):
        yield from wrong


def _is_any(total: Figure, sums: list[Decimal], slack: Decimal) -> bool:
    return any(abs(total.value - one) <= slack for one in sums)

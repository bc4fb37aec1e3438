"""Values of the tree are equal when they say the same, wherever they stand."""

from tjut.model.blocks import Cell, Paragraph
from tjut.model.prose import Break, Prose, Run
from tjut.source import Span

HERE, THERE = Span(0, 4), Span(7, 11)


def prose(text: str, span: Span) -> Prose:
    return Prose((Run(text, span), Break(span)))


def test_values_compare_by_what_they_say() -> None:
    here, there = Paragraph(prose("Ordf", HERE), HERE), Paragraph(prose("Ordf", THERE), THERE)
    assert here == there
    assert not here != there  # noqa: SIM202 - both comparisons are tjut's own
    assert len({here, there}) == 1


def test_values_differ_by_what_they_say_and_by_kind() -> None:
    text = prose("Ordf", HERE)
    others: list[object] = [Paragraph(prose("Sekr", HERE), HERE), Cell(text, HERE), (text, HERE)]
    assert Paragraph(text, HERE) not in others
    assert all(Paragraph(text, HERE) != other for other in others)

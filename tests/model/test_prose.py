"""Running text and the places of its characters."""

import pytest

from tjut.model.prose import Break, Image, NoteReference, Prose, Run
from tjut.source import Span


def run(text: str, start: int, length: int | None = None, *, bold: bool = False) -> Run:
    return Run(text, Span(start, start + (len(text) if length is None else length)), bold=bold)


def test_a_place_is_found_across_runs() -> None:
    prose = Prose((run("Nämnden ", 0), run("antar", 10, bold=True), run(" planen", 17)))
    assert prose.text == "Nämnden antar planen"
    assert prose.span(0, 7) == (0, 7)
    assert prose.span(8, 20) == (10, 24)
    assert prose.span(20, 20) == (24, 24)


def test_a_run_that_is_not_written_as_it_reads_is_one_place() -> None:
    prose = Prose((run("A ", 0), run("&", 2, 5), run(" B", 7)))
    assert prose.span(2, 3) == (2, 7)


def test_breaks_images_and_notes_have_places_but_no_words() -> None:
    image = Image("karta.png", "Karta", Span(3, 20))
    prose = Prose((run("a", 0), Break(Span(1, 3)), image, NoteReference(1, Span(20, 24))))
    assert prose.text == "a\n"
    assert list(prose.images()) == [image]
    assert Prose().span(0, 0) == (0, 0)


@pytest.mark.parametrize(("at", "place"), [(0, (5, 6)), (1, (6, 8)), (2, (8, 9)), (8, (14, 16))])
def test_decomposed_letters_read_as_composed_and_keep_their_places(
    at: int, place: tuple[int, int]
) -> None:
    prose = Prose((run("na\u0308mnden a\u030a", 5), run(" sa", 16)))
    assert prose.text == "nämnden å sa"
    assert prose.span(at, at + 1) == place
    assert prose.span(at, at) == (place[0], place[0])
    assert Prose((run("a\u0308", 5),)).span(1, 1) == (7, 7)


def test_proses_are_equal_when_they_read_the_same_in_the_same_forms() -> None:
    one = Prose((run("a", 0), run("b", 1), Break(Span(2, 3)), run("c", 3)))
    assert one == Prose((run("ab", 7), Break(Span(0, 0)), run("c", 0)))
    assert hash(one) == hash(Prose((run("ab", 7), Break(Span(0, 0)), run("c", 0))))
    assert one != Prose((run("a", 0), run("b", 1, bold=True), Break(Span(2, 3)), run("c", 3)))
    assert one != "abc"

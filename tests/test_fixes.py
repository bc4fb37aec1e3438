from collections.abc import Iterator

from tjut.findings import Edit, Finding
from tjut.fixes import apply, settle
from tjut.source import Source, Span


def fix(*edits: tuple[int, int, str]) -> Finding:
    made = tuple(Edit(Span(start, end), text) for start, end, text in edits)
    return Finding("SP03", "Fel form", made[0].span if made else Span(0, 0), edits=made)


def test_makes_the_edits_and_leaves_the_rest_to_the_character() -> None:
    source = Source("a.md", "t ex\r\nett\t två \r\nt ex", bom=True)
    findings = [fix((17, 21, "t.ex.")), fix((0, 4, "t.ex.")), fix()]

    assert apply(source, findings) == "t.ex.\r\nett\t två \r\nt.ex."


def test_edits_of_one_finding_are_made_together() -> None:
    assert apply(Source("a.md", "abc"), [fix((0, 0, "”"), (3, 3, "”"))]) == "”abc”"


def test_neighbours_are_both_made() -> None:
    assert apply(Source("a.md", "abcd"), [fix((0, 2, "1")), fix((2, 4, "2"))]) == "12"


def test_a_finding_that_touches_another_is_left_whole() -> None:
    findings = [fix((0, 2, "1")), fix((1, 3, "2"), (5, 6, "3")), fix((2, 3, "4"))]

    assert apply(Source("a.md", "abcdef"), findings) == "14def"


def test_two_insertions_at_one_place_are_not_both_made() -> None:
    assert apply(Source("a.md", "abc"), [fix((1, 1, "x")), fix((1, 1, "y"))]) == "axbc"


def shorten(source: Source) -> Iterator[Finding]:
    at = source.text.find("aa")
    if at >= 0:
        yield fix((at, at + 2, "a"))


def test_settles_when_nothing_is_left_to_fix() -> None:
    settled = settle(Source("a.md", "aaaa", bom=True), shorten)

    assert settled == Source("a.md", "a", bom=True)
    assert settle(settled, shorten) == settled


def test_fixes_that_undo_one_another_come_to_an_end() -> None:
    def turn(source: Source) -> Iterator[Finding]:
        yield fix((0, 1, "b" if source.text == "a" else "a"))

    assert settle(Source("a.md", "a"), turn).text == "a"

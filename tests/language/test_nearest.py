import pytest

from tjut.language.nearest import distance, nearest, or_nearest


def test_the_nearest_is_found_whatever_the_letter_case() -> None:
    assert nearest("TITTEL", ("datum", "Titel")) == "Titel"
    assert nearest("xyz", ("datum", "titel")) is None


def test_a_message_ends_in_the_nearest_or_in_nothing() -> None:
    assert or_nearest("tittel", ("titel",)) == ", menade du ”titel”?"
    assert or_nearest("xyz", ("titel",)) == ""


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("", "", 0),
        ("utredning", "utredning", 0),
        ("utrednig", "utredning", 1),
        ("utredninng", "utredning", 1),
        ("utrdening", "utredning", 1),
        ("utradning", "utredning", 1),
        ("ekologiska", "ekonomiska", 2),
        ("", "abc", 3),
        ("abc", "", 3),
    ],
)
def test_slips_of_the_pen_are_counted(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == slips

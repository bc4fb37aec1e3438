"""Numbers of people are hidden; what only looks like one is not."""

import pytest

from tjut.language.personal_numbers import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Barnet är 19121212-1212.", "Barnet är ••••••••-••••."),
        ("121212\u00a0–\u00a01212 och 1212121212", "••••••\u00a0–\u00a0•••• och ••••••••••"),
        ("121272-1219 är ett samordningsnummer", "••••••-•••• är ett samordningsnummer"),
        ("121212-1213 har fel kontrollsiffra", "121212-1213 har fel kontrollsiffra"),
        ("KS 2026/0123 och 556056-6258", "KS 2026/0123 och 556056-6258"),
    ],
)
def test_what_is_hidden(text: str, shown: str) -> None:
    assert masked(text) == shown
    assert len(shown) == len(text)

"""Dates in the forms that a template asks for."""

from datetime import date

import pytest

from tjut.language.date_forms import in_form


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("yyyy-MM-dd", "2025-03-09"),
        ("d MMMM yyyy", "9 mars 2025"),
        ("dddd 'den' d MMM yy", "söndag den 9 mar 25"),
        ("ddd dd/M -yyy", "sön 09/3 -2025"),
        ("", ""),
    ],
)
def test_a_date_in_a_form(form: str, shown: str) -> None:
    assert in_form(date(2025, 3, 9), form) == shown

"""Names inside a sentence."""

import pytest

from tjut.language.inside import inside, small


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Kommunstyrelsen", "kommunstyrelsen"),
        ("Kommunstyrelsens arbetsutskott", "kommunstyrelsens arbetsutskott"),
        ("Kultur- och fritidsnämnden", "kultur- och fritidsnämnden"),
        ("Nämnden för Kultur & Fritid", "nämnden för Kultur & Fritid"),
        ("Tekniska förvaltningen", "tekniska förvaltningen"),
        ("Ekvinges kommunfullmäktige", "Ekvinges kommunfullmäktige"),
        ("Kultur & Fritid", "Kultur & Fritid"),
        ("SLK", "SLK"),
        ("KOMMUNSTYRELSEN", "KOMMUNSTYRELSEN"),
        ("", ""),
    ],
)
def test_a_name_of_common_words_gets_a_small_letter(name: str, shown: str) -> None:
    assert inside(name) == shown


def test_an_abbreviation_keeps_its_capitals() -> None:
    assert (small("Tjänsteskrivelse"), small("PM")) == ("tjänsteskrivelse", "PM")

"""No-break spaces: what is bound, what is left alone, and that release undoes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tjut.language.typography import NO_BREAK_SPACE, bind, release

BOUND = (
    "1_000", "12_345_678", "20_%", "5_‰", "§_5", "§§_5–7", "5_kap._1_§", "10_kr",
    "2,5_miljoner kronor",
    "den_3_maj 2025", "Bilaga_2", "(bilaga_3)", "artikel_3", "kl._13", "nr_4",
    "400_kvm", "21_°C", "Den_1",
)  # fmt: skip
LOOSE = (
    "år 2024 200 barn", "12 barn", "5 x", "1234 567", "avdelning 5", "5 ", " 5", "ett kr", "1 0000",
    "§ ett", "10 krona", "Kvarnens. 5",
)  # fmt: skip


@pytest.mark.parametrize("text", BOUND)
def test_a_figure_stays_with_what_it_belongs_to(text: str) -> None:
    assert bind(text.replace("_", " ")) == text.replace("_", NO_BREAK_SPACE)


@pytest.mark.parametrize("text", LOOSE)
def test_other_spaces_may_break(text: str) -> None:
    assert NO_BREAK_SPACE not in bind(text)


def test_a_no_break_space_of_the_writers_own_is_kept() -> None:
    assert release(f"Anna{NO_BREAK_SPACE}Berg har 20{NO_BREAK_SPACE}%") == "Anna\u00a0Berg har 20 %"


@given(st.text(alphabet="15 %§.kaprmaj\nBilaga,–", max_size=40))
def test_release_undoes_bind(text: str) -> None:
    assert len(bind(text)) == len(text)
    assert release(bind(text)) == text

"""Amounts of money in running text."""

from decimal import Decimal

import pytest

from tjut.language.amounts import find_amounts
from tjut.language.numbers import number_in_figures, number_in_words

ONE = [
    ("kostar 550 000 kr.", "550 000 kr", 550_000),
    ("550 000 kronor per år", "550 000 kronor per år", 550_000),
    ("550.000 kronor", "550.000 kronor", 550_000),
    ("1\u00a0250\u00a0000\u00a0kr", "1\u00a0250\u00a0000\u00a0kr", 1_250_000),
    ("43 000kr", "43 000kr", 43_000),
    ("5 000:-", "5 000:-", 5_000),
    ("1,5 mnkr", "1,5 mnkr", 1_500_000),
    ("12.5 MNKR", "12.5 MNKR", 12_500_000),
    ("800 tkr och", "800 tkr", 800_000),
    ("600 kkr", "600 kkr", 600_000),
    ("12 Mkr", "12 Mkr", 12_000_000),
    ("1,2 mdkr", "1,2 mdkr", 1_200_000_000),
    ("3 msek", "3 msek", 3_000_000),
    ("10 milj. kr", "10 milj. kr", 10_000_000),
    ("2,5 miljoner kronor", "2,5 miljoner kronor", 2_500_000),
    ("15,5 miljoner för vardera part", "15,5 miljoner", 15_500_000),
    ("två miljarder", "två miljarder", 2_000_000_000),
    ("tio miljoner kronor", "tio miljoner kronor", 10_000_000),
    ("en halv miljon kronor", "en halv miljon kronor", 500_000),
    ("Två och en halv miljoner kronor", "Två och en halv miljoner kronor", 2_500_000),
    ("femhundratusen kronor", "femhundratusen kronor", 500_000),
    ("år 2025 1 200 000 kr", "1 200 000 kr", 1_200_000),
    ("+18,7 miljoner kronor (mkr)", "18,7 miljoner kronor", 18_700_000),
    ("avtalet om 100 000 kronors böter", "100 000 kronors", 100_000),
    ("2026–2030 miljoner kronor", "2030 miljoner kronor", 2_030_000_000),
]

PER = [
    ("200 kronor/timme", "timme"),
    ("1 200 kr per elev och år", "elev"),
    ("75 kr för varje barn", "barn"),
    ("12 000 kr i månaden", "månaden"),
    ("2 miljoner kronor årligen", "årligen"),
    ("100 kr/m²", "m²"),
    ("4,5 mnkr per april", ""),
    ("500 kronor per den 1 maj", ""),
    ("3 mnkr i budgeten", ""),
]

RANGES = [
    ("2–3 miljoner kronor", [2_000_000, 3_000_000]),
    ("2 500-3 000 kr/mån", [2_500, 3_000]),
    ("mellan 40 000 och 50 000 kronor", [40_000, 50_000]),
    ("från 3 till cirka 5 mnkr", [3_000_000, 5_000_000]),
    ("10 mnkr och tio kronor, 5 tkr", [10_000_000, 10, 5_000]),
]

NONE = [
    "år 2025, § 12, 5 kap. 1 §, läsåret 24/25 och 20 procent",
    "ring 0300-83 40 00 om Backa 1:22 kr",
    "tre miljoner resor, 15 miljoner invånare och två miljarder människor",
    "5 krukor, 7 sekunder, 12 krav och KS 2024/15",
    "SE-2025-00170 och 212000-1256",
    "kronor 5",
]


@pytest.mark.parametrize(("text", "written", "value"), ONE)
def test_an_amount_is_found_where_it_stands(text: str, written: str, value: int) -> None:
    (found,) = find_amounts(text)
    assert text[found.start : found.end] == written
    assert found.value == value


@pytest.mark.parametrize(("text", "per"), PER)
def test_an_amount_knows_what_it_is_given_for(text: str, per: str) -> None:
    assert [found.per for found in find_amounts(text)] == [per]


@pytest.mark.parametrize(("text", "values"), RANGES)
def test_both_ends_of_a_range_are_found(text: str, values: list[int]) -> None:
    assert [found.value for found in find_amounts(text)] == values


@pytest.mark.parametrize("text", NONE)
def test_a_number_that_counts_no_money_is_left_alone(text: str) -> None:
    assert list(find_amounts(text)) == []


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("15,5 miljoner kronor, 15 480 000 kr", True),
        ("2 mnkr, 1 960 tkr", True),
        ("500 000 kr, en halv miljon kronor", True),
        ("2 mnkr, 2,4 mnkr", False),
        ("550 000 kr, 551 000 kr", False),
    ],
)
def test_a_rounded_amount_means_the_exact_one(text: str, same: bool) -> None:
    one, other = find_amounts(text)
    assert one.means(other) is other.means(one) is same


def test_offsets_hold_where_a_letter_grows_in_lower_case() -> None:
    text = "İstanbul fick 5 tkr"
    (found,) = find_amounts(text)
    assert text[found.start : found.end] == "5 tkr"


def test_the_last_figure_tells_how_exact_an_amount_is() -> None:
    steps = [found.step for found in find_amounts("15,5 mnkr, 550 000 kr, 12,75 tkr")]
    assert steps == [Decimal(100_000), Decimal(1), Decimal(10)]


def test_numbers_in_figures_and_words() -> None:
    assert number_in_figures("-1 250,5") == Decimal("-1250.5")
    assert number_in_figures("1.250.000") == Decimal(1_250_000)
    assert number_in_figures("12.5") == Decimal("12.5")
    assert number_in_words("tvåhundrafemtiotusen") == 250_000
    assert number_in_words("tusen") == 1000

"""Dated paragraphs of minutes in running text."""

import pytest

from tjut.language.minutes import find_paragraphs


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("KS 2024-11-19, § 349", [(349, "2024-11-19")]),
        ("§ 349, 2024-11-26", [(349, "2024-11-26")]),
        ("Nämnden, 2025-12-17§ 132", [(132, "2025-12-17")]),
        ("fullmäktige beslutade den 4 april 2023 (§ 46)", [(46, "2023-04-04")]),
        ("Nämnden 2025-06-12, §§ 12–14, och 2025-06-13 § 2–3", []),
        ("den 4 april, § 46, enligt 5 kap. 1 §", []),
        ("den 4 april 2023", []),
    ],
)
def test_a_paragraph_is_found_beside_its_date(text: str, paragraphs: list[tuple[int, str]]) -> None:
    found = find_paragraphs(text)
    assert [(paragraph.number, str(paragraph.day)) for paragraph in found] == paragraphs


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("KF 2025-11-13, § 249", "Kommunfullmäktige 2025-12-11, § 249", True),
        ("KS § 7, 2025-01-14", "Kommunstyrelsens arbetsutskott 2025-01-07, § 7", True),
        ("Kommunstyrelsen 2025-01-14, § 7", "Kommunstyrelsen 2024-01-14, § 7", True),
        ("Kommunstyrelsen 2025-01-14, § 7", "Kommunstyrelsen 2024-02-20, § 7", False),
        ("Kommunstyrelsen 2025-01-14, § 7", "Socialnämnden 2025-01-15, § 7", False),
        (
            "Kommunstyrelsen 2025-01-14, § 7",
            "Kommunstyrelsens arbetsutskott 2025-01-07, § 7",
            False,
        ),
        ("Kommunstyrelsen 2025-01-14, § 7", "Kommunstyrelsen 2025-01-14, § 7", False),
        ("Kommunstyrelsen 2025-01-14, § 7", "Kommunstyrelsen 2025-01-28, § 8", False),
        ("Kommunstyrelsen 2025-01-14, § 7", "beslutet 2025-01-28, § 7", False),
    ],
)
def test_two_paragraphs_are_one_when_only_the_date_differs(
    one: str, other: str, same: bool
) -> None:
    (first,), (second,) = find_paragraphs(one), find_paragraphs(other)
    assert first.is_one_with(second) is second.is_one_with(first) is same

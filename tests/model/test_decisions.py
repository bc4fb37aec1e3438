"""Decision points read out of förslag till beslut."""

from tjut.model.decisions import Decider, deciders
from tjut.readers.markdown import read_markdown
from tjut.source import Source


def read(body: str, namnd: str = "Kommunstyrelsen") -> tuple[Decider, ...]:
    document = read_markdown(Source("arende.md", f"# Förslag till beslut\n\n{body}"))
    return deciders(document.sections[0], namnd)


def points(body: str) -> list[str]:
    (decider,) = read(body)
    assert [point.number for point in decider.points] == [*range(1, len(decider.points) + 1)]
    return [point.text for point in decider.points]


def test_each_paragraph_and_each_item_is_a_point() -> None:
    assert points("Kommunstyrelsen antar ett.\n\n1. Kommunstyrelsen antar två.\n2. Tre.") == [
        "Kommunstyrelsen antar ett.",
        "Kommunstyrelsen antar två.",
        "Tre.",
    ]


def test_a_heading_names_the_decider_of_what_follows() -> None:
    found = read(
        "Kommunstyrelsen antar ett.\n\n"
        "## Kommunstyrelsens förslag till kommunfullmäktige\n\n"
        "### Del 1\n\nKommunfullmäktige antar två.\n\n"
        "## Bakgrund\n\nTre.\n\n"
        "## Valnämndens beslut\n"
    )
    assert [(decider.body, decider.proposer, len(decider.points)) for decider in found] == [
        ("Kommunstyrelsen", "", 1),
        ("kommunfullmäktige", "Kommunstyrelsen", 0),
        ("kommunfullmäktige", "Kommunstyrelsen", 1),
        ("", "", 1),
        ("Valnämnden", "", 0),
    ]


def test_a_lead_in_joins_the_list_after_it() -> None:
    (decider,) = read(
        "Kommunstyrelsen beslutar\n\n1. att anta ett\n2. att anta två\n\n"
        "att anta tre\n\nKommunstyrelsen antar fyra.\n\nFem."
    )
    assert [(point.lead is not None, point.governed) for point in decider.points] == [
        (True, True),
        (False, True),
        (False, True),
        (False, False),
        (False, False),
    ]


def test_a_lead_in_joins_the_paragraphs_after_it() -> None:
    (decider,) = read("Kommunstyrelsen beslutar:\n\nAnta ett.\n\nAnta två.\n\n- Anta tre.")
    assert [point.governed for point in decider.points] == [True, True, True]
    assert [point.lead is None for point in decider.points] == [False, True, True]


def test_a_lead_in_with_nothing_after_it_is_a_point() -> None:
    assert points("Kommunstyrelsen beslutar") == ["Kommunstyrelsen beslutar"]


def test_of_two_lead_ins_the_first_is_a_point() -> None:
    (decider,) = read("Kommunstyrelsen beslutar\n\nKommunstyrelsen föreslår\n\n- att anta ett.")
    assert [point.text for point in decider.points] == ["Kommunstyrelsen beslutar", "att anta ett."]


def test_lines_of_amounts_belong_to_their_point() -> None:
    assert points(
        "Valnämnden fastställer följande arvoden:\n\nOrdförande 5 000 kronor\n\n"
        "Valnämndens ordförande 900 kronor (500 kronor för ersättare)\n\n"
        "Rösträknare 200 kronor/timme\n\nValnämnden beviljar föreningen 50 000 kronor\n\n"
        "Reserven får 900 kronor"
    ) == [
        "Valnämnden fastställer följande arvoden:",
        "Valnämnden beviljar föreningen 50 000 kronor",
        "Reserven får 900 kronor",
    ]


def test_a_list_or_table_that_a_point_announces_belongs_to_it() -> None:
    (decider,) = read(
        "Kommunstyrelsen ger förvaltningen i uppdrag att\n\n- mäta\n- räkna\n\n"
        "Kommunstyrelsen höjer avgifterna.\n\n- Torgplats 450 kronor\n\n"
        "| Avgift | Kronor |\n|---|---|\n| Torgplats | 450 |\n\n"
        "> Kommunstyrelsen antar planen."
    )
    assert [len(point.blocks) for point in decider.points] == [2, 4]


def test_a_paragraph_between_two_numbers_belongs_to_the_first() -> None:
    (decider,) = read(
        "1. Kommunstyrelsen antar ett.\n\nDet gäller från 2027.\n\n2. Kommunstyrelsen antar två."
    )
    assert [(point.written, len(point.blocks)) for point in decider.points] == [(1, 2), (2, 1)]


def test_a_comment_is_no_point_and_an_image_has_no_text() -> None:
    assert points("<!-- Kommunstyrelsen antar. -->\n\n![Karta](karta.png)") == [""]


def test_a_quote_has_the_text_within_it() -> None:
    assert points("> Kommunstyrelsen antar planen.") == ["Kommunstyrelsen antar planen."]

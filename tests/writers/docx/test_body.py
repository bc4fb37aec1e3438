"""What stands in a built document, in which order and in which styles."""

import pytest

from support.cases import CLEAN, template_named
from support.written import built_in_word, package_of, template_of, under, write, written
from tjut.word.xml import is_on, plain_text, w
from zoo.raw import docx

ORDER = (
    "heading 1: Riktlinjer för föreningsbidrag",
    "heading 2: Ärendet",
    "heading 2: Förslag till beslut",
    "heading 2: Utredning",
    "heading 2: Bedömning",
    "heading 2: Konsekvenser för barn och unga",
    "heading 2: Ekonomiska konsekvenser",
    "heading 2: Handlingar i ärendet",
)


def headings(shown: list[str]) -> list[str]:
    return [line for line in shown if line.startswith("heading")]


def test_the_title_is_the_one_heading_of_level_1_and_sections_are_of_level_2() -> None:
    assert tuple(headings(written())) == ORDER


def test_sections_are_printed_in_the_order_of_the_template() -> None:
    moved = "# Bedömning\n\nBra.\n\n# Övrigt\n\nMer.\n\n# Utredning\n\nUtrett.\n"

    shown = headings(written(moved))

    assert shown.index("heading 2: Utredning") < shown.index("heading 2: Bedömning")
    after = shown[shown.index("heading 2: Ekonomiska konsekvenser") + 1]
    assert after == "heading 2: Övrigt"


def test_what_the_template_does_not_know_stays_first_when_it_came_first() -> None:
    own = template_of(docx(""), sections=())

    assert headings(written(template=own))[:2] == list(ORDER[:2])


def test_the_office_is_put_into_the_headings() -> None:
    case = '---\nförvaltning: "Kultur & Fritid"\n---\n'

    shown = headings(written(case, built_in_word("danderyd")))

    assert "heading 2: Kultur & Fritids utredning" in shown


def test_a_body_in_the_heading_of_the_case_is_printed_where_the_template_has_one() -> None:
    rules = [
        rule._replace(heading="Förslag till beslut i {nämnd}") if rule.key == "forslag" else rule
        for rule in template_named("standard").sections
    ]
    own = template_of(docx(""), sections=tuple(rules))
    text = "# Förslag till beslut i valnämnden\n\nValnämnden antar planen.\n"

    assert "heading 2: Förslag till beslut i valnämnden" in written(text, own)


def test_text_before_the_first_heading_is_not_lost() -> None:
    shown = written(CLEAN.replace("# Ärendet", "Löst stycke.\n\n# Ärendet"))

    assert shown[shown.index(ORDER[0]) + 1] == "Body Text: Löst stycke."


@pytest.mark.parametrize(
    ("points", "shown"),
    [
        (
            "Kommunstyrelsen antar planen.",
            ["Body Text: Kommunstyrelsen antar planen."],
        ),
        (
            "1. Kommunstyrelsen antar planen.\n2. Kommunstyrelsen anslår 10 kr.",
            [
                "List Number 3/0: Kommunstyrelsen antar planen.",
                "List Number 3/0: Kommunstyrelsen anslår 10_kr.",
            ],
        ),
        (
            "Kommunstyrelsen antar planen.\n\nKommunstyrelsen antar taxan.",
            [
                "List Number 3/0: Kommunstyrelsen antar planen.",
                "List Number 3/0: Kommunstyrelsen antar taxan.",
            ],
        ),
        (
            "Nämnden beslutar\n\n1. att anta planen\n2. att anta taxan:\n   - del ett",
            [
                "Body Text: Nämnden beslutar",
                "List Number 3/0: att anta planen",
                "List Number 3/0: att anta taxan:",
                "List Bullet 4/1: del ett",
            ],
        ),
        (
            "## Kommunstyrelsens beslut\n\n- Kommunstyrelsen antar planen.\n\n"
            "## Kommunstyrelsens förslag till kommunfullmäktige\n\n"
            "1. Kommunfullmäktige antar taxan.\n2. Kommunfullmäktige antar avgiften.",
            [
                "heading 3: Kommunstyrelsens beslut",
                "Body Text: Kommunstyrelsen antar planen.",
                "heading 3: Kommunstyrelsens förslag till kommunfullmäktige",
                "List Number 3/0: Kommunfullmäktige antar taxan.",
                "List Number 3/0: Kommunfullmäktige antar avgiften.",
            ],
        ),
    ],
)
def test_decision_points(points: str, shown: list[str]) -> None:
    assert under("Förslag till beslut", written(f"# Förslag till beslut\n\n{points}\n")) == shown


def test_handlingar_begin_with_the_report_itself() -> None:
    case = (
        "---\nhandlingar:\n"
        '  - "Avtal, 2026-01-02"\n'
        '  - titel: "Plan"\n    datum: "2026-02-03"\n'
        '  - titel: "Beslut 2026-02-04"\n    datum: "2026-02-04"\n---\n'
    )

    assert under("Handlingar i ärendet", written(case)) == [
        "List Number 3/0: Tjänsteutlåtande, Riktlinjer för föreningsbidrag",
        "List Number 3/0: Avtal, 2026-01-02",
        "List Number 3/0: Plan, 2026-02-03",
        "List Number 3/0: Beslut 2026-02-04",
    ]


def test_the_form_of_the_first_handling_is_the_templates() -> None:
    own = template_of(docx(""), first_document="{förvaltning}s {dokumenttyp}, {datum}")

    (only,) = under("Handlingar i ärendet", written(template=own))

    assert only.endswith("Kommunledningskontorets tjänsteutlåtande, 2026-03-10")


@pytest.mark.parametrize(
    ("receivers", "shown"),
    [
        (["A"], ["Body Text: A"]),
        (["A", "B"], ["List Bullet 4/0: A", "List Bullet 4/0: B"]),
    ],
)
def test_the_sending_list_is_a_list_when_there_are_several(
    receivers: list[str], shown: list[str]
) -> None:
    listed = "".join(f'  - "{name}"\n' for name in receivers)

    assert under("Beslutet skickas till", written(f"---\nskickas_till:\n{listed}---\n")) == shown


def test_only_a_short_list_of_receivers_is_kept_on_one_page() -> None:
    def kept(number: int) -> int:
        listed = "".join(f'  - "Nämnd {n}"\n' for n in range(number))
        package = package_of(write(f"---\nskickas_till:\n{listed}---\n"))
        named = [
            found
            for found in package.tree(package.main).iter(w("p"))
            if plain_text(found).startswith("Nämnd ")
        ]
        return sum(is_on(next(found.iter(w("pPr"))), "keepNext") for found in named)

    assert (kept(3), kept(7)) == (2, 0)

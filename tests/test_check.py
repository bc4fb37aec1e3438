"""Which rules are run, what is silenced, and in what order it is told."""

from dataclasses import replace

import pytest

from support.cases import CLEAN, over_clean, template_named
from tjut.check import EVERYTHING, Selection, check_case, check_codes, check_settings, judge
from tjut.errors import TjutError
from tjut.findings import Severity
from tjut.readers.markdown import read_markdown
from tjut.rules.rule import Case
from tjut.settings import Settings
from tjut.source import Source, Span

DEFAULTS = Settings()


def case_of(text: str) -> Case:
    return judge(read_markdown(Source("arende.md", text)), template_named("standard"))


def codes(text: str, settings: Settings = DEFAULTS, selection: Selection = EVERYTHING) -> list[str]:
    return [finding.code for finding in check_case(case_of(text), settings, selection)]


FAULTY = over_clean(
    '---\ndatum: ""\n---\n# Vägar\n\nxx kr\n\n# Bedömning\n\n### Fördelar\n\nFler.\n'
)


def test_findings_stand_in_order_of_place() -> None:
    findings = check_case(case_of(FAULTY), Settings())

    assert [finding.code for finding in findings] == ["UP02", "ST07", "ST05", "ST08"]
    assert [finding.span for finding in findings] == sorted(finding.span for finding in findings)


def test_missing_sections_stand_in_the_order_of_the_template() -> None:
    findings = check_case(case_of("# Annat\n\nText.\n"), Settings(), Selection(select=("ST01",)))

    assert [finding.section for finding in findings] == [
        "arendet", "forslag", "utredning", "bedomning", "barn", "ekonomi",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "selection", "expected"),
    [
        (Settings(), Selection(select=("ST0",)), ["ST07", "ST05", "ST08"]),
        (Settings(), Selection(select=("ST", "UP"), ignore=("ST07",)), ["UP02", "ST05", "ST08"]),
        (Settings(), Selection(ignore=("ST", "UP02")), ["UP02"]),
        (Settings(select=("ST07",)), Selection(), ["UP02", "ST07"]),
        (Settings(ignore=("ST07", "UP")), Selection(), ["UP02", "ST05", "ST08"]),
        (Settings(select=("ST07",)), Selection(select=("ST05",)), ["ST05"]),
    ],
)
def test_rules_are_chosen_and_locked_ones_stay(
    settings: Settings, selection: Selection, expected: list[str]
) -> None:
    assert codes(FAULTY, settings, selection) == expected


def test_settings_weigh_all_but_the_locked() -> None:
    lighter = Settings(severity={"ST05": Severity.INFO, "UP02": Severity.INFO})
    weighed = {finding.code: finding.severity for finding in check_case(case_of(FAULTY), lighter)}

    assert weighed["ST05"] is Severity.INFO
    assert weighed["UP02"] is Severity.ERROR
    assert weighed["ST07"] is Severity.ERROR


def silenced(comment: str, after: str) -> list[str]:
    return codes(over_clean(f"# Utredning\n\n{comment}\n\n{after}\n\nReglerna är korta.\n"))


def test_a_comment_silences_the_block_after_it_only() -> None:
    comment = "<!-- tjut: tillåt ST08 frågan är ett citat -->"

    assert silenced(comment, "Hur många ???") == []
    assert silenced(comment, "- Hur många ???\n- Och nu ???") == []
    assert silenced(comment, "Det är klart.\n\nHur många ???") == ["TJ02", "ST08"]


def test_a_comment_silences_the_item_after_it_only() -> None:
    items = "- Hur många ???\n\n  <!-- tjut: tillåt ST08 ett citat -->\n\n- Och ???\n- Nu ???"

    assert silenced("", items) == ["ST08", "ST08"]


def test_a_comment_silences_several_codes_before_a_heading() -> None:
    comment = "<!-- tjut: tillåt ST07, ST08: rubriken är avtalets egen -->"

    assert silenced(comment, "### Hur många ???\n") == []


def test_a_comment_silences_nothing_that_is_locked() -> None:
    text = "# Utredning\n\nText.\n\n<!-- tjut: tillåt ST02 kommer senare -->\n\n# Bedömning\n\n"

    assert codes(over_clean(text)) == ["TJ02", "ST02"]


def test_two_comments_may_silence_the_same() -> None:
    comment = "<!-- tjut: tillåt ST08 ett citat -->"

    assert silenced(f"{comment}\n\n{comment}", "Hur många ???\nOch när ???") == []


def test_a_comment_after_all_else_silences_nothing() -> None:
    assert codes(f"{CLEAN}\n<!-- tjut: tillåt ST08 ett citat -->\n") == ["TJ02"]


def test_nobody_knows_what_a_comment_silences_when_its_rule_is_not_run() -> None:
    text = f"{CLEAN}\n<!-- tjut: tillåt ST08 ett citat -->\n"

    assert codes(text, selection=Selection(ignore=("ST08",))) == []


def test_what_is_unfilled_is_said_once() -> None:
    text = over_clean("# Förslag till beslut\n\n[fyll i förslaget]\n\n<!-- råd -->\n\n[skriv x]\n")

    assert codes(text) == ["ST08", "ST08"]


def test_codes_in_tjut_toml_that_no_rule_has_are_told() -> None:
    text = (
        'kommun = "Maßby"\nselect = ["sp", "QQ"]\nignore = ["ST99"]\n'
        'severity = {ST5 = "info", ST05 = "info"}\n'
    )
    settings = Settings(
        source=Source("tjut.toml", text),
        select=("UP", "QQ"),
        ignore=("ST99",),
        severity={"ST5": Severity.INFO, "ST05": Severity.INFO},
    )

    findings = check_settings(settings)

    assert [(finding.code, text[slice(*finding.span)]) for finding in findings] == [
        ("TJ03", "QQ"),
        ("TJ03", "ST99"),
        ("TJ03", "ST5"),
    ]
    assert check_settings(Settings()) == ()
    assert check_settings(settings, Selection(ignore=("TJ",))) == ()
    assert check_settings(settings._replace(ignore=("TJ03",))) == ()


def test_a_code_that_no_rule_has_is_told() -> None:
    check_codes(("ST", "ST05", "UP0"))
    with pytest.raises(TjutError, match=r"Ingen regel heter ST5, menade du ”ST05”\?$"):
        check_codes(("ST", "ST5"))
    with pytest.raises(TjutError, match=r"Ingen regel heter XYZ\.$"):
        check_codes(("XYZ",))


def test_a_finding_that_no_place_is_given_for_stands_first() -> None:
    case = case_of(CLEAN)
    moved = replace(case, attachments=("bilagor/utkast.pdf",))
    (finding,) = check_case(moved, Settings())

    assert finding.span == Span(*[case.document.front_matter.end] * 2)


def test_a_board_that_is_not_filled_in_yet_is_not_held_against_the_points() -> None:
    assert codes(over_clean("---\nnämnd: '[fyll i nämnd]'\n---\n")) == ["ST08"]


def test_a_finding_has_the_key_of_the_section_it_stands_in() -> None:
    text = over_clean("# Utredning\n\nDet är ~~inte~~ klart.\n\n# Vägar\n\nEtt `ord`.\n")
    found = check_case(case_of(text), DEFAULTS)

    assert [(one.code, one.section) for one in found] == [
        ("ST09", "utredning"),
        ("ST05", None),
        ("ST09", None),
    ]


def test_a_finding_before_the_first_section_and_in_uppgifter_has_none() -> None:
    text = CLEAN.replace("# Ärendet\n", "Ett ~~ord~~.\n\n# Ärendet\n").replace(
        '"KS 2026/0123"', '"?"'
    )

    assert {(one.code, one.section) for one in check_case(case_of(text), DEFAULTS)} == {
        ("UP04", None),
        ("ST06", None),
        ("ST09", None),
    }


def test_a_locked_code_in_the_settings_is_told() -> None:
    text = 'ignore = ["ST01", "ST"]\nseverity = {BE08 = "info"}\n'
    settings = Settings(
        source=Source("tjut.toml", text),
        ignore=("ST01", "ST"),
        severity={"BE08": Severity.INFO},
    )

    findings = check_settings(settings)

    assert [(one.code, one.message, text[slice(*one.span)]) for one in findings] == [
        ("TJ02", "ST01 gäller alltid; ta bort den", "ST01"),
        ("TJ02", "BE08 gäller alltid; ta bort den", "BE08"),
    ]
    assert check_settings(settings, Selection(ignore=("TJ02",))) == ()

"""The running text that the language rules read, and the places it comes from."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.cases import CLEAN, Written, check_text, over_clean, read_cases
from tjut.language.typography import NO_BREAK_SPACE, bind
from tjut.readers.frontmatter import read_front_matter
from tjut.readers.markdown import read_markdown
from tjut.rules.reading import Reading
from tjut.source import Source

WORDS = st.sampled_from(
    ("skall", "jämte", "t ex", "LOU", "5 Mkr", "3%", "1-5", "år", "”", ".", "\n\n")
)


REPOSITORY = Path(__file__).parents[2]
EXAMPLES = [
    Written(path.read_text(encoding="utf-8"), Counter(), "standard", ())
    for path in sorted((REPOSITORY / "examples").glob("*/arende.md"))
]
CASES = [
    case
    for path in sorted((Path(__file__).parent / "cases").glob("*.md"))
    for case in read_cases(path.read_text(encoding="utf-8"))
]


def read(body: str) -> Reading:
    return Reading(read_markdown(Source("arende.md", over_clean(f"# Utredning\n\n{body}\n"))))


def test_a_hit_knows_its_passage_and_its_place_in_the_file() -> None:
    reading = read("Först. Sedan **kom** hon.\n\n- Hon kom.")
    source = over_clean("# Utredning\n\nFörst. Sedan **kom** hon.\n\n- Hon kom.\n")
    hits = [hit for hit, _ in reading.find(re.compile("kom(?= |\\.)"))]
    assert [source[slice(*hit.span)] for hit in hits] == ["kom", "kom"]
    assert [(hit.before[-6:], hit.after) for hit in hits] == [("Sedan ", " hon."), ("Hon ", ".")]
    assert [hit.passage.key for hit in hits] == [None, None]


def test_words_are_found_whole_in_any_case_and_never_in_a_quotation() -> None:
    reading = read("Skall, SKALL, skallra, skall-krav, ”skall” och skall.\n\n> Den skall.")
    assert [hit.text for hit in reading.find_words("skall")] == ["Skall", "SKALL", "skall"]


def test_small_letters_stand_where_their_capitals_do() -> None:
    reading = read("İstanbul JÄMTE Ekvinge")
    assert len(reading.small) == len(reading.text)
    assert [hit.text for hit in reading.find_words("jämte")] == ["JÄMTE"]


def test_values_of_uppgifter_are_read_last() -> None:
    reading = Reading(read_markdown(Source("arende.md", CLEAN)))
    assert [passage.text for passage in reading.passages][-2:] == [
        "Anna Lindkvist",
        "Kommundirektör",
    ]


@given(st.lists(WORDS, max_size=10).map(" ".join))
def test_composed_and_decomposed_letters_give_the_same_findings(text: str) -> None:
    composed, decomposed = (
        check_text(unicodedata.normalize(form, over_clean(f"# Utredning\n\n{text}\n")))
        for form in ("NFC", "NFD")
    )
    assert [(one.code, one.message) for one in composed] == [
        (one.code, one.message) for one in decomposed
    ]


@pytest.mark.parametrize("blank", [NO_BREAK_SPACE, "\u202f"])
@pytest.mark.parametrize("case", [*EXAMPLES, *CASES])
def test_no_break_spaces_change_no_finding(case: Written, blank: str) -> None:
    body = read_front_matter(Source("", case.text))[1]
    bound = bind(case.text[body:]).replace(NO_BREAK_SPACE, blank)

    plain, other = (
        check_text(case.text[:body] + text, case.template, case.files)
        for text in (case.text[body:], bound)
    )
    assert other == plain


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Åtgärden kostar 900\u00a0000\u202fkronor, och 1\u2007200\u00a0kr till.", None),
        ("Åtgärden kostar 2,4\u202fMkr.", "SP07"),
        ("Det gäller åldrarna 12\u201115 år.", "SP09"),
        ("Anna är född 850709\u20119805.", "PE01"),
    ],
)
def test_unbreakable_signs_are_read_as_ordinary_ones(body: str, code: str | None) -> None:
    found = check_text(over_clean(f"# Utredning\n\n{body}\n"))
    assert [one.code for one in found if one.code[:2] in ("SP", "PE")] == [code] * bool(code)

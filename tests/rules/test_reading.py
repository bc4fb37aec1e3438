"""The running text that the language rules read, and the places it comes from."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from support.cases import CLEAN, check_text, over_clean
from tjut.readers.markdown import read_markdown
from tjut.rules.reading import Reading
from tjut.source import Source

WORDS = st.sampled_from(
    ("skall", "jämte", "t ex", "LOU", "5 Mkr", "3%", "1-5", "år", "”", ".", "\n\n")
)


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

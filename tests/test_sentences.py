"""Every sentence that tjut can print is Swedish, and set as Swedish is."""

import re

from tools.sentences import Sentence, sentences

from support.english import english

ALL = [each for each in sentences() if "No newline at end of file" not in each.text]
"""All but what `patch` reads."""

WRITTEN = re.compile(r'[:=] ["‹]|\["|\w="|av typen "|install --force "')
"""Shows how something is written in a file, with the quotation marks that belong there."""

ADVICE = re.compile(
    r"(?!Öppna)[^;.]*[,:] (skriv|ta bort|lägg|byt|gör|dela|korta|flytta|välj|använd|spara|markera"
    r"|stryk|sätt|skapa|rätta|beskriv|godkänn|bygg|ange)\b"
)
"""What to do, after a comma or a colon."""


def told(*functions: str) -> list[Sentence]:
    """The sentences that are given to some functions."""
    return [each for each in ALL if each.given_to in functions]


def test_it_is_swedish() -> None:
    assert [(each, english(each.text)) for each in ALL if english(each.text)] == []


def test_quotation_marks_are_swedish() -> None:
    straight = [each for each in ALL if '"' in each.text and each.text != '"NAMN, TITEL"']
    assert [each for each in straight if not WRITTEN.search(each.text)] == []
    assert [each for each in ALL if re.search("[“„«’‘]", each.text)] == []


def test_nothing_stands_twice() -> None:
    twice = re.compile(r"[^\s”]  [^\s”-]|\.\.|,,|\b(\w{2,}) \1\b", re.I)
    assert [each for each in ALL if twice.search(each.text) and "LIX" not in each.text] == []


def test_words_put_together_with_word_have_a_hyphen() -> None:
    assert [each for each in ALL if re.search("Word[a-rt-zåäö]", each.text)] == []


def test_what_stops_tjut_is_told_in_whole_sentences() -> None:
    assert [each for each in told("TjutError") if not re.search("[.?›]$", each.text)] == []


def test_a_finding_has_no_full_stop() -> None:
    assert [each for each in told("Finding", "finding", "Remark") if each.text.endswith(".")] == []


def test_help_is_a_sentence() -> None:
    helped = [each for each in told("Option", "Argument") if not each.text.isupper()]
    assert [each for each in helped if not re.fullmatch(r"[A-ZÅÄÖ].*\.", each.text)] == []


def test_what_to_do_stands_after_a_semicolon() -> None:
    assert [each for each in ALL if ADVICE.match(each.text)] == []

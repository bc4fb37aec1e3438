"""The lists that the language rules read hold together."""

import re
import unicodedata

from tjut.rules.abbreviations import well_known, wrong_forms
from tjut.rules.laws import laws
from tjut.rules.old_words import old_words

OLD = old_words()
LAWS = laws()
WRONG = [form for forms in wrong_forms().values() for form in forms]


def test_no_word_is_replaced_by_one_that_is_in_the_list_itself() -> None:
    advised = {word for advice in OLD.advice.values() for word in re.findall("”(.+?)”", advice)}
    assert not advised & OLD.advice.keys()


def test_old_words_are_written_as_they_are_looked_for() -> None:
    forms = "".join(OLD.advice)
    assert forms == unicodedata.normalize("NFC", forms).lower()
    assert len(set(OLD.advice.values())) > 150


def test_what_excuses_a_word_belongs_to_a_word_in_the_list() -> None:
    excused = OLD.not_after.keys() | OLD.not_before.keys() | OLD.only_after.keys()
    assert excused <= OLD.advice.keys()


def test_no_right_form_of_an_abbreviation_is_a_wrong_one() -> None:
    right = " ".join(sorted({form.right for form in WRONG}))
    assert not [form.wrong for form in WRONG if form.pattern.search(right)]


def test_abbreviations_that_need_no_explanation_are_capitals() -> None:
    assert all(re.fullmatch("[A-ZÅÄÖ]{2,6}", written) for written in well_known())


def test_every_law_has_a_number_and_every_abbreviation_a_law() -> None:
    numbers = {**LAWS.named, **LAWS.described}
    assert all(re.fullmatch(r"\d{4}:\d+", number) for number in numbers.values())
    assert {name.removeprefix("lagen ") for name in LAWS.abbreviated.values()} <= numbers.keys()
    assert LAWS.earlier.keys() <= LAWS.named.keys()

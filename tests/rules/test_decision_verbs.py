"""The lists behind the decision rules: what one names, the others know."""

from pathlib import Path

import pytest

from tjut.rules import rule
from tjut.rules.decision_verbs import decision_verbs
from tjut.toml import Table, read_toml

LISTS = Path(rule.__file__).parent / "ordlistor"
FORMS = {
    "antar": "antar",
    "Anta": "antar",
    "avslås": "avslår",
    "godkänns": "godkänner",
    "införs": "inför",
    "beviljas": "beviljar",
    "planen": None,
}


@pytest.mark.parametrize("word", FORMS)
def test_a_verb_is_known_in_its_forms(word: str) -> None:
    assert decision_verbs().present(word) == FORMS[word]


def test_verbs_that_go_together_are_in_the_list() -> None:
    pairs = read("naturliga_par")
    after = pairs.pairs("efter")
    named = {*pairs.texts("alltid"), *after, *" ".join(after.values()).split()}
    assert named - decision_verbs().infinitives.keys() == set()


def test_verbs_of_council_matters_are_in_the_list() -> None:
    named = {
        verb for matter in read("fullmaktige").tables("ärende") for verb in matter.texts("verb")
    }
    assert named - decision_verbs().infinitives.keys() == set()


def read(name: str) -> Table:
    return read_toml(LISTS / f"{name}.toml")

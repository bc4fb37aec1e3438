"""The pages that tjut writes of itself say what it does today; `make pages` writes them anew."""

import pytest
from tools.pages import DOCS, commands_page, rules_page, sentences_page


def test_the_page_of_rules_is_current() -> None:
    assert (DOCS / "regler.md").read_text("utf-8") == rules_page()


def test_the_page_of_commands_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert (DOCS / "kommandon.md").read_text("utf-8") == commands_page()


def test_the_page_of_sentences_is_current() -> None:
    assert (DOCS / "meningar.md").read_text("utf-8") == sentences_page()

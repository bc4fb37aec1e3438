"""The old and heavy words of ordlistor/gamla_ord.toml, and when they are right after all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.toml import Table, read_toml

_ENDINGS = {
    "som-kasta": ("a", "ar", "ade", "at", "as", "ades", "ats", "ad"),
    "som-ställa": ("a", "er", "de", "t", "s", "as", "des", "ts", "d", "da"),
}
"""What each model verb puts in the place of the `a` of its infinitive."""

_WORD_BEFORE = late(r"(\w+|,)\s*$")
_WORD_AFTER = late(r"\s*[(”\"]?(\w+|[.,;)])")


class Neighbours(NamedTuple):
    """Words beside a word: whole ones, and how others end."""

    words: frozenset[str]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Whether a word, in small letters, is one of them."""
        return word in self.words or (bool(self.endings) and word.endswith(self.endings))


class OldWords(NamedTuple):
    """The list. `advice` says by each form of an old word what to write.

    `phrases` are the forms of several words, by their longest word. The rest says by form what may
    not stand before or after it, and what alone may stand before it.
    """

    advice: dict[str, str]
    phrases: dict[str, list[str]]
    not_after: dict[str, Neighbours]
    not_before: dict[str, Neighbours]
    only_after: dict[str, Neighbours]

    def is_old(self, form: str, before: str, after: str) -> bool:
        """Whether a form from the list is an old word between these texts."""
        last, following = _WORD_BEFORE().search(before[-40:]), _WORD_AFTER().match(after)
        last_word = last[1].lower() if last else ""
        next_word = following[1].lower() if following else ""
        if form in self.only_after:
            return self.only_after[form].has(last_word)
        if form in self.not_after and self.not_after[form].has(last_word):
            return False
        return form not in self.not_before or not self.not_before[form].has(next_word)


@cache
def old_words() -> OldWords:
    """The list, read once."""
    table = read_toml(Path(__file__).parent / "ordlistor" / "gamla_ord.toml")
    advice: dict[str, str] = {}
    for forms, new in _entries(table):
        choice = _choice(new)
        advice |= dict.fromkeys(forms, f"en form av {choice}")
        advice[forms[0]] = choice
    return OldWords(
        advice=advice,
        phrases=_by_longest_word(form for form in advice if " " in form),
        not_after=_neighbours(table, "inte-efter"),
        not_before=_neighbours(table, "inte-före"),
        only_after=_neighbours(table, "bara-efter"),
    )


def _entries(table: Table) -> Iterator[tuple[list[str], str]]:
    for model, endings in _ENDINGS.items():
        for infinitive, new in table.pairs(model).items():
            yield [infinitive[:-1] + ending for ending in endings], new
    for forms, new in table.pairs("former").items():
        yield forms.split(", "), new
    for phrase, new in table.pairs("uttryck").items():
        yield [phrase], new


def _by_longest_word(phrases: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        found[max(phrase.split(), key=len)].append(phrase)
    return found


def _choice(modern: str) -> str:
    return " eller ".join(f"”{word}”" for word in modern.split(", "))


def _neighbours(table: Table, key: str) -> dict[str, Neighbours]:
    return {form: _read(words.split()) for form, words in table.pairs(key).items()}


def _read(words: list[str]) -> Neighbours:
    endings = tuple(word.removeprefix("-") for word in words if word.startswith("-"))
    return Neighbours(frozenset(words), endings)

"""The verbs that decisions are written with, from ordlistor/beslutsverb.toml."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.toml import read_toml


class DecisionVerbs(NamedTuple):
    """Verbs in the present tense by their other forms.

    `acts` are those that are a decision wherever they stand in a point.
    """

    acts: frozenset[str]
    infinitives: dict[str, str]
    by_infinitive: dict[str, str]
    by_passive: dict[str, str]

    def present(self, word: str) -> str | None:
        """The present tense of a decision verb in any of its forms, or None.

        >>> decision_verbs().present("antas"), decision_verbs().present("Godkänna")
        ('antar', 'godkänner')
        """
        word = word.casefold()
        if word in self.infinitives:
            return word
        return self.by_infinitive.get(word) or self.by_passive.get(word)


@cache
def decision_verbs() -> DecisionVerbs:
    """The list, read once."""
    table = read_toml(Path(__file__).parent / "ordlistor" / "beslutsverb.toml")
    acts = table.pairs("beslut")
    infinitives = {**acts, **table.pairs("övriga")}
    return DecisionVerbs(
        acts=frozenset(acts),
        infinitives=infinitives,
        by_infinitive={infinitive: present for present, infinitive in infinitives.items()},
        by_passive={
            _passive(present, infinitive): present for present, infinitive in infinitives.items()
        },
    )


def _passive(present: str, infinitive: str) -> str:
    """The passive in the present tense: *antas*, *avslås*, *godkänns*, *införs*."""
    if present.endswith("ar") or not infinitive.endswith("a"):
        return f"{infinitive}s"
    return f"{present.removesuffix('er')}s"

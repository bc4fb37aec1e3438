"""The laws of ordlistor/lagar.toml: their names, numbers and abbreviations."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.toml import read_toml


class Laws(NamedTuple):
    """Numbers in Svensk författningssamling.

    `named` has them by the name of the law (*skollagen*), `described` by what
    follows the word *lagen* (*om färdtjänst*). `earlier` has the number of an
    older law with the same name, and until when it held. `abbreviated` has
    names by abbreviations in capitals, `by_last_word` those of `named` by
    their last word, in the genitive too.
    """

    named: dict[str, str]
    described: dict[str, str]
    earlier: dict[str, str]
    abbreviated: dict[str, str]
    by_last_word: dict[str, str]

    def description(self, text: str) -> str:
        """The description that a text begins with, empty when it is of no known law.

        >>> laws().description("om färdtjänst och lagen om riksfärdtjänst")
        'om färdtjänst'
        """
        small = text[:80].lower()
        return next((known for known in self.described if small.startswith(known)), "")


@cache
def laws() -> Laws:
    """The list, read once."""
    table = read_toml(Path(__file__).parent / "ordlistor" / "lagar.toml")
    named = table.pairs("ett-ord")
    return Laws(
        named=named,
        described=table.pairs("flera-ord"),
        earlier=table.pairs("tidigare"),
        abbreviated=table.pairs("förkortade"),
        by_last_word={name.rpartition(" ")[2] + s: name for name in named for s in ("", "s")},
    )

"""The form of the verb that a decision turns on, told from the word itself.

For text in Unicode form NFC.
"""

import re
from enum import Enum, auto

from tjut.language.patterns import late


class Form(Enum):
    """How a decision point is put. All but the first two are faults."""

    DECIDES = auto()
    FORMULA = auto()
    PERFECT = auto()
    PAST = auto()
    MODAL = auto()
    PASSIVE = auto()
    INFINITIVE = auto()
    NO_VERB = auto()
    OFFICE_PROPOSES = auto()
    PROPOSAL = auto()
    THAT_CLAUSE = auto()
    NO_BODY = auto()


PRESENT = r"(?!(?:för|eller|under|efter|över|inför|per|var|blir)\b)\w+r\b"
"""A pattern for a verb in the present tense, which also fits many nouns in the plural."""

_MODAL = ("ska", "skall", "bör", "kan", "får", "måste", "skulle", "borde", "kommer")
_NO_VERBS = (
    "för", "eller", "under", "efter", "över", "inför", "per", "blir", "hoppas", "instäms", "minns",
    "finns",
)  # fmt: skip
_WORDS: dict[str, Form | None] = {
    **dict.fromkeys(_MODAL, Form.MODAL),
    **dict.fromkeys(("var", "blev", "fick", "sade", "lade", "beslöt"), Form.PAST),
    **dict.fromkeys(("ge", "se", "få", "ta"), Form.INFINITIVE),
    **dict.fromkeys(_NO_VERBS),
    "vill": Form.DECIDES,
}
_ENDINGS = (
    (Form.DECIDES, ("r",)),
    (Form.PAST, tuple(f"{letter}{end}" for letter in "adklnprstx" for end in ("de", "te"))),
    (Form.PAST, ("tog", "gav", "slog", "drog", "fann", "gick", "såg", "lät", "höll", "föll")),
    (Form.PAST, ("stod", "slöt", "skrev", "bjöd")),
    (Form.INFINITIVE, ("a", "slå", "stå", "gå", "se", "ge")),
    (Form.PASSIVE, ("s",)),
)
_SUPINE = late(
    r"(?:\s(?:redan|tidigare|därför|också|även|inte|nu|sedan|därefter|vid\s\S+|den\s\d+\s\w+))?"
    r"\s(?!(?:inget|intet|något|ett|annat|mot|fortsatt|särskilt|stort|gott)\b)[^\W\d_]+t\b",
    re.I,
)
_ASSIGNED = late(r"\s+(?:\S+\s+)?i\s+uppdrag\b", re.I)


def form_of_verb(text: str, start: int, end: int) -> Form | None:
    """The form of the word at a place in a text, None when it is no verb.

    >>> form_of_verb("har redan antagit planen", 0, 3), form_of_verb("har inget att erinra", 0, 3)
    (<Form.PERFECT: 3>, <Form.DECIDES: 1>)
    """
    word = text[start:end].casefold()
    if word in ("har", "hade") and _SUPINE().match(text, end):
        return Form.PERFECT
    if word == "får" and _ASSIGNED().match(text, end):
        return Form.PASSIVE
    if word in _WORDS:
        return _WORDS[word]
    return next((form for form, endings in _ENDINGS if word.endswith(endings)), None)

"""The form of the verb that a decision turns on, told from the word itself.

For text in Unicode form NFC.
"""

import re
from enum import Enum, auto


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

_SUPINE = re.compile(
    r"(?:\s(?:redan|tidigare|därför|också|även|inte|nu|sedan|därefter|vid\s\S+|den\s\d+\s\w+))?"
    r"\s(?!(?:inget|intet|något|ett|annat|mot|fortsatt|särskilt|stort|gott)\b)[^\W\d_]+t\b",
    re.I,
)
_ASSIGNED = re.compile(r"\s+(?:\S+\s+)?i\s+uppdrag\b", re.I)
_FORMS = (
    (Form.MODAL, r"ska|skall|bör|kan|får|måste|skulle|borde|kommer"),
    (Form.DECIDES, PRESENT + "|vill"),
    (
        Form.PAST,
        r"var|blev|fick|sade|lade|beslöt|\w*(?:[adklnprstx](?:de|te)|tog|gav|slog|drog|fann|gick"
        r"|såg|lät|höll|föll|stod|slöt|skrev|bjöd)",
    ),
    (Form.INFINITIVE, r"\w+[^\W_]a|ge|se|få|ta|\w+(?:slå|stå|gå|se|ge)"),
    (Form.PASSIVE, r"(?!hoppas|instäms|minns|finns)[^\W\d_]{2,}s"),
)
_FORM_OF_WORD = tuple((form, re.compile(f"(?:{words})$", re.I)) for form, words in _FORMS)


def form_of_verb(text: str, start: int, end: int) -> Form | None:
    """The form of the word at a place in a text, None when it is no verb.

    >>> form_of_verb("har redan antagit planen", 0, 3), form_of_verb("har inget att erinra", 0, 3)
    (<Form.PERFECT: 3>, <Form.DECIDES: 1>)
    """
    word = text[start:end].casefold()
    if word in ("har", "hade") and _SUPINE.match(text, end):
        return Form.PERFECT
    if word == "får" and _ASSIGNED.match(text, end):
        return Form.PASSIVE
    return next((form for form, words in _FORM_OF_WORD if words.match(word)), None)

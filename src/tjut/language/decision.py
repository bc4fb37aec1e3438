"""The grammar of a decision point: *organ + verb in the present tense*.

Accepted is also the verb first (*Samtidigt upphäver nämnden …*), the passive
with its actor (*Motionen avslås av fullmäktige*), and the formulas that have no
body. How a point is put is not whether it is wise: that is for the rules.
For text in Unicode form NFC.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from tjut.language.formulas import is_formula
from tjut.language.patterns import late
from tjut.language.subjects import find_body, find_office
from tjut.language.verb_forms import PRESENT, Form, form_of_verb
from tjut.source import Span

REACH = 600
"""The form of a point is decided within this many characters."""

_NUMBERING = late(r"\s*(?:(?:\d{1,2}|[a-zå-ö])[.)]\s+|[•–-]\s+)?")
_WORD = late(r"\s*([^\W\d_]+)")
_AND = late(r"\s?(?:/|,|\b(?:och|samt|respektive)\b)\s?")
_ADVERBS = (
    "härmed", "därför", "också", "även", "nu", "således", "därutöver", "samtidigt", "vidare",
    "dessutom", "dels", "både", "inte", "enhälligt",
)  # fmt: skip
_ASIDE = late(
    r"(?:\s?,\s[^,;]{1,300},(?=\s)|\s[–-]\s[^–;]{1,300}\s[–-](?=\s)|\s\([^()]{1,100}\)"
    rf"|\sför\s(?:egen|sin)\sdel|\s(?:{'|'.join(_ADVERBS)})\b)*,?"
)
_LATER_VERB = late(rf"(?:\s(?!att\b|[^\W\d_]+s\b)[^\s.,:;()]+){{0,6}}?\s({PRESENT})")
_INVERTED = late(rf"\b({PRESENT})\s+", re.I)
_ADVERBIALS = (
    "med", "under", "för", "som", "samtidigt", "därmed", "därutöver", "därför", "därefter",
    "dessutom", "vidare", "i", "på", "från", "av", "mot", "utöver", "enligt", "genom", "om",
    "när", "efter", "till", "vid", "inför", "inom", "slutligen", "således", "härmed", "tills",
    "utan", "senast", "fram", "även", "också", "utifrån", "sedan", "såsom", "inledningsvis",
    "avslutningsvis", "förutsatt",
)  # fmt: skip
_DONE_BY = late(r"\b([^\W\d_]+[^\W\dt_]s)\s(?:(?:samtidigt|därmed|härmed)\s)?av\s", re.I)
_MAY_PROPOSE = ("föreslår", "beslutar", "hemställer", "rekommenderar", "begär", "tillstyrker")
_PROPOSES = late(
    r"(?:beslutar\s(?:för\segen\sdel\s)?att\s(?:föreslå|hemställa|rekommendera|begära)"
    r"|föreslår|hemställer|rekommenderar|begär|tillstyrker)(?:\s(?:hos|till|därför|också|även))?"
    r"(?:\satt)?\s+",
    re.I,
)
_PROPOSALS = ("förslag", "förslaget", "förslagen", "beslutsförslag", "beslutsförslaget")


class Decision(NamedTuple):
    """How a point is put, and where its body and verb stand in it, None when it has none.

    `target` is the body that the point proposes something to.
    """

    form: Form
    body: Span | None = None
    verb: Span | None = None
    target: Span | None = None


@lru_cache(maxsize=256)
def read_decision(text: str, known: tuple[str, ...] = ()) -> Decision:
    """How a decision point is put; `known` are names that are bodies whatever they look like.

    >>> read_decision("Nämnden har beslutat att anta planen").form
    <Form.PERFECT: 3>
    """
    text = text[:REACH]
    numbering = _NUMBERING().match(text)
    start = numbering.end() if numbering else 0
    end = _end_of_bodies(text, start, known)
    if end is not None:
        return _after_body(text, Span(start, end), known)
    if is_formula(text, start):
        return Decision(Form.FORMULA)
    return _with_later_body(text, start, known) or _without_body(text, start, known)


def _end_of_bodies(text: str, start: int, known: tuple[str, ...]) -> int | None:
    """The end of the body, or of several joined by `och`, that the text begins with."""
    end = find_body(text, start, known)
    while end is not None and (joined := _AND().match(text, end)):
        after = find_body(text, joined.end(), known)
        if after is None:
            break
        end = after
    return end


def _after_body(text: str, body: Span, known: tuple[str, ...]) -> Decision:
    word = _WORD().match(text, body.end)
    if word is None or word[1].casefold() in ("för", *_ADVERBS):
        aside = _ASIDE().match(text, body.end)
        word = _WORD().match(text, aside.end() if aside else body.end)
    if word is None:
        return Decision(Form.NO_VERB, body)
    verb, form = Span(*word.span(1)), form_of_verb(text, *word.span(1))
    if form is None:
        later = _LATER_VERB().match(text, verb.end)
        form = Form.DECIDES if later else Form.NO_VERB
        verb = Span(*later.span(1)) if later else verb
    return Decision(form, body, verb, _target(text, verb, known))


def _target(text: str, verb: Span, known: tuple[str, ...]) -> Span | None:
    """Where the body stands that a verb proposes something to, None when it proposes nothing."""
    if text[verb.start : verb.end].casefold() not in _MAY_PROPOSE:
        return None
    proposes = _PROPOSES().match(text, verb.start)
    end = find_body(text, proposes.end(), known, opens=False) if proposes else None
    return Span(proposes.end(), end) if proposes and end is not None else None


def _with_later_body(text: str, start: int, known: tuple[str, ...]) -> Decision | None:
    """The decision of a sentence whose body stands after its verb."""
    first = _WORD().match(text, start)
    forms = [_DONE_BY]
    if first and first[1].casefold() in _ADVERBIALS:
        forms.append(_INVERTED)
    for form in forms:
        for match in form().finditer(text, start):
            end = find_body(text, match.end(), known, opens=False)
            if end is not None:
                verb = Span(*match.span(1))
                return Decision(Form.DECIDES, Span(match.end(), end), verb)
    return None


def _without_body(text: str, start: int, known: tuple[str, ...]) -> Decision:
    first = _WORD().match(text, start)
    opening = first[1].casefold() if first else ""
    if opening in _PROPOSALS:
        return Decision(Form.PROPOSAL)
    if opening == "att":
        return Decision(Form.THAT_CLAUSE)
    end = find_office(text, start)
    if end is None:
        return Decision(Form.NO_BODY)
    found = _after_body(text, Span(start, end), known)
    if found.verb and _PROPOSES().match(text, found.verb.start):
        return Decision(Form.OFFICE_PROPOSES, found.body, found.verb, found.target)
    if text[start:end].casefold().endswith(("kommun", "kommunen")):
        return found
    return Decision(Form.NO_BODY)

"""The grammar of a decision point: *organ + verb in the present tense*.

Accepted is also the verb first (*Samtidigt upphäver nämnden …*), the passive
with its actor (*Motionen avslås av fullmäktige*), and the formulas that have no
body. How a point is put is not whether it is wise: that is for the rules.
For text in Unicode form NFC.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from tjut.language.formulas import is_formula
from tjut.language.subjects import find_body, find_office
from tjut.language.verb_forms import PRESENT, Form, form_of_verb
from tjut.source import Span

REACH = 600
"""The form of a point is decided within this many characters."""

_NUMBERING = re.compile(r"\s*(?:(?:\d{1,2}|[a-zå-ö])[.)]\s+|[•–-]\s+)?")
_ASIDE = re.compile(
    r"(?:\s?,\s[^,;]{1,300},(?=\s)|\s[–-]\s[^–;]{1,300}\s[–-](?=\s)|\s\([^()]{1,100}\)"
    r"|\sför\s(?:egen|sin)\sdel|\s(?:härmed|därför|också|även|nu|således|därutöver|samtidigt|vidare"
    r"|dessutom|dels|både|inte|enhälligt)\b)*,?"
)
_WORD = re.compile(r"\s*([^\W\d_]+)")
_LATER_VERB = re.compile(rf"(?:\s(?!att\b|[^\W\d_]+s\b)[^\s.,:;()]+){{0,6}}?\s({PRESENT})")
_AND = re.compile(r"\s?(?:/|,|\b(?:och|samt|respektive)\b)\s?")
_INVERTED = re.compile(rf"\b({PRESENT})\s+", re.I)
_ADVERBIAL = re.compile(
    r"(?:med|under|för|som|samtidigt|därmed|därutöver|därför|därefter|dessutom|vidare|i|på|från|av"
    r"|mot|utöver|enligt|genom|om|när|efter|till|vid|inför|inom|slutligen|således|härmed|tills|utan"
    r"|senast|fram|även|också|utifrån|sedan|såsom|inledningsvis|avslutningsvis|förutsatt)\b",
    re.I,
)
_DONE_BY = re.compile(r"\b([^\W\d_]+[^\W\dt_]s)\s(?:(?:samtidigt|därmed|härmed)\s)?av\s", re.I)
_PROPOSES = re.compile(
    r"(?:beslutar\s(?:för\segen\sdel\s)?att\s(?:föreslå|hemställa|rekommendera|begära)"
    r"|föreslår|hemställer|rekommenderar|begär|tillstyrker)(?:\s(?:hos|till|därför|också|även))?"
    r"(?:\satt)?\s+",
    re.I,
)
_PROPOSAL = re.compile(r"(?:besluts)?förslag(?:et|en)?\b", re.I)
_THAT = re.compile(r"att\s", re.I)


@dataclass(frozen=True, slots=True)
class Decision:
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
    numbering = _NUMBERING.match(text)
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
    while end is not None and (joined := _AND.match(text, end)):
        after = find_body(text, joined.end(), known)
        if after is None:
            break
        end = after
    return end


def _after_body(text: str, body: Span, known: tuple[str, ...]) -> Decision:
    aside = _ASIDE.match(text, body.end)
    word = _WORD.match(text, aside.end() if aside else body.end)
    if word is None:
        return Decision(Form.NO_VERB, body)
    form = form_of_verb(text, *word.span(1))
    if form is None:
        word = _LATER_VERB.match(text, word.end()) or word
        form = Form.DECIDES if word.re is _LATER_VERB else Form.NO_VERB
    verb = Span(*word.span(1))
    return Decision(form, body, verb, _target(text, verb.start, known))


def _target(text: str, verb: int, known: tuple[str, ...]) -> Span | None:
    proposes = _PROPOSES.match(text, verb)
    end = find_body(text, proposes.end(), known, opens=False) if proposes else None
    return Span(proposes.end(), end) if proposes and end is not None else None


def _with_later_body(text: str, start: int, known: tuple[str, ...]) -> Decision | None:
    """The decision of a sentence whose body stands after its verb."""
    forms = [_DONE_BY]
    if _ADVERBIAL.match(text, start):
        forms.append(_INVERTED)
    for form in forms:
        for match in form.finditer(text, start):
            end = find_body(text, match.end(), known, opens=False)
            if end is not None:
                verb = Span(*match.span(1))
                return Decision(Form.DECIDES, Span(match.end(), end), verb)
    return None


def _without_body(text: str, start: int, known: tuple[str, ...]) -> Decision:
    if _PROPOSAL.match(text, start):
        return Decision(Form.PROPOSAL)
    if _THAT.match(text, start):
        return Decision(Form.THAT_CLAUSE)
    end = find_office(text, start)
    if end is None:
        return Decision(Form.NO_BODY)
    found = _after_body(text, Span(start, end), known)
    if found.verb and _PROPOSES.match(text, found.verb.start):
        return Decision(Form.OFFICE_PROPOSES, found.body, found.verb, found.target)
    if text[start:end].casefold().endswith(("kommun", "kommunen")):
        return found
    return Decision(Form.NO_BODY)

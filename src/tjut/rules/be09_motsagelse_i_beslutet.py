"""En beslutspunkt säger emot sig själv.

Vad regeln hittar
Formler som inte går ihop: avslår motionen besvarad, både avslår och anser samma
motion besvarad, återremitterar ärendet och avgör det, gäller tills vidare till
och med ett datum, eller en period som slutar innan den börjar. Ett beslut som
delar upp motionen (bifaller den första att-satsen och avslår motionen i övrigt)
är ingen motsägelse.

Varför
Ett sådant beslut går inte att läsa ut. Att en motion avslås är något annat än
att den anses besvarad, och motionären och väljarna ska se vilket det blev.

Exempel

    Kommunfullmäktige avslår motionen besvarad.

Bättre

    Kommunfullmäktige anser motionen besvarad.

Källa
tjuts egen regel. Formeln avslår motionen besvarad har stått i ett publicerat
förslag till beslut.

Rättning
Ingen. Välj det ena.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tjut.findings import Finding, Severity
from tjut.language.dates import find_dates
from tjut.language.decision import REACH
from tjut.language.patterns import late
from tjut.rules.decision_points import Stated
from tjut.rules.rule import Case, Rule
from tjut.source import Span

_ANSWERS = {
    "avslår": late(r"\bavsl(?:år|å|ås)\b", re.I),
    "bifaller": late(r"\bbifall(?:er|a|s)\b", re.I),
    "anser besvarad": late(r"\bbesvarade?\b", re.I),
}
_SIGNS = (
    "avsl", "bifall", "besvarad", "återremitt", "bordlägg", "tills vidare", "till och med",
    "till den", "t.o.m", "t o m", "–",
)  # fmt: skip
_ASKED = late(r"\b(?:motion|medborgarförslag|invånarförslag|e-förslag|initiativ)\w*", re.I)
_IN_PART = late(
    r"\b(?:övrig\w*|att-sats\w*|delvis|del|delen|delar|första|andra|tredje|fjärde|punkt\w*|utom"
    r"|yrkande\w*|resterande|undantag|dels|motioner\w*|avseende|gällande|respektive)\b",
    re.I,
)
_REASON = late(r"\b(?:att|som|eftersom|då|därför|genom|med\shänvisning)\b", re.I)
_SENT_BACK = late(
    r"\b(?P<back>återremitter|bordlägg)\w+\b[^.]{0,200}?\s(?:och|samt)\s"
    r"(?P<decides>antar?|godkänner|godkänna|fastställer|fastställa|avslår?|bifall\w+|beviljar?)\b",
    re.I,
)
_REJECTS_YES = late(r"\b(?:beviljar?|bifall(?:er|a))\savslag\b", re.I)
_UNTIL_FURTHER = late(
    r"\btills\svidare,?\s(?:och\s)?(?:till\soch\smed|t\.?\s?o\.?\s?m\.?)(?!\w)", re.I
)
_TO = late(r"[\s,]*(?:till(?:\soch\smed)?|t\.?\s?o\.?\s?m\.?|[–-])\s*(?:den\s)?", re.I)


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point that contradicts itself, or the point before it."""
    earlier: dict[str, str] = {}
    for stated in case.points:
        text = stated.text[:REACH]
        if not any(sign in text.casefold() for sign in _SIGNS):
            continue
        for message, place in (*_two_answers(text), *_sent_back(text), *_times(text)):
            yield stated.finding("BE09", message, *place)
        yield from _against_earlier(stated, earlier)


def _two_answers(text: str) -> Iterator[tuple[str, Span]]:
    """Two answers to the same motion in one sentence."""
    found = sorted(
        (match.span(), answer)
        for answer, words in _ANSWERS.items()
        if (match := words().search(text))
    )
    for ((start, before), one), ((after, end), other) in pairwise(found):
        between = text[before:after]
        if not _REASON().search(between) and not _in_part(text) and _ASKED().search(text):
            message = f"”{one}” och ”{other}” går inte ihop; välj det ena"
            yield message, Span(start, end)
    if match := _REJECTS_YES().search(text):
        yield f"”{match[0]}” går inte ihop; skriv ”avslår”", Span(*match.span())


def _sent_back(text: str) -> Iterator[tuple[str, Span]]:
    """A matter that is sent back and decided at once."""
    match = _SENT_BACK().search(text)
    if match and not _in_part(text):
        message = (
            f"Det som återremitteras eller bordläggs avgörs inte nu; stryk ”{match['decides']}”"
        )
        yield message, Span(match.start("decides"), match.end())


def _times(text: str) -> Iterator[tuple[str, Span]]:
    """A time without an end that has one, or that ends before it begins."""
    if match := _UNTIL_FURTHER().search(text):
        message = "Det som gäller tills vidare har inget slutdatum; välj det ena"
        yield message, Span(*match.span())
    for first, last in pairwise(find_dates(text)):
        begins, ends = first.value, last.value
        if begins and ends and ends < begins and _TO().fullmatch(text, first.end, last.start):
            yield "Tiden slutar innan den börjar", Span(first.start, last.end)


def _against_earlier(stated: Stated, earlier: dict[str, str]) -> Iterator[Finding]:
    """An answer to the motion that an earlier point of the same body has answered otherwise."""
    text, body = stated.text[:REACH], stated.decider.body
    given = [
        (answer, match) for answer, words in _ANSWERS.items() if (match := words().search(text))
    ]
    if len(given) != 1 or _in_part(text) or not _ASKED().search(text):
        return
    answer, match = given[0]
    before = earlier.setdefault(body, answer)
    if before != answer:
        message = f"En punkt före den här säger ”{before}”; välj det ena"
        yield stated.finding("BE09", message, *match.span())


def _in_part(text: str) -> bool:
    return _IN_PART().search(text) is not None


RULE = Rule("BE09", "motsägelse-i-beslutet", Severity.WARNING, check)

"""Ett intervall skrivs med bindestreck.

Vad regeln hittar
Intervall mellan två tal med bindestreck: åren 2024-2027, 10-15 elever, kl. 8-17.
Efter från och mellan föreslås ord i stället för streck. Datum, diarienummer,
telefonnummer, organisationsnummer, paragrafer, resultat som 3-2 och andra nummer
med bindestreck lämnas i fred.

Varför
Bindestrecket binder ihop, tankstrecket betyder till. I 2024–2027 ser läsaren direkt
att det är en period och inte ett nummer.

Exempel

    Planen gäller 2024-2027 och omfattar 10-15 skolor.

Bättre

    Planen gäller 2024–2027 och omfattar 10–15 skolor.

Källa
Myndigheternas skrivregler, kapitel 12 och 13.

Rättning
Bindestrecket byts mot ett kort tankstreck utan mellanslag. Efter från skrivs till,
efter mellan skrivs och.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_DASH = late(r"-(?:(?<=[0-9]-)(?=[0-9])|(?<=[0-9] -)(?= (?:19|20)[0-9]{2}(?!\d)))")
_NUMBER = (
    r"(?:(?:[01]?\d|2[0-4])\.[0-5]\d|[1-9]\d{0,2}(?:[ \u00a0]\d{3})+|(?:[1-9]\d{0,3}|0)(?:,\d+)?)"
)
_FIRST = late(rf"(?<![\w.,:/‑–-])(?P<number>{_NUMBER})$")
_LAST = late(rf"(?P<number>{_NUMBER})(?![\w:/+]|[.,‑–-]\d|[ \u00a0][\d§])")
_YEAR = late(r"(?:19|20)\d\d")
_THREE_OR_FOUR = late(r"\d{3,4}")
_COUNTED = late(r"\d*[ \u00a0][a-zåäö%]")
_OWNER = (
    r"nr|nummer|numret|giro|konto|kod|\b[bp]g|\btel|telefon|resultat(?:et)?|siffrorna|beteckning"
)
_NO_COUNT = late(
    rf"(?:\b(?!\w*(?:SEK|KR)\b)[A-ZÅÄÖ]{{2,}}|§|(?i:{_OWNER}))[.:]?[ \u00a0](?:\w[ \u00a0])?$"
)
_BOUND = late(r"\b(?P<word>från|mellan)[ \u00a0](?:[^\W\d]+\.?[ \u00a0])?$", re.I)
_BOUND_LATER = late(r"\S*\s(?:till|och)\s(?:[^\W\d]+\s)?\d")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each interval that a hyphen makes."""
    for sign, _ in case.reading.find(_DASH()):
        spaced = sign.before.endswith(" ")
        dash = Hit(sign.passage, sign.start - spaced, sign.end + spaced)
        numbers = _numbers(dash)
        if not numbers or (spaced and not _YEAR().fullmatch(numbers[0])) or not sign.is_own:
            continue
        first, last = numbers
        interval = Hit(dash.passage, dash.start - len(first), dash.end + len(last))
        right = _sign(interval.before, dash.after)
        message = f"”{interval.text}” skrivs ”{first}{right}{last}”"
        yield interval.finding("SP09", message, case.reading.edit(dash, right))


def _numbers(dash: Hit) -> tuple[str, str] | None:
    """The numbers on either side of a dash, None when they make no interval.

    Three or four figures on both sides can be an account: they must be years,
    or count something.
    """
    last = _LAST().match(dash.after)  # as in most dates, there is none
    first = _FIRST().search(dash.before) if last else None
    if not first or not last or _NO_COUNT().search(dash.before[: first.start()]):
        return None
    numbers = first["number"], last["number"]
    if all(map(_THREE_OR_FOUR().fullmatch, numbers)) and not (
        all(map(_YEAR().fullmatch, numbers)) or _COUNTED().match(dash.after)
    ):
        return None
    return numbers if _value(numbers[0]) < _value(numbers[1]) else None


def _value(number: str) -> float:
    return float(re.sub(r"\s", "", number).replace(",", "."))


def _sign(before: str, after: str) -> str:
    """What to write between the numbers: a dash, or a word after *från* and *mellan*."""
    bound = _BOUND().search(before)
    if not bound or _BOUND_LATER().match(after):
        return "–"
    return " till " if bound["word"].lower() == "från" else " och "


RULE = Rule("SP09", "intervall-med-bindestreck", Severity.INFO, check, fixable=True)

"""Ett belopp skrivs i fel form.

Vad regeln hittar
Egna förkortningar för tusen, miljoner och miljarder kronor: kkr, Mkr, mkr, MSEK,
Gkr. Stora bokstäver i kr, tkr, mnkr och mdkr. SEK i stället för kronor. Streck
efter beloppet, 500:-. Mellanslag som saknas före kr eller mellan tusental, och
punkt mellan tusental: 43000kr, 1.250.000 kronor. Text inom citattecken lämnas i
fred, och SEK lämnas i fred i en text som också räknar i euro eller dollar.

Varför
M kan vara mille, tusen, och miljon. Den som läser fel på ett belopp läser fel på
hela ärendet.

Exempel

    Ombyggnaden kostar 2,4 Mkr och möblerna 350 kkr.

Bättre

    Ombyggnaden kostar 2,4 mnkr och möblerna 350 tkr.

Källa
Myndigheternas skrivregler, kapitel 11 och 12.

Rättning
Formen byts ut. I löpande text är det ännu bättre att skriva ut miljoner kronor.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.reading import Hit, Reading
from tjut.rules.rule import Case, Rule

_RIGHT = {
    **dict.fromkeys(("kr", ":-", ",-"), "kr"),
    **dict.fromkeys(("kronor", "sek"), "kronor"),
    **dict.fromkeys(("tkr", "kkr", "tsek", "ksek"), "tkr"),
    **dict.fromkeys(("mnkr", "mkr", "msek", "mnsek", "miljkr"), "mnkr"),
    **dict.fromkeys(("mdkr", "gkr", "mdrkr", "mdsek"), "mdkr"),
}
"""How each unit is written, by what is written, in small letters without blanks and dots."""

_UNITS = ("kr", "kronor", "tkr", "mnkr", "mdkr")
_NUMBER_BEFORE = late(r"\d ?$")
_WORD_BEFORE = late(r"\b(?:tusen|miljon(?:er)?|miljard(?:er)?) $")
_FOREIGN = frozenset(("eur", "euro", "usd", "dollar", "dkk", "nok", "pund"))
_AMOUNT = late(
    r"[0-9](?<![\w.,:/][0-9])(?=[0-9., ]*(?:[ktgms]|[:,]-))(?P<rest>[0-9.,]*(?: [0-9]{3}){0,4}) ?"
    r"(?P<unit>[:,]-|kronor|[tkg]?kr|(?:mn?|mdr?|milj\.?) ?kr|[tk]?sek|mn?sek|mdsek)"
    r"(?![\w-])",
    re.I,
)
_UNGROUPED = late(r"\d{5,}|\d{1,3}(?:\.\d{3})+")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each amount, and each unit of a table or heading, in a wrong form."""
    foreign = not _FOREIGN.isdisjoint(case.reading.words)
    for hit, right in (*_amounts(case.reading), *_units(case.reading)):
        kept_in_sek = foreign and "sek" in hit.text.lower()
        if not kept_in_sek:
            message = f"”{hit.text}” skrivs ”{right}”"
            yield hit.finding("SP07", message, case.reading.edit(hit, right))


def _amounts(reading: Reading) -> Iterator[tuple[Hit, str]]:
    """The writers' amounts that are not right, each as it should be written."""
    for match in _AMOUNT().finditer(reading.text):
        right = _amount(match)
        if right != match[0] and (hit := reading.hit(*match.span())).is_own:
            yield hit, right


def _amount(match: re.Match[str]) -> str:
    """An amount as it should be written."""
    figures = match[0][: 1 + len(match["rest"])]
    unit = _RIGHT[re.sub(r"[. ]", "", match["unit"].lower())]
    if unit in ("kr", "kronor") and _UNGROUPED().fullmatch(figures):
        figures = f"{int(figures.replace('.', '')):,}".replace(",", " ")
    return f"{figures} {unit}"


def _units(reading: Reading) -> Iterator[tuple[Hit, str]]:
    """The units that stand alone, as in the head of a table, and are not right."""
    for unit in sorted(_RIGHT.keys() & reading.words):
        if unit not in _UNITS or reading.text.count(unit) < reading.small.count(unit):
            for hit in reading.find_words(unit):
                if _is_wrong(unit, hit):
                    yield hit, _RIGHT[unit]


def _is_wrong(unit: str, hit: Hit) -> bool:
    if hit.text in _UNITS or _NUMBER_BEFORE().search(hit.before[-2:]):
        return False
    if unit in ("kr", "kronor", "sek"):
        return unit == "sek" and bool(_WORD_BEFORE().search(hit.before[-12:]))
    opens_a_cell = not hit.before and hit.text == unit.capitalize()
    return not (opens_a_cell and unit in _UNITS)


RULE = Rule("SP07", "felskrivet-belopp", Severity.WARNING, check, fixable=True)

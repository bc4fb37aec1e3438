"""En förkortning förklaras inte någonstans i texten.

Vad regeln hittar
Förkortningar med två till sex stora bokstäver, som LOU och KSAU, som inte skrivs
ut någonstans: inte som ”lagen om offentlig upphandling (LOU)”, inte som ”LOU
(lagen om offentlig upphandling)” och inte med komma emellan. Förkortningar som
alla förstår, partier, namn på företag och föreningar, nummer och enheter lämnas i
fred.

Varför
Handlingen läses av förtroendevalda som är nya, av invånare och av journalister.
Den som skriver märker inte själv vilka förkortningar som bara används på kontoret.

Exempel

    Upphandlingen görs enligt LOU.

Bättre

    Upphandlingen görs enligt lagen (2016:1145) om offentlig upphandling (LOU).

Källa
Myndigheternas skrivregler, kapitel 11.

Rättning
Ingen. Skriv ut förkortningen första gången, eller byt ut den mot ett vanligt ord.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.abbreviations import well_known
from tjut.rules.laws import laws
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_CAPITALS = late(
    r"[A-ZÅÄÖ](?<![\w/.:&@‑-][A-ZÅÄÖ])[A-ZÅÄÖ]{1,5}(?!\w|[‑/&-][\dA-ZÅÄÖ]|[ \u00a0.:]\d)"
)
_NAME_BEFORE = late(r"(?:[^\s.:!?–-]\s+[A-ZÅÄÖ][\wåäö]*|\b[A-ZÅÄÖ]{2,}|\d)\s$")
_NAME_AFTER = late(r"[ \u00a0][A-ZÅÄÖ]")
_ROMAN = late(r"[IVX]+")
_CALLED = late(r"(?:förkort\w+|kalla\w*|benämn\w*|nedan|hädanefter|namnet|så kallade?)\s$", re.I)
_MEANS = late(r"[,\s]*(?:står för|betyder|är förkortning|är en förkortning|förkortas)")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each abbreviation, where it first stands, that is explained nowhere."""
    explained = set()
    first: dict[str, Hit] = {}
    for hit, match in case.reading.find(_CAPITALS()):
        if match[0] in well_known() or _ROMAN().fullmatch(match[0]):
            continue
        if _is_explained(hit):
            explained.add(match[0])
        elif hit.passage.kind in ("text", "heading") and hit.is_own and not _is_of_a_name(hit):
            first.setdefault(match[0], hit)
    for written, hit in first.items():
        if written not in explained:
            yield hit.finding("SP04", _message(written))


def _is_explained(hit: Hit) -> bool:
    before, after = hit.before, hit.after
    if before.endswith("(") and after[:1] in (")", ",", ";"):
        return len(before.split()) > 1
    if _CALLED().search(before) or _MEANS().match(after):
        return True
    return _spells(hit.text, before, after)


def _spells(written: str, before: str, after: str) -> bool:
    """Whether a comma, dash or bracket sets it off from words that begin with its letter."""
    opens = re.compile(rf"(?<!\w){written[0]}[\w-]*[a-zåäö]", re.I)
    if before.endswith((", ", "– ", "- ")) and opens.search(before):
        return True
    return after.startswith((" (", ", ", " – ")) and bool(opens.match(after.lstrip(" (,–")))


def _is_of_a_name(hit: Hit) -> bool:
    """Whether the letters are part of a longer name, a heading in capitals or a unit."""
    return bool(
        _NAME_BEFORE().search(hit.before)
        or _NAME_AFTER().match(hit.after)
        or hit.passage.text.isupper()
    )


def _message(written: str) -> str:
    name = laws().abbreviated.get(written)
    example = f": {name} ({written})" if name else ""
    return f"Förkortningen ”{written}” förklaras inte; skriv ut den första gången{example}"


RULE = Rule("SP04", "oförklarad-förkortning", Severity.INFO, check)

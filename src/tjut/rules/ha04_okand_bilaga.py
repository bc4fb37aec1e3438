"""Texten nämner en bilaga som inte finns bland handlingarna.

Vad regeln hittar
Bilaga 3 i texten när färre handlingar är listade, eller när handlingarna är
märkta med nummer och ingen heter bilaga 3. Varje nummer anmärks en gång.
Bilagor till annat (bilaga 2 till avtalet, förordningens bilaga 1) läses inte.

Varför
Den som ska besluta letar efter bilagan. Oftast har den bytt nummer, eller så
glömdes den när ärendet skickades.

Exempel

    Kostnaderna framgår av bilaga 3.

    handlingar:
      - "Kalkyl (bilaga 1), 2026-02-17"
      - "Karta (bilaga 2), 2026-02-17"

Bättre

    Kostnaderna framgår av bilaga 1.

Källa
tjuts egen regel.

Rättning
Ingen. Rätta numret, eller lägg till handlingen.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_NUMBERS = r"\d{1,2}(?:\s?(?:[–,-]|och|samt|till)\s?(?:bilaga\s)?\d{1,2})*(?![\d:/])"
_ATTACHMENT = late(rf"[Bb](?<!\w[Bb])ilag(?:a|an|or|orna)\s(?:nr\s)?({_NUMBERS})")
_LABEL = late(r"\bbilag(?:a|or)[\s_-]*(?:nr\s?)?(\d{1,2})(?!\d)", re.I)
_OF_OTHER_BEFORE = late(r"(?:[^\W\d_]{4,}s|\d\s§|kap\.|direktivet|förordningen)\s\(?$", re.I)
_OF_OTHER_AFTER = late(
    r"\s(?:till|i|av|ur)\s(?!(?:detta|denna|den\shär|tjänste|ärendet|skrivelsen|utlåtandet))\w",
    re.I,
)
_NUMBER = late(r"\d+")


def check(case: Case) -> Iterator[Finding]:
    """A finding for the first mention of each attachment that no handling is."""
    if "ilag" not in case.reading.text:
        return
    titles = [handling.title.text for handling in case.handlingar]
    named = [*titles, *(file.path for file in case.files)]
    labels = {int(number) for text in named for number in _LABEL().findall(text)}
    known = labels or range(1, len(titles) + 1)
    said: set[int] = set()
    for hit, match in case.reading.find(_ATTACHMENT()):
        numbers = {int(number) for number in _NUMBER().findall(match[1])}
        if unknown := sorted(numbers.difference(known, said) if _is_own(hit) else ()):
            said.update(unknown)
            yield hit.finding("HA04", _message(unknown[0], labels, titles))


def _is_own(hit: Hit) -> bool:
    """Whether it is an attachment of this case, and not of another paper or of a law."""
    text, before = hit.passage.text, hit.passage.text[max(0, hit.start - 40) : hit.start]
    of_other = _OF_OTHER_BEFORE().search(before) or _OF_OTHER_AFTER().match(text, hit.end)
    return hit.passage.kind != "value" and not of_other


def _message(number: int, labels: set[int], titles: list[str]) -> str:
    if labels:
        return f"Ingen av handlingarna heter bilaga {number}"
    if not titles:
        return f"Texten nämner bilaga {number}, men inga handlingar är listade"
    listed = "en handling är listad" if len(titles) == 1 else f"{len(titles)} handlingar är listade"
    return f"Texten nämner bilaga {number}, men bara {listed}"


RULE = Rule("HA04", "okänd-bilaga", Severity.WARNING, check)

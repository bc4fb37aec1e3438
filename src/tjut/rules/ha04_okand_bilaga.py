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
from tjut.rules.files import named_files
from tjut.rules.passages import body_passages, handlingar
from tjut.rules.rule import Case, Rule

_NUMBERS = r"\d{1,2}(?:\s?(?:[–,-]|och|samt|till)\s?(?:bilaga\s)?\d{1,2})*(?![\d:/])"
_ATTACHMENT = re.compile(rf"\b(?:bilaga|bilagan|bilagor|bilagorna)\s(?:nr\s)?({_NUMBERS})", re.I)
_LABEL = re.compile(r"\bbilag(?:a|or)[\s_-]*(?:nr\s?)?(\d{1,2})(?!\d)", re.I)
_OF_OTHER_BEFORE = re.compile(r"(?:[^\W\d_]{4,}s|\d\s§|kap\.|direktivet|förordningen)\s\(?$", re.I)
_OF_OTHER_AFTER = re.compile(
    r"\s(?:till|i|av|ur)\s(?!(?:detta|denna|den\shär|tjänste|ärendet|skrivelsen|utlåtandet))\w",
    re.I,
)
_NUMBER = re.compile(r"\d+")


def check(case: Case) -> Iterator[Finding]:
    """A finding for the first mention of each attachment that no handling is."""
    titles = [handling.title.text for handling in handlingar(case.document)]
    labels = {int(number) for title in titles for number in _LABEL.findall(title)}
    labels.update(int(number) for file in named_files(case) for number in _LABEL.findall(file.path))
    said: set[int] = set()
    for passage in body_passages(case.document):
        for match in _ATTACHMENT.finditer(passage.text):
            if _is_of_other(passage.text, match):
                continue
            for number in _NUMBER.findall(match[1]):
                missing = int(number) not in labels if labels else int(number) > len(titles)
                if missing and int(number) not in said:
                    said.add(int(number))
                    place = passage.place(*match.span())
                    yield Finding(
                        "HA04", _message(number, labels, titles), place, section=passage.key
                    )


def _is_of_other(text: str, match: re.Match[str]) -> bool:
    """Whether the attachment belongs to another paper or to a law."""
    before = text[max(0, match.start() - 40) : match.start()]
    return bool(_OF_OTHER_BEFORE.search(before) or _OF_OTHER_AFTER.match(text, match.end()))


def _message(number: str, labels: set[int], titles: list[str]) -> str:
    if labels:
        return f"Ingen av handlingarna heter bilaga {number}"
    if not titles:
        return f"Texten nämner bilaga {number}, men inga handlingar är listade"
    listed = "en handling" if len(titles) == 1 else f"{len(titles)} handlingar"
    return f"Texten nämner bilaga {number}, men bara {listed} är listade"


RULE = Rule("HA04", "okänd-bilaga", Severity.WARNING, check)

"""Ett annat organ beslutar om något som kommunfullmäktige ska besluta om.

Vad regeln hittar
Punkter där en nämnd eller kommunstyrelsen antar en taxa eller ett reglemente,
fastställer kommunens budget, går i borgen, besvarar en motion eller beslutar om
något annat som lagen lägger på kommunfullmäktige, när inget i förslaget går
till fullmäktige. Förslag till fullmäktige, yttranden och nämndens egna planer
läses inte, och inte heller bolag och kommunalförbund.

Varför
Fullmäktige kan inte lämna sådana frågor till en nämnd. Ett beslut av fel organ
kan upphävas av domstol, och ärendet måste tas om från början.

Exempel

    Tekniska nämnden antar Taxa för torghandel, daterad 2026-03-02.

Bättre

    ## Tekniska nämndens förslag till kommunfullmäktige

    Kommunfullmäktige antar Taxa för torghandel, daterad 2026-03-02.

Källa
5 kap. 1 § kommunallagen (2017:725) och de paragrafer som meddelandet nämner.

Rättning
Ingen. Lägg till en rubrik för fullmäktige, eller tysta regeln om fullmäktige
har delegerat frågan.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.findings import Finding, Severity
from tjut.language.decision import REACH
from tjut.rules.decision_points import Stated
from tjut.rules.main_verbs import main_verb
from tjut.rules.rule import Case, Rule
from tjut.toml import Table, read_toml

_COUNCIL = re.compile(r"fullmäktige|\bKF\b", re.I)
_OTHER_LAW = re.compile(
    r"direktion|förbund|region|bolag|stiftelse|\bAB\b|styrelsen för|samordning|kyrko", re.I
)
_ABOUT = re.compile(
    r"\b(?:yttrande\w*|remissvar\w*|svar\w*|synpunkter\w*|\w*rapport\w*|\w*uppföljning\w*"
    r"|\w*utredning\w*|information\w*|underlag\w*|redovisning\w*|utvärdering\w*|enligt|utifrån"
    r"|stöd\sav)\b",
    re.I,
)
"""What makes a decision one about a matter, and not the decision of it."""


class _Matter(NamedTuple):
    """A matter for the council: how a message says it, where it is laid down, and its words."""

    name: str
    law: str
    verbs: tuple[str, ...]
    words: re.Pattern[str]
    others: re.Pattern[str] | None


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point in which another body decides what only the council can."""
    if any(_COUNCIL.search(decider.body) for decider in case.deciders):
        return
    for stated in case.points:
        matter = None if _OTHER_LAW.search(stated.decider.body) else _matter(stated)
        if matter is not None:
            found, place = matter
            message = (
                f"Fullmäktige beslutar om {found.name} ({found.law}): "
                "skriv förslaget till kommunfullmäktige"
            )
            yield stated.finding("BE05", message, place.start(), place.end())


def _matter(stated: Stated) -> tuple[_Matter, re.Match[str]] | None:
    """The matter for the council that a point decides, and where it stands."""
    text, main = stated.text[:REACH], main_verb(stated)
    if main is None or stated.decision.target or _COUNCIL.search(text):
        return None
    for matter in _matters():
        place = matter.words.search(text, main.end) if main.verb in matter.verbs else None
        if place is None or (matter.others and matter.others.search(text, main.end)):
            continue
        if not _ABOUT.search(text, main.end, place.start()):
            return matter, place
    return None


@cache
def _matters() -> tuple[_Matter, ...]:
    table = read_toml(Path(__file__).parent / "ordlistor" / "fullmaktige.toml")
    return tuple(_read(matter) for matter in table.tables("ärende"))


def _read(table: Table) -> _Matter:
    others = table.text("utom", "")
    return _Matter(
        name=table.text("fråga"),
        law=table.text("lag"),
        verbs=table.texts("verb"),
        words=re.compile(table.text("ord"), re.I),
        others=re.compile(others, re.I) if others else None,
    )


RULE = Rule("BE05", "fråga-för-fullmäktige", Severity.WARNING, check)

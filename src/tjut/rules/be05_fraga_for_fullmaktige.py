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
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.findings import Finding, Severity
from tjut.language.decision import REACH
from tjut.language.patterns import late
from tjut.rules.decision_points import Stated
from tjut.rules.main_verbs import main_verb
from tjut.rules.rule import Case, Rule
from tjut.toml import Table, read_toml

_OTHER_LAWS = (
    "direktion", "förbund", "region", "bolag", "stiftelse", " ab", "styrelsen för", "samordning",
    "kyrko",
)  # fmt: skip
_ABOUT = late(
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
    stems: tuple[str, ...]
    words: Callable[[], re.Pattern[str]]
    others: Callable[[], re.Pattern[str]]

    def place(self, text: str, start: int) -> re.Match[str] | None:
        """Where a text, from `start` on, decides the matter, None when it does not."""
        if not any(stem in text.casefold() for stem in self.stems):
            return None
        place = self.words().search(text, start)
        if place is None or self.others().search(text, start):
            return None
        return None if _ABOUT().search(text, start, place.start()) else place


def check(case: Case) -> Iterator[Finding]:
    """A finding for each point in which another body decides what only the council can."""
    if any(_names_council(decider.body) for decider in case.deciders):
        return
    for stated in case.points:
        other_law = any(what in stated.decider.body.casefold() for what in _OTHER_LAWS)
        matter = None if other_law else _matter(stated)
        if matter is not None:
            found, place = matter
            message = (
                f"Fullmäktige beslutar om {found.name} ({found.law}); "
                "skriv förslaget till kommunfullmäktige"
            )
            yield stated.finding("BE05", message, place.start(), place.end())


def _names_council(text: str) -> bool:
    return "fullmäktige" in text.casefold() or "KF" in text


def _matter(stated: Stated) -> tuple[_Matter, re.Match[str]] | None:
    """The matter for the council that a point decides, and where it stands."""
    text, main = stated.text[:REACH], main_verb(stated)
    if main is None or stated.decision.target or _names_council(text):
        return None
    for matter in _matters():
        if main.verb in matter.verbs and (place := matter.place(text, main.end)):
            return matter, place
    return None


@cache
def _matters() -> tuple[_Matter, ...]:
    table = read_toml(Path(__file__).parent / "ordlistor" / "fullmaktige.toml")
    return tuple(_read(matter) for matter in table.tables("ärende"))


def _read(table: Table) -> _Matter:
    return _Matter(
        name=table.text("fråga"),
        law=table.text("lag"),
        verbs=table.texts("verb"),
        stems=table.texts("stam"),
        words=late(table.text("ord"), re.I),
        others=late(table.text("utom", r"(?!)"), re.I),
    )


RULE = Rule("BE05", "fråga-för-fullmäktige", Severity.WARNING, check)

"""Samma handling eller beslut har två olika datum.

Vad regeln hittar
En handling som i texten dateras på ett annat sätt än bland handlingarna
(Riktlinjer för sponsring, daterade 2025-03-14 men 2025-03-04 i listan) eller på
ett annat ställe i texten, en handling i beslutet vars datum ingen handling har,
och en paragraf hos samma organ som får två datum. Reviderade versioner (daterad
… reviderad …), äldre beslut som ersätts och andra organs paragrafer lämnas i
fred.

Varför
Protokollet ska visa vilken text som antogs. Med två datum kan två olika
versioner gälla, och ingen kan i efterhand säga vilken nämnden hade framför sig.

Exempel

    handlingar:
      - Riktlinjer för sponsring, 2025-03-04

    # Förslag till beslut
    Kommunstyrelsen antar Riktlinjer för sponsring, daterade 2025-03-14.

Bättre

    # Förslag till beslut
    Kommunstyrelsen antar Riktlinjer för sponsring, daterade 2025-03-04.

Källa
tjuts egen regel. Revisionsrapporter och rättade protokoll visar att två datum
på samma handling har lett till att beslut fått tas om.

Rättning
Ingen. Kontrollera handlingen och rätta det datum som är fel.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from tjut.findings import Finding, Severity
from tjut.language.dated_names import DatedName, document_name, find_dated_names
from tjut.language.dates import find_dates
from tjut.language.minutes import Paragraph, find_paragraphs
from tjut.language.patterns import late
from tjut.rules.passages import Passage
from tjut.rules.rule import Case, Rule

_OTHER_BEFORE = late(
    r"\b(?:upphäv|ersätt|tidigare|nuvarande|nu gällande|äldre|dåvarande|föregående|antag|antog"
    r"|ursprunglig|första)[^.!?]*$",
    re.I,
)
_OTHER_AFTER = late(r"[^.!?]{0,60}\b(?:upphör|upphävs|ersätts|har ersatts|då gällande)\b")
_NOUN = late(r"[^\W\d_]{5,}$")
_ENDINGS = ("", "arna", "erna", "en", "et", "n", "t")
_ONE_IN_A_CASE = frozenset(("motion", "motionen", "medborgarförslag", "ansökan", "begäran"))
"""What comes in once, so that it is known by its kind outside the decision too."""

_REMEMBERED = 20
"""So many mentions of one paragraph are compared with those after them."""

_SPECIFIC = 12
"""A name of one word is a document's own name only when it is as long as this."""


class Listed(NamedTuple):
    """A handling as the list names and dates it; `days` is empty when it has no date."""

    name: str
    days: frozenset[date]


def check(case: Case) -> Iterator[Finding]:
    """A finding for each date that is not the one that the list, or the text before it, gives."""
    mentions = [(one, passage) for passage in case.body for one in find_dated_names(passage.text)]
    listed = tuple(_listed(case)) if mentions else ()
    earlier: list[DatedName] = []
    for mention, passage in mentions:
        message = _against_list(mention, passage, listed, case) or _against_text(
            mention, passage, earlier, listed
        )
        if message:
            place = passage.place(mention.start, mention.end)
            yield Finding("KO01", message, place, section=passage.key)
    yield from _paragraphs(case)


def _listed(case: Case) -> Iterator[Listed]:
    for handling in case.handlingar:
        texts = (passage.text for passage in handling if passage)
        days = frozenset(found.value for text in texts for found in find_dates(text) if found.value)
        yield Listed(document_name(handling.title.text), days)


def _against_list(
    mention: DatedName, passage: Passage, listed: tuple[Listed, ...], case: Case
) -> str | None:
    """What is wrong with a date, by the list of handlingar; None when nothing is."""
    if any(mention.days & one.days for one in listed) or _is_other_version(mention, passage.text):
        return None
    decides = passage.key == "forslag"
    named = [one for one in listed if _names(mention.before, one.name)]
    if not named:
        named = _only_one_of_kind(mention, listed, case, decides=decides)
    days = frozenset[date]().union(*(one.days for one in named))
    if not days or not (decides or any(_is_slip(day, mention.days) for day in days)):
        return None
    written = passage.text[mention.start : mention.end]
    return f"Handlingen har datumet {written} här men {min(days)} bland handlingarna"


def _against_text(
    mention: DatedName, passage: Passage, earlier: list[DatedName], listed: tuple[Listed, ...]
) -> str | None:
    """What is wrong with a date, by one before it that is all but the same."""
    if not mention.is_said or _is_other_version(mention, passage.text):
        return None
    for first in earlier[:_REMEMBERED]:
        known = [one for one in listed if one.days & mention.days or one.days & first.days]
        is_slip = any(_is_slip(day, mention.days) for day in first.days - mention.days)
        if is_slip and len(known) < 2 and first.shares_name_with(mention):
            written = passage.text[mention.start : mention.end]
            return f"Handlingen har datumet {written} här men {min(first.days)} tidigare i texten"
    earlier.append(mention)
    return None


def _is_other_version(mention: DatedName, text: str) -> bool:
    """Whether the text speaks of an older version, or of one that has been revised since."""
    before = text[max(0, mention.start - 200) : mention.start]
    return bool(_OTHER_BEFORE().search(before) or _OTHER_AFTER().match(text, mention.end))


def _names(before: str, name: str) -> bool:
    """Whether a text ends with the name of a document."""
    specific = " " in name or len(name) >= _SPECIFIC
    return specific and f" {before}".endswith(f" {name}")


def _only_one_of_kind(
    mention: DatedName, listed: tuple[Listed, ...], case: Case, *, decides: bool
) -> list[Listed]:
    """The one handling of the kind that the text names (*antar yttrandet, daterat …*)."""
    noun = _NOUN().search(mention.before)
    if noun is None or case.uppgifter.datum in mention.days:
        return []
    if not decides and noun[0] not in _ONE_IN_A_CASE:
        return []
    stems = tuple(noun[0].removesuffix(ending) for ending in _ENDINGS)
    alike = [one for one in listed if any(word.endswith(stems) for word in one.name.split())]
    return alike if len(alike) == 1 else []


def _is_slip(day: date, others: frozenset[date]) -> bool:
    """Whether a day and another differ as by a slip of the pen: in one of year, month and day."""
    one = (day.year, day.month, day.day)
    return any(
        sum(a != b for a, b in zip(one, (other.year, other.month, other.day), strict=True)) == 1
        for other in others
    )


def _paragraphs(case: Case) -> Iterator[Finding]:
    """A finding for each paragraph of minutes that stands with another date before."""
    if "§" not in case.reading.text:
        return
    titles = (handling.title for handling in case.handlingar)
    earlier: dict[int, list[Paragraph]] = defaultdict(list)
    for passage in (*titles, *case.body):
        for found in find_paragraphs(passage.text):
            known = earlier[found.number]
            first = next((one for one in known[:_REMEMBERED] if found.is_one_with(one)), None)
            if first:
                message = (
                    f"§ {found.number} har datumet {found.day} här men {first.day} på annat håll"
                )
                place = passage.place(found.start, found.end)
                yield Finding("KO01", message, place, section=passage.key)
            else:
                known.append(found)


RULE = Rule("KO01", "två-datum", Severity.WARNING, check)

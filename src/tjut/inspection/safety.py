"""What in a template is unsafe, or leaves traces in every document."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from tjut.findings import Finding
from tjut.inspection.opened import Opened
from tjut.inspection.pages import NOWHERE
from tjut.word.package import Package
from tjut.word.related import Related
from tjut.word.xml import w

_SAFE_LINK = re.compile(r"(?:https?|mailto|tel):", re.I)
_FETCHES = re.compile(r"\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE)\b", re.I)
_ORDINARY = re.compile(r"(?:^|[/\\])normal\.dot[mx]?\Z", re.I)
"""Word's own template, which every document has."""

_EMBEDDED = {"oleObject", "package", "control", "aFChunk"}
_PLACES = {"document": "Texten", "header": "Sidhuvudet", "footer": "Sidfoten"}
_CHANGES = tuple(map(w, ("ins", "del", "moveFrom", "moveTo")))
_SHOWN = 80


class _Link(NamedTuple):
    source: str
    related: Related


def macros(opened: Opened) -> Iterator[Finding]:
    """MA16: macros, which do not go along."""
    for sentence in opened.word.left_out:
        yield Finding("MA16", sentence.removesuffix("."), NOWHERE)


def remote_template(opened: Opened) -> Iterator[Finding]:
    """MA17: a template of its own, which Word would fetch."""
    for _, related in _links(opened.package):
        if related.kind == "attachedTemplate" and not _ORDINARY.search(related.target):
            address = related.target[:_SHOWN]
            message = f"Word-filen hämtar en annan mall, {address}: tjut låter den inte följa med"
            yield Finding("MA17", message, NOWHERE)


def external(opened: Opened) -> Iterator[Finding]:
    """MA18: what Word fetches from elsewhere when a document is opened."""
    for source, related in _links(opened.package):
        if not related.external or related.kind == "attachedTemplate":
            continue
        if related.kind != "hyperlink" or not _SAFE_LINK.match(related.target):
            address = related.target[:_SHOWN]
            message = f"{_place(source)} pekar på {address}, som ligger utanför filen; ta bort det"
            yield Finding("MA18", message, NOWHERE)
    for instruction in (
        each for root in opened.pages.roots() for each in root.iter(w("instrText"))
    ):
        if match := _FETCHES.match(instruction.text or ""):
            message = f"Fältkoden {match[1].upper()} hämtar innehåll utifrån"
            yield Finding("MA18", message, opened.pages.span(instruction))


def embedded(opened: Opened) -> Iterator[Finding]:
    """MA19: other files within the Word file."""
    for source, related in _links(opened.package):
        if related.kind in _EMBEDDED and not related.external:
            message = f"{_place(source)} har ett inbäddat objekt ({related.target}); ta bort det"
            yield Finding("MA19", message, NOWHERE)


def traces(opened: Opened) -> Iterator[Finding]:
    """MA20: tracked changes and comments, which every document would have."""
    for root in opened.pages.roots():
        for change in root.iter(*_CHANGES):
            message = "Spårade ändringar följer med i varje dokument; godkänn eller avvisa dem"
            yield Finding("MA20", message, opened.pages.span(change))
            break
        for comment in root.iter(w("commentReference")):
            message = "Kommentarer följer med i varje dokument; ta bort dem"
            yield Finding("MA20", message, opened.pages.span(comment))
            break


def _place(source: str) -> str:
    """What a user calls a part of the package."""
    return _PLACES.get(PurePath(source).stem.rstrip("0123456789"), "Word-filen")


def _links(package: Package) -> Iterator[_Link]:
    for source in ("", *package.parts):
        yield from (_Link(source, related) for related in package.related(source))

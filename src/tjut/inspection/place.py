"""Where the text of a case goes, and what the template says there that tjut will say again."""

from collections.abc import Iterator

from tjut.findings import Finding
from tjut.inspection.fields import fields
from tjut.inspection.opened import Opened
from tjut.template.headings import known_heading
from tjut.word.controls import controls
from tjut.word.xml import ancestors
from tjut.writers.docx.place import PLACE, find_places

_TWICE = "Platsen för texten (innehall) finns redan; ta bort den här"
_MARGIN = "Texten kan inte stå i sidhuvud eller sidfot; flytta fältet innehall till sidans text"
_NOT_ALONE = "Fältet innehall måste stå ensamt i sitt stycke"


def last(opened: Opened) -> Iterator[Finding]:
    """MA06: no place for the text, which then goes last."""
    if not any(field.key == PLACE for field in fields(opened)):
        message = "Fältet innehall saknas: ärendets text skrivs sist i dokumentet"
        yield Finding("MA06", message, opened.pages.end)


def wrong_places(opened: Opened) -> Iterator[Finding]:
    """MA07: places for the text that cannot be used."""
    place = find_places(opened.package.tree(opened.package.main)).get(PLACE)
    used = None if place is None else opened.pages.span(place)
    for field in fields(opened):
        if field.key != PLACE:
            continue
        if field.story != "body":
            yield Finding("MA07", _MARGIN, field.span)
        elif used is None:
            yield Finding("MA07", _NOT_ALONE, field.span)
        elif not (used.start <= field.span.start and field.span.end <= used.end):
            yield Finding("MA07", _TWICE, field.span)


def written_twice(opened: Opened) -> Iterator[Finding]:
    """MA15: headings that tjut writes and the Word file has already."""
    own = find_places(opened.package.tree(opened.package.main))
    for paragraph in opened.pages.paragraphs("body"):
        text = opened.pages.text(paragraph).strip()
        known = known_heading(text, opened.template) if text else None
        around = next(ancestors(paragraph, "sdt"), None)
        is_field = around is not None or next(controls(paragraph), None) is not None
        if known and known.key not in own and not is_field:
            message = f"Rubriken ”{text}” skriver tjut själv; ta bort den ur Word-filen"
            yield Finding("MA15", message, opened.pages.lines[paragraph])

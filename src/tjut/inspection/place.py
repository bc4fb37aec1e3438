"""Where the text of a case goes, and what the template says there that tjut will say again."""

from collections.abc import Iterator
from itertools import zip_longest

from tjut.findings import Finding
from tjut.inspection.fields import fields
from tjut.inspection.looks import Looks
from tjut.inspection.opened import Opened
from tjut.template.headings import known_heading
from tjut.word.controls import controls
from tjut.word.marks import mark_keys
from tjut.word.xml import Element, ancestors, value, w
from tjut.writers.docx.place import PLACE, find_places

_TWICE = "Platsen för texten (innehall) finns redan; ta bort den här"
_MARGIN = "Texten kan inte stå i sidhuvud eller sidfot; flytta fältet innehall till sidans text"
_BOXED = "Texten kan inte stå i en textruta; flytta fältet innehall till sidans text"
_HEADING = "Rubriken ”{}” skriver tjut själv; ta bort den ur Word-filen"
_BOTH = "Rubriken ”{}” och texten under den skriver tjut själv; ta bort båda ur Word-filen"
_NOT_ALONE = "Fältet innehall måste stå ensamt i sitt stycke"


def last(opened: Opened) -> Iterator[Finding]:
    """MA06: no place for the text, which then goes last."""
    if not any(field.key == PLACE for field in fields(opened)):
        message = "Fältet innehall saknas: ärendets text skrivs sist i dokumentet"
        yield Finding("MA06", message, opened.pages.end)


def wrong_places(opened: Opened) -> Iterator[Finding]:
    """MA07: places for the text that cannot be used."""
    place = find_places(opened.package.tree(opened.package.main)).get(PLACE)
    boxed = place is not None and next(ancestors(place, "txbxContent"), None) is not None
    used = None if place is None else opened.pages.span(place)
    for field in fields(opened):
        if field.key != PLACE:
            continue
        if field.story != "body":
            yield Finding("MA07", _MARGIN, field.span)
        elif boxed:
            yield Finding("MA07", _BOXED, field.span)
        elif used is None:
            yield Finding("MA07", _NOT_ALONE, field.span)
        elif not (used.start <= field.span.start and field.span.end <= used.end):
            yield Finding("MA07", _TWICE, field.span)


def written_twice(opened: Opened) -> Iterator[Finding]:
    """MA15: headings that tjut writes and the Word file has already, with the text under them."""
    own = find_places(opened.package.tree(opened.package.main))
    looks = Looks(opened.package)
    lines = [each for each in opened.pages.paragraphs("body") if opened.pages.text(each).strip()]
    for line, after in zip_longest(lines, lines[1:]):
        key = None if _is_field(line) else _section(line, opened)
        if key and key not in own:
            is_end = after is None or _is_field(after) or _section(after, opened)
            is_next = not is_end and looks.is_heading(after) and _style(after) == _style(line)
            text = opened.pages.text(line).strip()
            message = (_HEADING if is_end or is_next else _BOTH).format(text)
            yield Finding("MA15", message, opened.pages.lines[line])


def _section(line: Element, opened: Opened) -> str | None:
    """The section whose heading a paragraph is."""
    known = known_heading(opened.pages.text(line).strip(), opened.template)
    return known.key if known else None


def _style(line: Element) -> str | None:
    return value(line.find(w("pPr")), "pStyle")


def _is_field(line: Element) -> bool:
    """Whether a paragraph stands in a field or has one."""
    around = (*ancestors(line, "sdt"), *controls(line))
    return bool(around or mark_keys(line))

"""Fields of a template: which there are, and which are unknown, missing or only in the margin."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tjut.findings import Finding
from tjut.inspection.opened import Opened
from tjut.inspection.pages import Pages
from tjut.language.nearest import or_nearest
from tjut.model.frontmatter import canonical_key, spelt
from tjut.source import Span
from tjut.template.model import Template
from tjut.word.controls import controls, key_among, keys
from tjut.word.fields import shown_properties
from tjut.word.marks import MARK
from tjut.word.repeats import is_repeating
from tjut.word.xml import Element, ancestors, value, w
from tjut.writers.docx.place import PLACE
from tjut.writers.docx.values import FIELDS

_EXPECTED = ("diarienummer", "datum")
"""What every document must show, besides what stands in the text."""

_ROW_KEYS = frozenset(("namn", "titel", "datum"))
"""What the fields within a repeating section may be called."""

_BUILT_IN = {"title": "titel", "author": "handlaggare"}
"""Whose value Word's own properties show."""

_HOLDS_OTHERS = {w("group"), w("docPartObj"), w("docPartList")}
_BROKEN = re.compile(r"\{\{[^{}]{0,60}(?:\}\}?)?")


class Field(NamedTuple):
    """A field: its key, where it stands, and in which kind of story; `known` if it can be filled.

    `written` is its name as the file has it.
    """

    key: str
    written: str
    span: Span
    story: str
    known: bool


def known_keys(template: Template) -> tuple[str, ...]:
    """The keys that a field may have, as they are written."""
    own = (key.key for key in template.own_keys)
    return (*(".".join(map(spelt, key.split("."))) for key in (*FIELDS, PLACE)), *own)


def fields(opened: Opened) -> list[Field]:
    """The fields of the body, headers and footers, in order."""
    known = {canonical_key(key) for key in known_keys(opened.template)}
    found: list[Field] = []
    for story in opened.pages.stories:
        found += _controls(story.root, story.kind, known, opened.pages)
    for story in opened.pages.stories:
        found += (
            Field(key, key, opened.pages.span_of(shown, story.root), story.kind, known=True)
            for name, shown in shown_properties(story.root)
            if (key := _BUILT_IN.get(name, name)) in known
        )
    return [*found, *_marks(opened.pages, known)]


def unknown_controls(opened: Opened) -> Iterator[Finding]:
    """MA03: controls whose name is no key of uppgifter."""
    for field in fields(opened):
        if not field.known and not field.written.startswith("{{"):
            yield Finding("MA03", _unknown(field.written, opened.template), field.span)


def unknown_marks(opened: Opened) -> Iterator[Finding]:
    """MA04: what is typed like a field and is none."""
    for field in fields(opened):
        if not field.known and field.written.startswith("{{"):
            name = field.written.strip("{} ")
            if MARK.fullmatch(field.written):
                yield Finding("MA04", _unknown(name, opened.template), field.span)
            else:
                message = f"”{field.written}” läses inte som ett fält; skriv som {{{{ titel }}}}"
                yield Finding("MA04", message, field.span)


def missing(opened: Opened) -> Iterator[Finding]:
    """MA05: what every document must show and no field shows."""
    there = {field.key for field in fields(opened)}
    labels = {key.key: f" ({key.label})" for key in opened.template.own_keys if key.required}
    for key in (*_EXPECTED, *labels):
        if key not in there:
            name = f"”{key}”{labels.get(key, '')}"
            message = f"Fältet {name} saknas: uppgiften syns inte i dokumenten"
            yield Finding("MA05", message, opened.pages.end)


def only_in_margins(opened: Opened) -> Iterator[Finding]:
    """MA14: uppgifter that a screen reader does not meet on its way through the text."""
    found = fields(opened)
    in_body = {field.key for field in found if field.story == "body"}
    told: set[str] = set()
    for field in found:
        if field.key in _EXPECTED and field.key not in in_body | told:
            told.add(field.key)
            message = f"”{field.key}” står bara i sidhuvud eller sidfot, som hjälpmedel hoppar över"
            yield Finding("MA14", message, field.span)


def _controls(root: Element, story: str, known: set[str], pages: Pages) -> Iterator[Field]:
    for control in controls(root):
        names = keys(control)
        if key_among(control, names) is None or _only_holds(control):
            continue
        key = next((name for name in names if name in known), None)
        if key is None and _in_row(control) and names[0].rpartition(".")[2] in _ROW_KEYS:
            continue
        span = pages.span(control)
        yield Field(key or names[0], _name(control), span, story, known=key is not None)


def _only_holds(control: Element) -> bool:
    """Whether a control groups other content and is no field itself."""
    properties = control.find(w("sdtPr"))
    kinds = {child.tag for child in (() if properties is None else properties)}
    return not kinds.isdisjoint(_HOLDS_OTHERS)


def _in_row(control: Element) -> bool:
    return any(is_repeating(around) for around in ancestors(control, "sdt"))


def _name(control: Element) -> str:
    properties = control.find(w("sdtPr"))
    return value(properties, "tag") or value(properties, "alias") or ""


def _marks(pages: Pages, known: Iterable[str]) -> Iterator[Field]:
    for story in pages.stories:
        for paragraph in pages.paragraphs_of(story):
            start = pages.lines[paragraph].start
            for match in _BROKEN.finditer(pages.text(paragraph)):
                mark = MARK.fullmatch(match[0])
                key = canonical_key(mark[1]) if mark else match[0]
                span = Span(start + match.start(), start + match.end())
                yield Field(key, match[0], span, story.kind, known=key in known)


def _unknown(name: str, template: Template) -> str:
    meant = or_nearest(name, known_keys(template))
    what = meant or "; ta bort det, eller lägg till nyckeln under [[egna_uppgifter]] i mall.toml"
    return f"Fältet ”{name}” hör inte till någon uppgift{what}"

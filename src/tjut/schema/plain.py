"""A Document as the plain values that the schema is given to judge."""

import unicodedata
from typing import Any

from tjut.model.blocks import Heading, prose_of
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Mapping, Scalar, Sequence, Value
from tjut.source import with_blanks
from tjut.template.model import FROM_FIELDS, Template, read_case_type

_MAY_BE_EMPTY = ("handlaggare", "handlingar", "skickas_till", "sammantrade", "arendetyp", "mall")


def plain_uppgifter(fields: Mapping, template: Template) -> dict[str, Any]:
    """The front matter as texts, lists and dicts with canonical keys, in NFC.

    A key that need not be given and has no value is left out. Of a doubled
    key the first value counts.
    """
    optional = {*_MAY_BE_EMPTY, *(own.key for own in template.own_keys if not own.required)}
    values: dict[str, Any] = {}
    for entry in reversed(fields.entries):
        value = _plain(entry.value)
        is_given = value.strip() if isinstance(value, str) else True
        if is_given or entry.key not in optional:
            values[entry.key] = value
    if isinstance(number := values.get("diarienummer"), str):
        values["diarienummer"] = number.replace("\u00a0", " ")
    if isinstance(kind := values.get("arendetyp"), str):
        values["arendetyp"] = read_case_type(kind, template) or kind
    return values


def plain_sections(document: Document, template: Template) -> dict[str, str]:
    """The text of each section that the template knows by its right heading."""
    known = {rule.key for rule in template.sections if rule.key not in FROM_FIELDS}
    first = {section.key: section for section in reversed(document.sections)}
    return {
        key: _text(section, document)
        for key, section in first.items()
        if key in known and section.exact
    }


def _plain(value: Value) -> Any:
    if isinstance(value, Scalar):
        return with_blanks(unicodedata.normalize("NFC", value.text))
    if isinstance(value, Sequence):
        return [_plain(item) for item in value.items]
    return {entry.key: _plain(entry.value) for entry in reversed(value.entries)}


def _text(section: Section, document: Document) -> str:
    """The first text under a section's heading that is no heading itself, or nothing.

    Words that the reader could not take in count as text.
    """
    for block in section.blocks:
        if not isinstance(block, Heading):
            for prose in prose_of((block,)):
                if text := prose.text.strip() or next((image.path for image in prose.images()), ""):
                    return text
    unread = (
        document.source.text[problem.span.start : problem.span.end]
        for problem in document.problems
        if section.span.start <= problem.span.start < section.span.end
    )
    return next((text for text in unread if any(map(str.isalnum, text))), "")

"""The schema's errors as findings: which code, which words, which place."""

import re
from collections.abc import Iterator

from pydantic_core import ErrorDetails

from tjut.findings import Finding
from tjut.language.leftovers import has_leftover
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Mapping, Sequence, value_at
from tjut.schema.messages import MESSAGES, Fault, Path
from tjut.source import Span
from tjut.template.headings import case_heading
from tjut.template.model import Template

_NO_UPPGIFTER = (
    "Uppgifterna saknas; börja filen med en rad ---, skriv titel, diarienummer, datum, förvaltning,"
    " nämnd och underskrifter på var sin rad, och avsluta med en rad ---"
)

_MOST_UNKNOWN = 50


def findings_of(
    errors: list[ErrorDetails], document: Document, template: Template
) -> Iterator[Finding]:
    """A finding for each error of the schema, and one for front matter that is not there."""
    has_uppgifter = document.front_matter.end > 0 or document.source.is_word
    unreadable = any(problem.code == "UP06" for problem in document.problems)
    if not has_uppgifter and not unreadable:
        yield Finding("UP02", _NO_UPPGIFTER, Span(0, 0))
    for error in _fewer(errors):
        first, *path = error["loc"]
        if first != "uppgifter":
            yield _section_finding(str(first), error["type"], document, template)
        elif has_uppgifter and not (unreadable and error["type"] == "missing"):
            yield from _uppgift_finding(tuple(path), error["type"], document, template)


def _fewer(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """The errors, of unknown keys only the first: who has more was not writing uppgifter."""
    unknown = 0
    for error in errors:
        unknown += error["type"] == "extra_forbidden"
        if unknown <= _MOST_UNKNOWN or error["type"] != "extra_forbidden":
            yield error


def _uppgift_finding(
    path: Path, kind: str, document: Document, template: Template
) -> Iterator[Finding]:
    fields = document.front_matter.fields
    value = value_at(fields, path)
    code, message = MESSAGES[kind]
    fault = Fault(path, value, template, document.source.is_word)
    if code != "UP01" and has_leftover(fault.text):
        return  # ST08 says so
    if kind == "too_short" and isinstance(value, Sequence) and value.items:
        return  # it has items, and what is wrong with them is said of each
    if value is not None and _is_unreadable(value.span, document):
        return  # UP06 says so
    yield Finding(code, message(fault), _place(path, kind, document))


def _is_unreadable(span: Span, document: Document) -> bool:
    """Whether the reader has said that it cannot read what stands there."""
    return any(
        problem.code == "UP06" and problem.span.start <= span.end and span.start <= problem.span.end
        for problem in document.problems
    )


def _place(path: Path, kind: str, document: Document) -> Span:
    """Where to show an error: at the value, at an unknown key, or where a missing one belongs."""
    fields = document.front_matter.fields
    value, parent = value_at(fields, path), value_at(fields, path[:-1])
    if kind == "extra_forbidden" and isinstance(parent, Mapping):
        return next(entry.key_span for entry in parent.entries if entry.key == path[-1])
    if value is not None:
        return value.span
    if len(path) == 1:
        return Span(document.front_matter.end, document.front_matter.end)
    return Span(parent.span.start, parent.span.start) if parent else Span(0, 0)


def _section_finding(key: str, kind: str, document: Document, template: Template) -> Finding:
    """ST02 for a section that is there and empty, ST01 for one that is not there."""
    section = document.section(key)
    if kind != "missing" and section is not None:
        heading = section.heading
        return Finding(
            "ST02", f"Avsnittet ”{heading.prose.text}” är tomt", heading.span, section=key
        )
    rule = next(rule for rule in template.sections if rule.key == key)
    right = case_heading(rule.heading)
    if section is not None:
        return Finding(
            "ST01", _not_right(section, right, document), section.heading.span, section=key
        )
    place = _place_of_section(key, document, template)
    return Finding("ST01", f"Avsnittet ”{right}” saknas", Span(place, place), section=key)


def _not_right(section: Section, right: str, document: Document) -> str:
    """What to write for a near-miss heading: its words, or the whole line when that is wrong."""
    heading = section.heading
    if document.source.is_word and heading.level > 1:
        return (
            f"Rubriken ”{heading.prose.text}” ska vara ”{right}”, "
            "på samma nivå som de andra avsnittens rubriker"
        )
    line = document.source.text[slice(*heading.span)].split("\n", 1)[0].strip()
    if document.source.is_word or re.match(r"#\s", line):
        return f"Rubriken ”{heading.prose.text}” ska vara ”{right}”"
    return f"Rubriken ”{line}” ska vara ”# {right}”, med ett # och ett mellanslag först"


def _place_of_section(key: str, document: Document, template: Template) -> int:
    """The heading that the section should stand before, else the end of the text."""
    keys = [rule.key for rule in template.sections]
    after = keys[keys.index(key) + 1 :]
    present = {section.key: section for section in reversed(document.sections)}
    follower = next((present[later] for later in after if later in present), None)
    return follower.heading.span.start if follower else document.source.end_of_last_line()

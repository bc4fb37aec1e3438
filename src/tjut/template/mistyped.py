"""Headings of missing sections that are typed as something else than `# Rubrik`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.model.blocks import Block, Heading, Paragraph
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Scalar
from tjut.model.prose import Inline, Prose, Run
from tjut.source import Span
from tjut.template.headings import known_heading, near_key
from tjut.template.model import FROM_FIELDS, Template, read_case_type

_STRESSED = late(
    r"[ \t]*(?P<line>(?P<mark>[*_]{1,3})(?P<title>[^*_\n]+)(?P=mark):?)[ \t\\]*(?=\r?\n|\Z)"
)
_MOST_WORDS = 8
"""No line of its own with more words than this is taken for a heading."""


class _Found(NamedTuple):
    """A heading, the key of its section, and what stands after it in its block."""

    key: str
    heading: Heading
    after: tuple[Block, ...] = ()


def with_mistyped(document: Document, template: Template) -> Document:
    """The document with a section, not `exact`, for each heading typed in another way.

    Such are `## Bedömning`, `**Bedömning**` and the word on a
    line of its own. They count only for sections that the template demands
    and that are not there; what the reader says about such a line is left
    out, for it is said once what to write. In a Word file only headings count:
    its reader knows how they look in it.
    """
    missing = _missing(document, template)
    if not missing:
        return document
    is_word = document.source.is_word
    preamble: list[Block] = []
    opened: list[tuple[Section, list[Block]]] = []
    current, lifted = preamble, []
    for section, blocks in _parts(document):
        if section:
            current = []
            opened.append((section, current))
        for block in blocks:
            may_be = not is_word or isinstance(block, Heading)
            found = _find(block, document.source.text, template, missing) if may_be else None
            if found is None:
                current.append(block)
                continue
            missing.remove(found.key)
            current = [*found.after]
            heading = found.heading
            lifted.append(heading.span)
            opened.append((Section(heading, (), heading.span, found.key, exact=False), current))
    return document._replace(
        preamble=tuple(preamble),
        sections=tuple(_closed(section, blocks) for section, blocks in opened),
        problems=tuple(
            problem
            for problem in document.problems
            if is_word or not any(span.start <= problem.span.start < span.end for span in lifted)
        ),
    )


def _missing(document: Document, template: Template) -> set[str]:
    """The keys of the sections that are demanded for the ärendetyp and not there."""
    value = document.front_matter.fields.get("arendetyp")
    written = value.text if isinstance(value, Scalar) else ""
    case_type = read_case_type(written, template) or template.case_types[0]
    demanded = {rule.key for rule in template.sections if case_type in rule.required}
    return demanded - {section.key for section in document.sections} - {*FROM_FIELDS}


def _parts(document: Document) -> Iterator[tuple[Section | None, tuple[Block, ...]]]:
    yield None, document.preamble
    yield from ((section, section.blocks) for section in document.sections)


def _closed(section: Section, blocks: list[Block]) -> Section:
    last = blocks[-1] if blocks else section.heading
    return section._replace(
        blocks=tuple(blocks), span=Span(section.heading.span.start, last.span.end)
    )


def _find(block: Block, text: str, template: Template, missing: set[str]) -> _Found | None:
    """The heading that a block is, or holds on a line of its own."""
    if isinstance(block, Heading):
        title = block.prose.text
        key = _known(title, template, missing) or near_key(title, template)
        return _Found(key, block) if key in missing else None
    if not isinstance(block, Paragraph):
        return None
    title = block.prose.text
    if key := _known(title, template, missing):
        return _Found(key, Heading(1, block.prose, block.span))
    stressed = _STRESSED().match(text, block.span.start, block.span.end)
    key = _known(stressed["title"], template, missing) if stressed else None
    return _split(block, stressed, key) if stressed and key else None


def _known(title: str, template: Template, missing: set[str]) -> str | None:
    """The missing section that a line is the right heading of."""
    if title[:1].islower() or title.endswith(".") or len(title.split()) > _MOST_WORDS:
        return None
    known = known_heading(title, template)
    return known.key if known and known.key in missing else None


def _split(block: Paragraph, line: re.Match[str], key: str) -> _Found:
    """A paragraph whose first line is a heading."""
    heading = Heading(1, _between(block.prose, *line.span("title")), Span(*line.span("line")))
    rest = _between(block.prose, line.end() + 1, block.span.end)
    span = Span(rest.span(0, 0).start, block.span.end)
    return _Found(key, heading, (Paragraph(rest, span),) if rest.parts else ())


def _between(prose: Prose, left: int, right: int) -> Prose:
    """What of running text stands between two places in the source, which no entity lies across."""
    return Prose(tuple(_parts_between(prose, left, right)))


def _parts_between(prose: Prose, left: int, right: int) -> Iterator[Inline]:
    for part in prose.parts:
        start, end = max(part.span.start, left), min(part.span.end, right)
        if (start, end) == part.span:
            yield part
        elif start < end and isinstance(part, Run):
            at = part.span.start
            yield part._replace(text=part.text[start - at : end - at], span=Span(start, end))

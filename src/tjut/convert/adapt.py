"""The Document of a Word file as a case has it: its own headings, plain spaces, `mall`."""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile

from tjut.language.bodies import same_body
from tjut.language.typography import release
from tjut.model.blocks import Block, Cell, Heading, Paragraph, Table, rebuilt, with_prose
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Entry, FrontMatter, Mapping, Scalar, Sequence, Value
from tjut.model.prose import Inline, Prose, Run
from tjut.readers.body.links import fault_of
from tjut.source import Span
from tjut.template.headings import case_heading, printed_heading
from tjut.template.model import Template

_DATED = re.compile(r"(?P<titel>.*\S), (?P<datum>[0-9]{4}-[0-9]{2}-[0-9]{2})")
_DEEPEST = 3
_NOWHERE = Span(0, 0)
_DEFAULTS = {"arendetyp": "beslut"}


def as_case(document: Document, template: Template, mall: str, report: str) -> Document:
    """The document as a case from which `build` makes the same Word document.

    Its headings have been recognised by the template, which the case calls
    `mall`; `report` is how the template lists the report itself.
    """
    named = (document.front_matter.fields.get(key) for key in ("forvaltning", "namnd"))
    office, body = (value.text if isinstance(value, Scalar) else "" for value in named)
    return document._replace(
        front_matter=_front_matter(document.front_matter, mall, report),
        preamble=rebuilt(document.preamble, _block),
        sections=tuple(_section(section, template, office, body) for section in document.sections),
        notes=tuple(note._replace(blocks=rebuilt(note.blocks, _block)) for note in document.notes),
    )


def _front_matter(front_matter: FrontMatter, mall: str, report: str) -> FrontMatter:
    """The front matter without what goes without saying, and with the template's name."""
    entries = (_entry(entry, report) for entry in front_matter.fields.entries)
    kept = [entry for entry in entries if entry.key != "mall" and not _says_nothing(entry)]
    fields = (*kept, Entry("mall", Scalar(mall, _NOWHERE), _NOWHERE, "mall"))
    return front_matter._replace(fields=front_matter.fields._replace(entries=fields))


def _entry(entry: Entry, report: str) -> Entry:
    if entry.key != "handlingar":
        return entry
    return entry._replace(value=_handlingar(entry.value, report))


def _says_nothing(entry: Entry) -> bool:
    if isinstance(entry.value, Scalar):
        return _DEFAULTS.get(entry.key) == entry.value.text
    return isinstance(entry.value, Sequence) and not entry.value.items


def _handlingar(value: Value, report: str) -> Value:
    """The handlingar, title and date apart, without the report itself, which `build` lists."""
    if not isinstance(value, Sequence):
        return value
    items = value.items
    if items and isinstance(items[0], Scalar) and items[0].text.casefold() == report.casefold():
        items = items[1:]
    return value._replace(items=tuple(map(_handling, items)))


def _handling(item: Value) -> Value:
    match = _DATED.fullmatch(item.text) if isinstance(item, Scalar) else None
    if match is None:
        return item
    entries = (
        Entry(key, Scalar(text, item.span), item.span, key)
        for key, text in match.groupdict().items()
    )
    return Mapping(tuple(entries), item.span)


def _section(section: Section, template: Template, office: str, namnd: str) -> Section:
    """The section, its heading as cases have it when it says no more than `build` puts in."""
    heading = section.heading
    rule = template.section(section.key or "")
    if rule and section.exact and _names_nothing_new(section, namnd):
        written = " ".join(heading.prose.text.split())
        printed = printed_heading(rule, office, section.body or namnd)
        if written.casefold() == printed.casefold():
            heading = heading._replace(
                prose=Prose((Run(case_heading(rule.heading), heading.span),))
            )
    return section._replace(heading=_heading(heading), blocks=rebuilt(section.blocks, _block))


def _names_nothing_new(section: Section, namnd: str) -> bool:
    """Whether a heading is text alone, and its body the one that the case is for."""
    plain = all(isinstance(part, Run) for part in section.heading.prose.parts)
    return plain and (section.body is None or same_body(section.body, namnd))


def _block(block: Block) -> Block | None:
    """A block as cases have it; None for a table with nothing in it."""
    match block:
        case Paragraph(prose):
            return block._replace(prose=_prose(prose))
        case Heading():
            return _heading(block)
        case Table(_, head, rows) if filled := _filled((head, *rows)):
            first, *others = (with_prose(row, _prose) for row in filled)
            return block._replace(head=first, rows=tuple(others))
        case Table():
            return None
        case _:
            return block


def _filled(rows: Iterable[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """The rows of a table from the first that says something: an empty one is no header."""
    return list(dropwhile(lambda row: not any(cell.prose.parts for cell in row), rows))


def _heading(heading: Heading) -> Heading:
    """A heading of a level that a case has, and not bold: that it is by being a heading."""
    parts = (
        part._replace(bold=False) if isinstance(part, Run) else part
        for part in _prose(heading.prose).parts
    )
    return heading._replace(level=min(heading.level, _DEEPEST), prose=Prose(tuple(parts)))


def _prose(prose: Prose) -> Prose:
    """Running text without the no-break spaces that `build` sets, tabs, and links not to follow."""
    return Prose(tuple(_released(prose.parts)))


def _released(parts: tuple[Inline, ...]) -> Iterator[Inline]:
    whole = release("".join(part.text for part in parts))
    at = 0
    for part in parts:
        end = at + len(part.text)
        if isinstance(part, Run):
            link = part.link if part.link and fault_of(part.link) is None else None
            yield from _bare(part._replace(text=whole[at:end].replace("\t", " "), link=link))
        else:
            yield part
        at = end


def _bare(run: Run) -> Iterator[Run]:
    """A run with the blanks at its ends outside it: they have no form."""
    inner = run.text.strip()
    if not inner or not (run.bold or run.italic or run.link):
        yield run if inner else Run(run.text, run.span)
        return
    start = run.text.index(inner)
    yield from (Run(blank, run.span) for blank in [run.text[:start]] if blank)
    yield run._replace(text=inner)
    yield from (Run(blank, run.span) for blank in [run.text[start + len(inner) :]] if blank)

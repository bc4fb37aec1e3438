"""A Document as short lines, so that tests can be read at a glance."""

from collections.abc import Iterable, Iterator
from typing import Any

from tjut.model.blocks import Block, Comment, Heading, Item, List, Paragraph, Quote, Table
from tjut.model.document import Document
from tjut.model.frontmatter import Mapping, Scalar, Value
from tjut.model.prose import Break, Image, NoteReference, Prose, Run
from tjut.readers.docx import read_docx
from tjut.settings import Settings
from tjut.template.find import built_in, template_names
from tjut.template.load import load_template
from zoo.raw import SWEDISH_STYLES, docx, p

TEMPLATES = [load_template(built_in() / name) for name in template_names(Settings())]


def read(body: str, **parts: Any) -> Document:
    """The Document of a Word file with a body and more parts, as `docx` takes them."""
    return read_docx(docx(body, **parts), "a.docx", TEMPLATES)


def section(body: str, **parts: Any) -> list[str]:
    """What is read under the heading of a section."""
    body = p("Utredning", style="Rubrik1") + body
    heading, *lines = shown(read(body, **{"styles": SWEDISH_STYLES, **parts}))
    assert heading == "# Utredning"
    return lines


def shown(document: Document) -> list[str]:
    """The text of a document: what stands before the first heading, sections, notes."""
    lines = list(_lines(document.preamble))
    for section in document.sections:
        lines += [f"# {_prose(section.heading.prose)}", *_lines(section.blocks)]
    for note in document.notes:
        lines += [f"[^{note.number}]: {line}" for line in _lines(note.blocks)]
    return lines


def fields(document: Document) -> dict[str, object]:
    """The front matter as plain values."""
    entries = document.front_matter.fields.entries
    return {entry.key: _value(entry.value) for entry in entries}


def codes(document: Document) -> list[tuple[str, str]]:
    """Code and place of each problem, the place as the text there."""
    text = document.source.text
    return [(problem.code, text[slice(*problem.span)]) for problem in document.problems]


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(prose):
                yield _prose(prose)
            case Heading(level, prose):
                yield f"{'#' * level} {_prose(prose)}"
            case List(_, items):
                yield from (line for item in items for line in _item(item))
            case Table(align, head, rows):
                yield f"align {' '.join(side or '-' for side in align)}"
                yield from (" | ".join(_prose(cell.prose) for cell in row) for row in (head, *rows))
            case Quote(inner):
                yield from (f"> {line}" for line in _lines(inner))
            case Comment(text):
                yield f"<!-- {text} -->"


def _item(item: Item) -> Iterator[str]:
    first, *rest = _lines(item.blocks)
    yield f"- {first}" if item.number is None else f"{item.number}. {first}"
    yield from (f"  {line}" for line in rest)


def _prose(prose: Prose) -> str:
    pieces = []
    for part in prose.parts:
        match part:
            case Run(text, _, bold, italic, link):
                text = f"*{text}*" if italic else text
                text = f"**{text}**" if bold else text
                pieces.append(f"[{text}]({link.url})" if link else text)
            case Break():
                pieces.append(" / ")
            case Image(path, alt):
                pieces.append(f"![{alt}]({path})")
            case NoteReference(number):
                pieces.append(f"[^{number}]")
    return "".join(pieces)


def _value(value: Value) -> object:
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Mapping):
        return {entry.key: _value(entry.value) for entry in value.entries}
    return [_value(item) for item in value.items]

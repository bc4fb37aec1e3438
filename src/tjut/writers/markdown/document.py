"""A whole case: uppgifter, sections, notes."""

from tjut.model.document import Document, Note, Section
from tjut.writers.markdown.blocks import block_lines, indented
from tjut.writers.markdown.uppgifter import uppgifter_lines


def write_markdown(document: Document) -> str:
    """The text of arende.md for a document, front matter included; lines are not wrapped.

    Notes come last. What Markdown has no form for is written as near as can
    be: a line break in a heading or a table cell becomes a blank.
    """
    parts = ["---", *uppgifter_lines(document.front_matter.fields), "---"]
    for lines in _body(document):
        parts += ["", *lines]
    return "\n".join(parts) + "\n"


def _body(document: Document) -> list[list[str]]:
    parts = [block_lines(document.preamble)] if document.preamble else []
    parts += [_section(section) for section in document.sections]
    return parts + [_note(note) for note in document.notes]


def _section(section: Section) -> list[str]:
    return block_lines((section.heading, *section.blocks))


def _note(note: Note) -> list[str]:
    return indented(f"[^{note.number}]: ", "    ", block_lines(note.blocks))

"""A case and a document that was changed → the text of the case with the changes."""

from collections.abc import Iterator
from itertools import chain

from tjut.convert.into.lines import applied
from tjut.convert.into.place import Place
from tjut.convert.into.sections import note_edits, section_edits
from tjut.convert.into.uppgifter import uppgifter_edits
from tjut.findings import Edit
from tjut.model.blocks import prose_of
from tjut.model.compare import difference
from tjut.model.document import Document
from tjut.model.prose import NoteReference
from tjut.readers.markdown import read_markdown
from tjut.source import Source, Span
from tjut.template.headings import recognise
from tjut.template.model import Template
from tjut.writers.markdown import write_markdown


def merged(old: Document, new: Document, template: Template) -> str:
    """The text of a case with what a document says instead, everything else to the byte.

    `old` is the case, `new` the document as a case; the headings of both have
    been recognised by the template. The result reads as `new`. Where changed
    words cannot be put in by themselves, their paragraphs are written anew,
    or else all of the text.
    """
    if difference(old, new) is None:
        return old.source.text
    texts = (_applied(old, edits) for edits in _tries(old, new))
    good = (text for text in texts if _reads_as(text, new, template))
    return next(good, write_markdown(new))


def _tries(old: Document, new: Document) -> Iterator[list[Edit]]:
    """Edits, those that change least first; each set may turn out not to do."""
    if len(old.notes) == len(new.notes):
        labels = _labels(old)
        for by_words in (True, False):
            place = Place(old.source, labels, by_words)
            parts = (section_edits, note_edits)
            yield [*uppgifter_edits(old, new), *chain(*(part(old, new, place) for part in parts))]
    yield [*uppgifter_edits(old, new), _new_body(old, new)]


def _labels(document: Document) -> dict[int, str]:
    """The label of each note, by its number."""
    text = document.source.text
    return {
        part.number: text[slice(*part.span)].removeprefix("[^").removesuffix("]")
        for prose in prose_of(block for _, block in document.blocks())
        for part in prose.parts
        if isinstance(part, NoteReference)
    }


def _new_body(old: Document, new: Document) -> Edit:
    """The edit that writes all of the text anew, below the front matter."""
    start = old.source.text.find("\n", old.front_matter.end) + 1
    written = write_markdown(new)
    body = written.index("\n---\n") + len("\n---\n")
    return Edit(Span(start, len(old.source.text)), written[body:])


def _applied(document: Document, edits: list[Edit]) -> str:
    source = document.source
    if "\r\n" in source.text:
        edits = [edit._replace(text=edit.text.replace("\n", "\r\n")) for edit in edits]
    return applied(source.text, edits)


def _reads_as(text: str, new: Document, template: Template) -> bool:
    read = recognise(read_markdown(Source(new.source.path, text)), template)
    return difference(read, new) is None

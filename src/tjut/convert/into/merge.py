"""A case and a document that was changed → the text of the case with the changes."""

from collections.abc import Iterator
from itertools import chain

from tjut.convert.into.comments import comment_edits
from tjut.convert.into.lines import applied
from tjut.convert.into.place import Place
from tjut.convert.into.sections import note_edits, section_edits, section_name
from tjut.convert.into.uppgifter import uppgifter_edits, with_what_stays
from tjut.errors import TjutError
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
    been recognised by the template. The result reads as `new`, as far as
    Markdown can. Where changed words cannot be put in by themselves, their
    paragraphs are written anew, or else all of the text. Comments of the
    document that the case lacks are added, and those of the case stay.
    """
    new = with_what_stays(old, new)
    case = _read(_aligned(old, new, template), old, template)
    place = Place(case.source, {}, by_words=False)
    return _applied(
        case, [edit for one in (_left(old, case), new) for edit in comment_edits(case, one, place)]
    )


def _left(old: Document, case: Document) -> Document:
    """The old case without the sections that are gone."""
    names = set(map(section_name, case.sections))
    kept = (section for section in old.sections if section_name(section) in names)
    return old._replace(sections=tuple(kept))


def _aligned(old: Document, new: Document, template: Template) -> str:
    if difference(old, new) is None:
        return old.source.text
    held = _read(write_markdown(new), new, template)
    for wanted in (new, held):
        for edits in _tries(old, wanted):
            text = _applied(old, edits)
            if difference(_read(text, wanted, template), wanted) is None:
                return text
    msg = (
        f"Det som är ändrat går inte att föra in i ”{old.source.path}” så att inget annat ändras. "
        "Ändra för hand i ärendet; tjut import utan --into gör ett eget ärende att jämföra med."
    )
    raise TjutError(msg)


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


def _read(text: str, like: Document, template: Template) -> Document:
    return recognise(read_markdown(Source(like.source.path, text)), template)

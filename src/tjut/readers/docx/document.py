"""A Word file → Document."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tjut.findings import Finding
from tjut.model.blocks import Block, Comment, Heading, prose_of
from tjut.model.document import Document, Note
from tjut.model.prose import NoteReference
from tjut.readers.body.sections import split_sections
from tjut.readers.docx.arrange import Arranged, arrange, places_of
from tjut.readers.docx.blocks import read_blocks
from tjut.readers.docx.frontmatter import front_matter, keys_of
from tjut.readers.docx.known import known_by
from tjut.readers.docx.own import marked_parts, without_own
from tjut.readers.docx.properties import read_properties, read_title
from tjut.readers.docx.raw import Raw, RawParagraph, RawTable
from tjut.readers.docx.remarks import changes, comments, headless, hidden, shortcuts, struck
from tjut.readers.docx.story import Story, read_story
from tjut.readers.docx.tables import is_merged
from tjut.readers.docx.values import read_values, without_values
from tjut.source import Source, Span
from tjut.template.model import Template
from tjut.word.properties import VERSION
from tjut.word.wordfile import WordFile, open_word


class WordCase(NamedTuple):
    """A Word file read: its Document, and what of the file a Document does not tell.

    `images` has the files of its images by path; the part is unpacked when it
    is asked for. `boxes` and `merged` are the places of text that stood in
    text boxes and of merged cells; `own` those of the text of a template in a
    document that tjut has built. `margins` is where headers and footers begin
    in the text; `struck` are the places of text that is struck through, and
    `controls` those of controls that have a name.
    """

    document: Document
    images: Callable[[], dict[str, bytes]]
    boxes: tuple[Span, ...]
    merged: tuple[Span, ...]
    own: tuple[Span, ...]
    margins: int
    struck: tuple[Span, ...]
    controls: tuple[Span, ...]


def read_docx(data: bytes, path: str, templates: Sequence[Template] = ()) -> Document:
    """The Document of a Word file.

    Its Source has a line for each paragraph of the body, then those of notes,
    headers and footers. `templates` are those whose headings are known; the
    sections get no keys all the same, for a template gives them. `path` is
    what findings call the file. Raises TjutError for what is no Word file, or
    is refused by the guard.
    """
    return read_word(data, path, templates).document


def read_word(data: bytes, path: str, templates: Sequence[Template] = ()) -> WordCase:
    """As `read_docx`, with what a Document does not tell."""
    word, root = open_word(data, path)
    story = read_story(word, root)
    known, properties, title = known_by(templates), read_properties(word), read_title(word)
    keys = keys_of(known)
    built = VERSION in properties
    marked = story.found.marked if built else []
    places = {**places_of(story.found.controls, keys), **marked_parts(marked)}
    raws = list(without_own(story.body, marked))
    body = arrange(raws, places, known, title, built=built)
    values = read_values(story, body, keys, known, {"titel": title, **properties})
    remarks = [*struck(story), *comments(story, word.first_tree("comments"))]
    loose = body.letterhead if not body.parts else []
    before = [*without_values(loose, values, keys), *body.preamble]
    blocks = _with_comments(_blocks(before, body), [comment for comment, _ in remarks])
    preamble, sections = split_sections(blocks)
    document = Document(
        Source(path, story.text, is_word=True, body=story.end),
        front_matter(values, body.title.span.start if body.title else 0),
        preamble,
        sections,
        tuple(_notes(story, blocks)),
        tuple(_problems(story, body, title, [finding for _, finding in remarks])),
    )
    return WordCase(
        document,
        lambda: _files(word, story.found.images),
        tuple(raw.span for raw in raws if isinstance(raw, RawParagraph) and raw.boxed),
        tuple(raw.span for raw in raws if isinstance(raw, RawTable) and is_merged(raw)),
        tuple(span for key, span in marked if not key),
        story.margins,
        tuple(story.struck),
        tuple(control.span for control in story.found.controls if control.names),
    )


def _files(word: WordFile, images: Mapping[str, str]) -> dict[str, bytes]:
    """The files of images by path; those that several paths share are unpacked once."""
    files = {part: word.read(part) for part in dict.fromkeys(images.values())}
    return {path: files[part] for path, part in images.items()}


def _blocks(before: Sequence[Raw], body: Arranged) -> Iterator[Block]:
    yield from read_blocks(before)
    for part in body.parts:
        yield Heading(1, part.heading.prose, part.heading.span)
        yield from read_blocks(part.raws)


def _with_comments(blocks: Iterable[Block], comments: Sequence[Comment]) -> list[Block]:
    """The blocks with each comment after the one that it is about."""
    placed: list[Block] = []
    waiting = sorted(comments, key=lambda comment: comment.span.start)
    for block in blocks:
        while waiting and waiting[0].span.start < block.span.start:
            placed.append(waiting.pop(0))
        placed.append(block)
    return [*placed, *waiting]


def _notes(story: Story, blocks: Iterable[Block]) -> Iterator[Note]:
    """The notes that the text refers to; one that only a letterhead refers to is not of it."""
    referred = _references(blocks)
    for number, raws in enumerate(story.notes, 1):
        if number in referred and raws:
            note = Note(
                number, tuple(read_blocks(raws)), Span(raws[0].span.start, raws[-1].span.end)
            )
            referred |= _references(note.blocks)
            yield note


def _references(blocks: Iterable[Block]) -> set[int]:
    return {
        part.number
        for prose in prose_of(blocks)
        for part in prose.parts
        if isinstance(part, NoteReference)
    }


def _problems(
    story: Story, body: Arranged, title: str, remarks: Sequence[Finding]
) -> Iterator[Finding]:
    yield from changes(story)
    yield from hidden(story)
    yield from remarks
    yield from headless(raw for part in body.parts for raw in part.raws)
    language = story.styles.say_language
    yield from shortcuts(body.by_hand, body.typed, language=language, title=bool(title))

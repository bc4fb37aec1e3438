"""The running text of a case, each piece with its section and its places."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

from tjut.model.blocks import Block, Heading, List, Paragraph, Quote, Table, prose_of
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Mapping, Scalar, Sequence, Value, scalars, value_at
from tjut.model.prose import Prose, Run, ordinary
from tjut.source import Source, Span

Kind = Literal["text", "heading", "cell", "quote", "value"]
"""What a passage is: of a paragraph or item, a heading, a table, a block quote, uppgifter."""

_KINDS: dict[type, Kind] = {Heading: "heading", Table: "cell", Quote: "quote"}


class Passage(NamedTuple):
    """A piece of running text in NFC; `place` turns offsets into it into a Span."""

    text: str
    place: Callable[[int, int], Span]
    section: Section | None = None
    kind: Kind = "text"

    @property
    def key(self) -> str | None:
        """The key of the section that the text stands in, or None."""
        return self.section.key if self.section else None


class Handling(NamedTuple):
    """An item of `handlingar` as written: its title, and its `datum` when it has that key."""

    title: Passage
    datum: Passage | None = None


def body_passages(document: Document) -> Iterator[Passage]:
    """The text of the body and its notes, in order: paragraphs, headings, cells."""
    for section, block in document.blocks():
        if isinstance(block, Paragraph):  # as most are
            yield Passage(block.prose.text, block.prose.span, section)
        else:
            for prose, kind in _prose((block,)):
                yield Passage(prose.text, prose.span, section, kind)


def value_passages(document: Document) -> Iterator[Passage]:
    """Every value of uppgifter, in order."""
    return map(_of_scalar, scalars(document.front_matter.fields))


def title_of(document: Document) -> Passage | None:
    """The titel of the case, or None when there is none to read."""
    value = document.front_matter.fields.get("titel")
    return _of_scalar(value) if isinstance(value, Scalar) else None


def handlingar(document: Document) -> tuple[Handling, ...]:
    """The handlingar of the case that have a title, in order."""
    value = document.front_matter.fields.get("handlingar")
    items = value.items if isinstance(value, Sequence) else ()
    found = (_handling(item, document.source) for item in items)
    return tuple(handling for handling in found if handling)


def _handling(item: Value, source: Source) -> Handling | None:
    if isinstance(item, Mapping) and item.get("titel") is None:
        # `- Avtal: bilaga 1` is text, though YAML sees a key in it
        item = Scalar(source.text[item.span.start : item.span.end], item.span)
    if isinstance(item, Scalar):
        return Handling(_of_scalar(item))
    title, datum = value_at(item, ("titel",)), value_at(item, ("datum",))
    if not isinstance(title, Scalar):
        return None
    return Handling(_of_scalar(title), _of_scalar(datum) if isinstance(datum, Scalar) else None)


def _of_scalar(scalar: Scalar) -> Passage:
    def place(start: int, end: int) -> Span:
        return Prose((Run(*scalar),)).span(start, end)

    return Passage(ordinary(scalar.text), place, None, "value")


def _prose(blocks: Iterable[Block]) -> Iterator[tuple[Prose, Kind]]:
    for block in blocks:
        if isinstance(block, List):
            yield from _prose(inner for item in block.items for inner in item.blocks)
        else:
            kind = _KINDS.get(type(block), "text")
            yield from ((prose, kind) for prose in prose_of((block,)))

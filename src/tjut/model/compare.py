"""Whether two Documents hold the same content, whatever kind of file they come from.

Not compared is what a Word document cannot hold or has in another form:
comments, `fil` and `mall`, no-break spaces and soft hyphens, how many blanks
part the words of a value, where one run ends and the next begins, the order of
the sections, the headings of those a template knows, and which of the decision
points and their parts are items.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tjut.model.blocks import Block, Comment, Heading, List, Paragraph, Quote, Table
from tjut.model.document import Document, Section
from tjut.model.frontmatter import (
    KEYS,
    PART_KEYS,
    Entry,
    Mapping,
    Scalar,
    Sequence,
    Value,
    canonical_key,
)
from tjut.model.same_prose import Form, Notes, plain, prose_form

_KEYS = frozenset(map(canonical_key, KEYS))
_NOT_COMPARED = frozenset(("mall", "fil"))
_DEFAULTS = {"arendetyp": ("beslut",)}
_PARTS = tuple(dict.fromkeys(part for parts in PART_KEYS.values() for part in parts))


class Place(NamedTuple):
    """A place in a document: what it is called, and what stands there."""

    name: str
    form: Form


_RUNNING_ON = frozenset(("list", "quote"))
"""What is one with what comes before it of the same kind."""

_NOTHING = Place("", ())


def differences(one: Document, other: Document) -> Iterator[str]:
    """Where two documents differ, as Swedish phrases in the order of the first.

    The headings of both have been recognised by the same template.
    """
    a, b = _places(one), _places(other)
    for key in {**a, **b}:
        if a.get(key, _NOTHING).form != b.get(key, _NOTHING).form:
            yield (a.get(key) or b[key]).name


def difference(one: Document, other: Document) -> str | None:
    """Where two documents first differ; None when they hold the same."""
    return next(differences(one, other), None)


def block_forms(blocks: Iterable[Block]) -> tuple[Form, ...]:
    """What blocks say, whatever the notes say that they refer to."""
    return _blocks(blocks, {})


def _places(document: Document) -> dict[str, Place]:
    """What stands in a document, by keys that two documents share."""
    places = {
        entry.key: Place(f"uppgiften ”{entry.written or entry.key}”", texts)
        for entry in document.front_matter.fields.entries
        if entry.key not in _NOT_COMPARED
        if (texts := _texts(entry)) != _DEFAULTS.get(entry.key, ())
    }
    notes = {note.number: _blocks(note.blocks, {}) for note in document.notes}
    places[""] = Place("texten före första rubriken", _blocks(document.preamble, notes))
    for section in document.sections:
        heading = section.heading.prose.text
        key = f"# {section.key or plain(heading)}"
        form = (*places.get(key, _NOTHING).form, _section(section, notes))
        places[key] = Place(f"avsnittet ”{heading}”", form)
    return places


def _texts(entry: Entry) -> tuple[str, ...]:
    """The texts of a value; those of a template's own list as they are printed, in one line."""
    texts = tuple(value_texts(entry.value))
    return (", ".join(texts),) if texts and entry.key not in _KEYS else texts


def value_texts(value: Value) -> Iterator[str]:
    """The texts of a value: one, or those of its items."""
    if isinstance(value, Sequence):
        for item in value.items:
            yield from value_texts(item)
    elif text := _text(value):
        yield text


def _text(value: Scalar | Mapping) -> str:
    """A value in one line, as a list of handlingar prints it: no date twice."""
    if isinstance(value, Scalar):
        return " ".join(plain(value.text).split())
    parts = (value.get(part) for part in _PARTS if part not in _NOT_COMPARED)
    whole = ""
    for text in [_text(part) for part in parts if isinstance(part, Scalar)]:
        if text not in whole:
            whole = f"{whole}, {text}" if whole else text
    return whole


def _section(section: Section, notes: Notes) -> Form:
    if section.key != "forslag":
        return _blocks(section.blocks, notes)
    return _blocks((inner for block in section.blocks for inner in _opened(block)), notes)


def _opened(block: Block) -> Iterator[Block]:
    """The blocks of a list and of the lists in it, or the block itself."""
    if not isinstance(block, List):
        yield block
        return
    for item in block.items:
        for inner in item.blocks:
            yield from _opened(inner)


def _blocks(blocks: Iterable[Block], notes: Notes) -> tuple[Form, ...]:
    """What blocks say: lists that go on with each other are one, and so are quotes."""
    forms: list[Form] = []
    for block in blocks:
        for form in _forms(block, notes):
            if forms and form and _goes_on(forms[-1], form):
                forms[-1] = (*forms[-1], *form[2:])
            elif form:
                forms.append(form)
    return tuple(forms)


def _forms(block: Block, notes: Notes) -> Iterable[Form]:
    """What a block says; a table in a quote stands by itself, for Word quotes no tables."""
    if not isinstance(block, Quote):
        return [_block(block, notes)]
    inside = _blocks(block.blocks, notes)
    return [form if form[0] == "table" else ("quote", None, form) for form in inside]


def _goes_on(before: Form, form: Form) -> bool:
    kind = form[0]
    if kind not in _RUNNING_ON or before[0] != kind:
        return False
    first = before[1]
    return form[1] == (first + len(before) - 2 if isinstance(first, int) else first)


def _block(block: Paragraph | Heading | List | Table | Comment, notes: Notes) -> Form:
    match block:
        case Paragraph():
            return ("paragraph", prose_form(block.prose, notes)) if block.prose.parts else ()
        case Heading():
            return ("heading", block.level, prose_form(block.prose, notes))
        case List():
            return ("list", block.start, *[_blocks(item.blocks, notes) for item in block.items])
        case Table():
            return _table(block, notes)
        case _:
            return ()


def _table(table: Table, notes: Notes) -> Form:
    """What a table says; how a column is aligned that holds nothing does not matter."""
    rows = [[prose_form(cell.prose, notes) for cell in row] for row in (table.head, *table.rows)]
    columns = zip(table.align, zip(*rows, strict=True), strict=True)
    align = tuple(align if any(column) else "" for align, column in columns)
    return ("table", align, tuple(map(tuple, rows)))

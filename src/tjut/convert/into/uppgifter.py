"""The front matter of a case, changed where that of a document differs from it."""

from collections.abc import Iterator
from typing import TypeGuard

from tjut.convert.into.attached import titled, with_files
from tjut.convert.into.blocks import changes
from tjut.convert.into.lines import lines_of
from tjut.findings import Edit
from tjut.model.compare import value_texts
from tjut.model.document import Document
from tjut.model.frontmatter import Entry, Mapping, Scalar, Value
from tjut.model.frontmatter import Sequence as Values
from tjut.readers.fields.quoted import quoted
from tjut.source import Source, Span
from tjut.writers.markdown.uppgifter import uppgifter_lines

_STAY = frozenset((
    "mall", "arendetyp", "titel", "diarienummer", "datum", "forvaltning", "namnd", "fil",
))  # fmt: skip
"""Keys that a document without them does not take from the case."""


def with_what_stays(old: Document, new: Document) -> Document:
    """A document with what it does not take from the case by being without it."""
    before, fields = old.front_matter.fields, with_files(old, new.front_matter.fields)
    stay = (entry for entry in before.entries if entry.key in _STAY)
    kept = (entry for entry in stay if fields.get(entry.key) is None)
    fields = fields._replace(entries=(*fields.entries, *kept))
    return new._replace(front_matter=new.front_matter._replace(fields=fields))


def uppgifter_edits(old: Document, new: Document) -> Iterator[Edit]:
    """The edits of the front matter; a key that the case lacks comes last."""
    fields = [entry for entry in new.front_matter.fields.entries if entry.key != "mall"]
    end = old.front_matter.end
    return _fields_edits(old.front_matter.fields, fields, Span(end, end), old.source)


def _fields_edits(
    old: Mapping, new: list[Entry], last: Span, source: Source, margin: str = ""
) -> Iterator[Edit]:
    """The edits of keys and values; new keys are put in at `last`, after a margin."""
    given = {entry.key: entry for entry in new}
    for entry in old.entries:
        other = given.pop(entry.key, None)
        if other is not None:
            yield from _value_edits(entry, other, source)
        elif entry.key not in _STAY:
            yield _gone(entry, source)
    lines = (line for entry in given.values() for line in _lines(entry))
    if text := "".join(f"{margin}{line}\n" for line in lines):
        yield Edit(last, text)


def _value_edits(old: Entry, new: Entry, source: Source) -> Iterator[Edit]:
    one, other = old.value, new.value
    if list(value_texts(one)) == list(value_texts(other)):
        return
    inside = _inside(one, other, source)
    if inside is not None:
        yield from inside
    elif _is_list(one, source) and isinstance(other, Values):
        yield from _item_edits(one, new, source)
    else:
        gone = _gone(old, source)
        yield Edit(gone.span, gone.text + "".join(f"{line}\n" for line in _lines(new)))


def _is_list(value: Value, source: Source) -> TypeGuard[Values]:
    """Whether a value is a list of lines that begin with hyphens."""
    return isinstance(value, Values) and bool(value.items) and source.text[value.span.start] != "["


def _item_edits(old: Values, new: Entry, source: Source) -> Iterator[Edit]:
    """The edits of a list; its items are lines, with a hyphen before the first of each."""
    assert isinstance(new.value, Values)
    items = new.value.items
    texts = ([tuple(value_texts(item)) for item in value.items] for value in (old, new.value))
    for change in changes(*texts):
        cut, come = change.start + change.pairs, change.first + change.pairs
        for one, other in zip(
            old.items[change.start : cut], items[change.first : come], strict=True
        ):
            yield from _one_item(one, other, new.key, old, source)
        for item in old.items[cut : change.end]:
            yield Edit(lines_of(source, item.span), "")
        if come < change.last:
            is_last = cut == len(old.items)
            beside = lines_of(source, old.items[-1 if is_last else cut].span)
            where = beside.end if is_last else beside.start
            yield Edit(Span(where, where), _items(items[come : change.last], new.key, old, source))


def _one_item(one: Value, other: Value, key: str, old: Values, source: Source) -> Iterator[Edit]:
    if isinstance(one, Mapping) and one.get("fil"):
        other = titled(other)
    inside = _inside(one, other, source)
    if inside is None:
        yield Edit(lines_of(source, one.span), _items((other,), key, old, source))
    else:
        yield from inside


def _inside(one: Value, other: Value, source: Source) -> Iterator[Edit] | None:
    """The edits within a value that make it another; None when it is written anew."""
    match one, other:
        case Scalar(), Scalar():
            return iter([Edit(_with_quotes(one.span, source), quoted(other.text))])
        case Mapping(), Mapping() if source.text[one.span.start] != "{":
            end = lines_of(source, one.span).end
            margin = " " * (source.position(one.entries[0].key_span.start).column - 1)
            return _fields_edits(one, [*other.entries], Span(end, end), source, margin)
    return None


def _items(items: tuple[Value, ...], key: str, old: Values, source: Source) -> str:
    """New items as lines, with the margin that the others have."""
    line = lines_of(source, old.items[0].span)
    margin = " " * source.text[line.start : line.end].index("-")
    _, *lines = _lines(Entry(key, Values(items, old.span), old.span, key))
    return "".join(f"{margin}{one.removeprefix('  ')}\n" for one in lines)


def _lines(entry: Entry) -> Iterator[str]:
    return uppgifter_lines(Mapping((entry,), entry.key_span))


def _gone(entry: Entry, source: Source) -> Edit:
    """The edit that takes a key away; the comments on its lines stay."""
    span = lines_of(source, Span(entry.key_span.start, entry.value.span.end))
    lines = source.text[slice(*span)].splitlines(keepends=True)
    return Edit(span, "".join(line for line in lines if line.lstrip().startswith("#")))


def _with_quotes(span: Span, source: Source) -> Span:
    """The place of a value with the quotation marks around it."""
    before, after = source.text[span.start - 1], source.text[span.end : span.end + 1]
    return Span(span.start - 1, span.end + 1) if before == after in "\"'" else span

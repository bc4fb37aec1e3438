"""The files of handlingar, which no document names: they stay with the handlingar of a case."""

from tjut.model.compare import value_texts
from tjut.model.document import Document
from tjut.model.frontmatter import Entry, Mapping, Scalar, Sequence, Value

_LIST, _FILE = "handlingar", "fil"


def with_files(old: Document, fields: Mapping) -> Mapping:
    """Uppgifter in which each handling has the file that it has in the case, wherever it stands."""
    files = {
        tuple(value_texts(item)): entry
        for item in _items(old.front_matter.fields.get(_LIST))
        if isinstance(item, Mapping)
        for entry in item.entries
        if entry.key == _FILE
    }
    entries = (
        entry._replace(value=_with_files(entry.value, files)) if entry.key == _LIST else entry
        for entry in fields.entries
    )
    return fields._replace(entries=tuple(entries))


def titled(item: Value) -> Value:
    """A handling that is a title alone as one that has parts; any other as it is."""
    if not isinstance(item, Scalar):
        return item
    return Mapping((Entry("titel", item, item.span, "titel"),), item.span)


def _items(value: Value | None) -> tuple[Value, ...]:
    return value.items if isinstance(value, Sequence) else ()


def _with_files(value: Value, files: dict[tuple[str, ...], Entry]) -> Value:
    if not isinstance(value, Sequence):
        return value
    items = (_with_file(item, files.get(tuple(value_texts(item)))) for item in value.items)
    return value._replace(items=tuple(items))


def _with_file(item: Value, file: Entry | None) -> Value:
    whole = titled(item)
    if file is None or not isinstance(whole, Mapping) or whole.get(_FILE):
        return item
    return whole._replace(entries=(*whole.entries, file))

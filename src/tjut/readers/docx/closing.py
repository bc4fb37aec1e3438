"""What a report ends with and uppgifter hold: signatures, handlingar, sending list."""

from collections.abc import Iterator, Sequence

from tjut.model.prose import Prose
from tjut.readers.docx.grid import read_grid
from tjut.readers.docx.letterhead import Value
from tjut.readers.docx.outline import Part
from tjut.readers.docx.raw import Raw, RawTable
from tjut.readers.docx.signatures import Signed, take_signatures
from tjut.template.model import FROM_FIELDS

_LISTS = FROM_FIELDS[1:]


def take_lists(parts: list[Part]) -> dict[str, list[Value]]:
    """The lists among the parts, taken away from them, by key."""
    lists: dict[str, list[Value]] = {}
    for part in parts:
        if part.key in _LISTS:
            lists.setdefault(part.key, []).extend(listed(part.raws))
    parts[:] = [part for part in parts if part.key not in _LISTS]
    return lists


def take_signed(parts: Sequence[Part]) -> tuple[Signed, ...]:
    """The signatures that one of the parts ends in, the last such part, taken away from it."""
    return next(filter(None, (take_signatures(part.raws) for part in reversed(parts))), ())


def listed(raws: Sequence[Raw]) -> Iterator[Value]:
    """The lines of a list: its items, the lines of its paragraphs, the rows of its tables."""
    for raw in raws:
        if isinstance(raw, RawTable):
            yield from _rows(raw)
        else:
            yield from _lines(raw.prose)


def _rows(table: RawTable) -> Iterator[Value]:
    lines: dict[int, list[Value]] = {}
    for (line, _), slot in sorted(read_grid([table]).items()):
        lines.setdefault(line, []).append(Value(slot.text, slot.span))
    for values in lines.values():
        yield Value(", ".join(value.text for value in values), values[0].span)


def _lines(prose: Prose) -> Iterator[Value]:
    start = 0
    for line in prose.text.split("\n"):
        if any(map(str.isalnum, line)):
            yield Value(line.strip(), prose.span(start, start + len(line)))
        start += len(line) + 1

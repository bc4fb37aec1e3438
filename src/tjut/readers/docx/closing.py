"""What a report ends with and uppgifter hold: signatures, handlingar, sending list."""

from collections.abc import Iterator, Sequence

from tjut.model.prose import Prose
from tjut.readers.docx.grid import read_grid
from tjut.readers.docx.letterhead import Value
from tjut.readers.docx.outline import Part
from tjut.readers.docx.raw import Raw, RawParagraph, RawTable
from tjut.readers.docx.signatures import Signed, take_signatures
from tjut.template.model import FROM_FIELDS

_LISTS = FROM_FIELDS[1:]
_ENDS = (".", "!", "?", ":")


def take_lists(parts: list[Part], *, built: bool) -> dict[str, list[Value]]:
    """The lists among the parts, taken away from them, by key; see `listed` for `built`."""
    lists: dict[str, list[Value]] = {}
    for part in parts:
        if part.key in _LISTS:
            lists.setdefault(part.key, []).extend(listed(part.raws, built=built))
    parts[:] = [part for part in parts if part.key not in _LISTS]
    return lists


def take_signed(parts: Sequence[Part]) -> tuple[Signed, ...]:
    """The signatures that one of the parts ends in, the last such part, taken away from it."""
    return next(filter(None, (take_signatures(part.raws) for part in reversed(parts))), ())


def listed(raws: Sequence[Raw], *, built: bool) -> Iterator[Value]:
    """The lines of a list: its items, the lines of its paragraphs, the rows of its tables.

    In a document that tjut has built a sentence that is formed in another way than the first is
    none of them.
    """
    for raw in raws:
        if built and _form(raw) != _form(raws[0]) and _is_sentence(raw):
            continue
        if isinstance(raw, RawTable):
            yield from _rows(raw)
        else:
            yield from _lines(raw.prose)


def _form(raw: Raw) -> tuple[str, bool]:
    return (raw.style.name, raw.mark is None) if isinstance(raw, RawParagraph) else ("", True)


def _is_sentence(raw: Raw) -> bool:
    return isinstance(raw, RawParagraph) and raw.text.endswith(_ENDS)


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

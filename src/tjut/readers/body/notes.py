"""Footnotes: numbered as the text refers to them, and what is wrong with the others."""

from collections.abc import Iterable, Mapping

from tjut.findings import Finding
from tjut.model.blocks import Block
from tjut.model.document import Note
from tjut.readers.body.links import one_form
from tjut.readers.body.unsupported import unsupported


def numbered(
    definitions: Iterable[tuple[str, Note]], numbers: Mapping[str, int]
) -> tuple[tuple[Note, ...], list[Block], list[Finding]]:
    """The notes in the order of their numbers, by label.

    Then the blocks of those that no text refers to, or whose label is taken,
    and the findings about them.
    """
    notes: dict[int, Note] = {}
    loose: list[Block] = []
    problems = []
    for label, note in definitions:
        number = numbers.get(one_form(label), 0)
        if number and number not in notes:
            notes[number] = note._replace(number=number)
            continue
        loose += note.blocks
        construct = "note-twice" if number else "note-unused"
        problems.append(unsupported(construct, *note.span))
    return tuple(notes[number] for number in sorted(notes)), loose, problems

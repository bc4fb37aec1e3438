"""Footnotes of a document: numbered as Word counts them, each written once."""

from collections import Counter

from tjut.model.blocks import prose_of
from tjut.model.document import Document, Note
from tjut.model.prose import NoteReference
from tjut.word.xml import Element, make, text

_MARK = "tjutFotnot{}"
"""The name of the bookmark around the first reference to a note that is referred to again."""


class Notes:
    """The footnotes that the text written so far refers to.

    `first` is the first number that the template's own footnotes leave free.
    """

    def __init__(self, document: Document, first: int) -> None:
        self._notes = {note.number: note for note in document.notes}
        self._first = first
        self._order: dict[int, int] = {}
        self._times = Counter(
            part.number
            for prose in prose_of(block for _, block in document.blocks())
            for part in prose.parts
            if isinstance(part, NoteReference)
        )

    def refer(self, number: int, style: str) -> list[Element]:
        """The reference to a note in a style; the second time a reference to the first one."""
        if number in self._order:
            return self._again(number, style)
        id_ = self._first + len(self._order)
        self._order[number] = id_
        reference = _run(style, make("footnoteReference", id=id_))
        if self._times[number] < 2:
            return [reference]
        name = _MARK.format(self._order[number])
        return [
            make("bookmarkStart", id=9000 + id_, name=name),
            reference,
            make("bookmarkEnd", id=9000 + id_),
        ]

    def written(self) -> list[tuple[int, Note]]:
        """The notes referred to, with their ids, in order."""
        return [(id_, self._notes[number]) for number, id_ in self._order.items()]

    def _again(self, number: int, style: str) -> list[Element]:
        instruction = make("instrText")
        instruction.text = f" NOTEREF {_MARK.format(self._order[number])} \\f \\h "
        shown = str(list(self._order).index(number) + 1)
        contents = (
            make("fldChar", fldCharType="begin"),
            instruction,
            make("fldChar", fldCharType="separate"),
            text(shown),
            make("fldChar", fldCharType="end"),
        )
        return [_run(style, content) for content in contents]


def _run(style: str, content: Element) -> Element:
    return make("r", make("rPr", make("rStyle", val=style)), content)

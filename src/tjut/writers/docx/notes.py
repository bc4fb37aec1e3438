"""Footnotes of a document: numbered as Word counts them, each written once."""

from collections import Counter

from tjut.model.blocks import prose_of
from tjut.model.document import Document, Note
from tjut.model.prose import NoteReference
from tjut.word.markup import run, tag, text

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
            for prose in prose_of(block for _, block in document.blocks() if document.notes)
            for part in prose.parts
            if isinstance(part, NoteReference)
        )

    def refer(self, number: int, style: str) -> str:
        """The XML of a reference to a note in a style; the second time one to the first one."""
        if number in self._order:
            return self._again(number, style)
        id_ = self._first + len(self._order)
        self._order[number] = id_
        reference = run(tag("footnoteReference", id=id_), tag("rStyle", val=style))
        if self._times[number] < 2:
            return reference
        opening = tag("bookmarkStart", id=9000 + id_, name=_MARK.format(id_))
        return opening + reference + tag("bookmarkEnd", id=9000 + id_)

    def written(self) -> list[tuple[int, Note]]:
        """The notes referred to, with their ids, in order."""
        return [(id_, self._notes[number]) for number, id_ in self._order.items()]

    def _again(self, number: int, style: str) -> str:
        instruction = f" NOTEREF {_MARK.format(self._order[number])} \\f \\h "
        shown = list(self._order).index(number) + 1
        contents = (
            tag("fldChar", fldCharType="begin"),
            tag("instrText", instruction),
            tag("fldChar", fldCharType="separate"),
            text(str(shown)),
            tag("fldChar", fldCharType="end"),
        )
        form = tag("rStyle", val=style)
        return "".join(run(content, form) for content in contents)

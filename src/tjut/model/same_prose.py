"""Running text in a form that is equal for equal content."""

import re
from collections.abc import Hashable, Iterator, Mapping
from unicodedata import normalize

from tjut.model.prose import BREAK, Break, Image, Inline, NoteReference, Prose, Run

_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\u00ad\ufeff\ud800-\udfff\ufffe\uffff]")
_ODD_BLANK = re.compile(r"[^\S ]")

Form = tuple[Hashable, ...]
"""Values that are equal for equal content."""

Notes = Mapping[int, Form]
"""What the notes of a document say, by number."""


def plain(text: str) -> str:
    """A text without what Word has no place for, all its blanks ordinary ones.

    It is in Unicode form NFD, where two texts put together have the form of
    both, wherever one ends and the next begins.
    """
    if not text.isprintable():  # as all is but what is dropped, and blanks that are odd
        text = _ODD_BLANK.sub(" ", _DROPPED.sub("", text))
    return normalize("NFD", text)


def prose_form(prose: Prose, notes: Notes) -> Form:
    """What running text says: its text, what is bold, italic and linked, images and notes.

    Blanks at its ends say nothing.
    """
    texts = [BREAK if isinstance(part, Break) else plain(part.text) for part in prose.parts]
    whole = "".join(texts)
    if all(map(_is_bare, prose.parts)):
        whole = whole.strip()
        return (whole, (), (), (), ()) if whole else ()
    starts = [len(whole.lstrip()) - len(whole)]
    whole = whole.strip()
    for text in texts:
        starts.append(starts[-1] + len(text))
    placed = list(zip(starts, texts, prose.parts, strict=False))
    things = tuple((start, *thing) for start, _, part in placed if (thing := _thing(part, notes)))
    if not whole and not things:
        return ()
    forms = (tuple(_stretches(placed, whole, name)) for name in ("bold", "italic", "link"))
    return (whole, *forms, things)


def _is_bare(part: Inline) -> bool:
    """Whether a part is text in no form."""
    if isinstance(part, Run):
        return not (part.bold or part.italic or part.link)
    return isinstance(part, Break)


def _stretches(
    placed: list[tuple[int, str, Inline]], whole: str, name: str
) -> Iterator[tuple[object, int, int]]:
    """Where text has a form: which, from and to; blanks at the ends have none of their own."""
    open_: tuple[object, int, int] | None = None
    for at, text, part in placed:
        form, core = getattr(part, name, None), text.strip()
        if not form or not core:
            continue
        start = at + len(text) - len(text.lstrip())
        if open_ and open_[0] == form and not whole[open_[2] : start].strip():
            start = open_[1]
        elif open_:
            yield open_
        open_ = (form, start, at + len(text.rstrip()))
    if open_:
        yield open_


def _thing(part: Inline, notes: Notes) -> Form:
    """What stands in the text and is none: an image, or what a note says."""
    if isinstance(part, Image):
        return (part.path, plain(part.alt))
    return ("note", notes.get(part.number)) if isinstance(part, NoteReference) else ()

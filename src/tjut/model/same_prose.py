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
    """A text without what Word has no place for, all its blanks ordinary ones, in NFC."""
    return normalize("NFC", _cleaned(text))


def prose_form(prose: Prose, notes: Notes) -> Form:
    """What running text says: its text, what is bold, italic and linked, images and notes.

    Blanks at its ends say nothing.
    """
    bare = _bare_text(prose)
    if bare is not None:
        whole = plain(bare).strip()
        return (whole, (), (), (), ()) if whole else ()
    return _with_forms(prose, notes)


def _with_forms(prose: Prose, notes: Notes) -> Form:
    """What running text says that is more than text.

    Places are counted in Unicode form NFD, where two texts put together have the form of both,
    wherever one ends and the next begins.
    """
    texts = [
        BREAK if isinstance(part, Break) else normalize("NFD", _cleaned(part.text))
        for part in prose.parts
    ]
    whole = "".join(texts)
    starts = [len(whole.lstrip()) - len(whole)]
    whole = whole.strip()
    for text in texts:
        starts.append(starts[-1] + len(text))
    placed = list(zip(starts, texts, prose.parts, strict=False))
    things = tuple((start, *thing) for start, _, part in placed if (thing := _thing(part, notes)))
    if not whole and not things:
        return ()
    forms = (tuple(_stretches(placed, whole, name)) for name in ("bold", "italic", "link"))
    return (normalize("NFC", whole), *forms, things)


def _cleaned(text: str) -> str:
    if text.isprintable():  # as all is but what is dropped, and blanks that are odd
        return text
    return _ODD_BLANK.sub(" ", _DROPPED.sub("", text))


def _bare_text(prose: Prose) -> str | None:
    """The text of what is text in no form only; None of what is more."""
    whole = ""
    for part in prose.parts:
        if not isinstance(part, Run):
            return None
        text, _, bold, italic, link = part
        if bold or italic or link:
            return None
        whole += text
    return whole


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

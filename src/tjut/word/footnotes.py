"""The footnotes part: where it is, made when there is none, and notes added to it."""

from tjut.word.package import Edit
from tjut.word.xml import Element, make, make_root, w

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def footnotes_part(edit: Edit) -> str:
    """The name of the part with the footnotes, added with its separators when missing."""
    main = edit.package.main
    found = edit.package.target(main, "footnotes")
    if found is not None:
        return found
    name = edit.add("word/footnotes.xml", separators(), _TYPE)
    edit.relate(main, "footnotes", name)
    return name


def separators() -> Element:
    """The root of a footnotes part with the two lines that Word draws above notes."""
    return make_root("footnotes", _line("separator", -1), _line("continuationSeparator", 0))


def next_note(root: Element) -> int:
    """The first number that no footnote has."""
    return max((int(note.get(w("id"), "0")) for note in root), default=0) + 1


def _line(kind: str, id_: int) -> Element:
    spacing = make("spacing", before=0, after=0, line=240, lineRule="auto")
    return make(
        "footnote", make("p", make("pPr", spacing), make("r", make(kind))), type=kind, id=id_
    )

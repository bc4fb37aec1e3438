"""Where in a template the text of a case goes."""

from collections.abc import Sequence

from tjut.template.model import FROM_FIELDS
from tjut.word.controls import controls, keys, level
from tjut.word.marks import only_mark
from tjut.word.repeats import is_repeating
from tjut.word.xml import Element, ancestors, end_in_paragraph, plain_text, replace, w

PLACE = "innehall"
_KEYS = frozenset((PLACE, *FROM_FIELDS))


def find_places(root: Element) -> dict[str, Element]:
    """The controls and paragraphs that something replaces, by key: the text, and its parts.

    Of several with one key it is the first control, else the first paragraph
    with nothing but the key typed in it. Without a place the text goes last.
    """
    found: dict[str, Element] = {}
    for control in controls(root):
        for key in _KEYS.intersection(keys(control)).difference(found):
            place = None if is_repeating(control) else _place_of(control)
            if place is not None:
                found[key] = place
    for paragraph in root.iter(w("p")):
        typed = only_mark(paragraph)
        if typed in _KEYS:
            found.setdefault(typed, paragraph)
    return found


def take_place(place: Element, written: Sequence[Element]) -> None:
    """Put blocks where a place is."""
    holder = next(place.iterancestors())
    replace(place, written)
    if holder.tag == w("tc"):
        end_in_paragraph(holder)


def _place_of(control: Element) -> Element | None:
    """A control around blocks itself, else the paragraph that holds it and nothing else."""
    if level(control) == "block":
        return control
    if level(control) != "run":
        return next(control.iter(w("p")), None)
    paragraph = next(ancestors(control, "p"))
    alone = plain_text(paragraph).strip() == plain_text(control).strip()
    return paragraph if alone else None

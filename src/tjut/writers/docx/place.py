"""Where in a template the text of a case goes."""

from collections.abc import Iterator, Sequence

from tjut.template.model import FROM_FIELDS
from tjut.word.controls import controls, keys, level
from tjut.word.marks import is_only_mark
from tjut.word.repeats import is_repeating
from tjut.word.xml import Element, ancestors, end_in_paragraph, plain_text, replace, w

PLACE = "innehall"


def find_place(root: Element) -> Element | None:
    """The control or the paragraph that the text replaces; None when it goes last."""
    return next(_places(root, PLACE), None)


def part_places(root: Element) -> dict[str, Element]:
    """Places that a template has for the parts from uppgifter, by key."""
    found = ((key, next(_places(root, key), None)) for key in FROM_FIELDS)
    return {key: place for key, place in found if place is not None}


def take_place(place: Element, written: Sequence[Element]) -> None:
    """Put blocks where a place is."""
    holder = next(place.iterancestors())
    replace(place, written)
    if holder.tag == w("tc"):
        end_in_paragraph(holder)


def _places(root: Element, key: str) -> Iterator[Element]:
    """Controls with a key, then paragraphs with the key typed in them and nothing else."""
    for control in controls(root):
        named = key in keys(control) and not is_repeating(control)
        place = _place_of(control) if named else None
        if place is not None:
            yield place
    for paragraph in root.iter(w("p")):
        if is_only_mark(paragraph, key):
            yield paragraph


def _place_of(control: Element) -> Element | None:
    """A control around blocks itself, else the paragraph that holds it and nothing else."""
    if level(control) == "block":
        return control
    if level(control) != "run":
        return next(control.iter(w("p")), None)
    paragraph = next(ancestors(control, "p"))
    alone = plain_text(paragraph).strip() == plain_text(control).strip()
    return paragraph if alone else None

"""The parts of a template as forms: what fills each field is found out once for all cases."""

from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from typing import NamedTuple

from tjut.template.model import FROM_FIELDS
from tjut.word.controls import controls, is_plain, key_among, make_ready
from tjut.word.fields import has_property_field
from tjut.word.marks import mark_keys
from tjut.word.repeats import is_repeating
from tjut.word.stores import Binding, binding
from tjut.word.xml import Element, w
from tjut.writers.docx.place import PLACE, find_places


class Field(NamedTuple):
    """What fills a control: the value of `key`, or an item for each of the `rows` of a key.

    One without a key shows what the store it is `bound` to holds. One that is
    `ready` has a run to put a line of text into.
    """

    key: str | None
    rows: str | None
    bound: Binding | None
    ready: bool


class Form(NamedTuple):
    """A part to fill copies of.

    `fields` are controls, and `typed` the keys typed in paragraphs; they and
    the `places` that blocks go to are known by their number among `blocks`.
    """

    root: Element
    fields: Mapping[int, Field]
    typed: Mapping[int, list[str]]
    places: Mapping[str, int]
    shows_properties: bool


class Known(NamedTuple):
    """What a template has values for, with the stores of its file and its style of prompts.

    The values of the keys among `lists` are lists.
    """

    keys: Collection[str]
    lists: Collection[str]
    stores: dict[str, str]
    placeholder: str | None


def blocks(root: Element) -> Iterator[Element]:
    """The controls and paragraphs of a part, or a copy of it, in order."""
    return root.iter(w("sdt"), w("p"))


def form_of(part: Element, known: Known, *, has_places: bool) -> Form:
    """The form of a part, which is left as it is; only the document itself has places."""
    root = deepcopy(part)
    places = dict(_places(root)) if has_places else {}
    kept = {inner for place in places.values() for inner in blocks(place)}
    fields = dict(_fields(root, known, kept))
    filled = [control for control, field in fields.items() if field.key]
    kept |= {inner for control in filled for inner in control.iter(w("p"))}
    typed = {
        paragraph: keys
        for paragraph in root.iter(w("p"))
        if paragraph not in kept
        and (keys := [key for key in mark_keys(paragraph) if key in known.keys])
    }
    numbers = {block: number for number, block in enumerate(blocks(root))}
    return Form(
        root,
        {numbers[control]: field for control, field in fields.items() if control in numbers},
        {numbers[paragraph]: keys for paragraph, keys in typed.items()},
        {key: numbers[place] for key, place in places.items() if place in numbers},
        has_property_field(root),
    )


def _places(root: Element) -> Iterator[tuple[str, Element]]:
    """The place of the text, and those of the parts that stand outside it."""
    places = find_places(root)
    place = places.get(PLACE)
    within = set() if place is None else set(place.iter("*"))
    for key in (PLACE, *FROM_FIELDS):
        if key in places and (key == PLACE or places[key] not in within):
            yield key, places[key]


def _fields(
    root: Element, known: Known, kept: Collection[Element]
) -> Iterator[tuple[Element, Field]]:
    """What fills the controls outside the places; those that can are made ready."""
    repeated = {inner for each in controls(root) if is_repeating(each) for inner in controls(each)}
    for control in [control for control in controls(root) if control not in kept]:
        key, bound = key_among(control, known.keys), binding(control, known.stores)
        if key is not None and _is_around_another(control, known.keys):
            key = bound = None
        rows = key_among(control, known.lists) if is_repeating(control) else None
        ready = key is not None and control not in repeated and is_plain(control)
        if ready:
            ready = make_ready(control, known.placeholder)
        if key or rows or bound:
            yield control, Field(key, rows, bound, ready)


def _is_around_another(control: Element, keys: Collection[str]) -> bool:
    """Whether a control holds others to fill, and is left to them."""
    inner = (other for other in controls(control) if other is not control)
    return any(key_among(other, keys) for other in inner)

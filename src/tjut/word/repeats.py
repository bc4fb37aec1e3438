"""Repeating sections: controls that hold one item, of rows or paragraphs, for each value.

Source: [MS-DOCX] §2.5.4.9, repeatingSection, Word 2013 and later.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy

from tjut.word.controls import content, controls, fill, keys
from tjut.word.xml import Element, qualified, remove, w

SECTION, ITEM = qualified("w15:repeatingSection"), qualified("w15:repeatingSectionItem")
"""What the properties of a control have that is a repeating section, or an item of one."""

_SECTION, _ITEM = f"{w('sdtPr')}/{SECTION}", f"{w('sdtPr')}/{ITEM}"


def is_repeating(control: Element) -> bool:
    """Whether a control is one that holds an item for each value."""
    return control.find(_SECTION) is not None and bool(_items(control))


def is_item(control: Element) -> bool:
    """Whether a control is one item of a repeating section."""
    return control.find(_ITEM) is not None


def fill_items(
    control: Element, rows: Sequence[Mapping[str, str]], placeholder: str | None
) -> None:
    """Make an item of each row, after the form of the first item.

    The controls in an item are filled by the keys of its row, `""` being the
    text of the whole row, which an item without such controls shows. The
    style with the id `placeholder` is that of prompts.
    """
    first, *others = _items(control)
    for other in others:
        remove(other)
    for _ in rows[1:]:
        copy = deepcopy(first)
        for number in list(copy.iter(w("id"))):
            remove(number)
        first.addnext(copy)
    for item, row in zip(_items(control), rows, strict=True):
        _fill_item(item, row, placeholder)


def _items(control: Element) -> list[Element]:
    return [child for child in content(control) if is_item(child)]


def _fill_item(item: Element, row: Mapping[str, str], placeholder: str | None) -> None:
    inside = ((inner, key.rpartition(".")[2]) for inner in controls(item) for key in keys(inner))
    named = [(inner, key) for inner, key in inside if key in row]
    for inner, key in named or [(item, "")]:
        fill(inner, row[key], placeholder)

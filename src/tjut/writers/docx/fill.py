"""A template's fields, filled: controls, typed fields, and the stores behind them."""

from collections.abc import Collection, Mapping

from tjut.word.controls import Value, controls, fill, key_among
from tjut.word.emptied import take_away
from tjut.word.fields import fill_fields
from tjut.word.marks import fill_marks, mark_keys
from tjut.word.package import Edit
from tjut.word.repeats import fill_items, is_repeating
from tjut.word.stores import Binding, binding, store, stored, unbind
from tjut.word.xml import Element, w
from tjut.writers.docx.template import WordTemplate
from tjut.writers.docx.values import plain


class Filling:
    """The fields of one document being filled.

    `values` has the value of every key that tjut knows, `rows` those that
    repeating sections show, and `properties` what fields that show a property
    of the document show. The properties themselves are written before.
    """

    def __init__(
        self,
        template: WordTemplate,
        edit: Edit,
        values: Mapping[str, Value],
        rows: Mapping[str, list[dict[str, str]]],
        properties: Mapping[str, str],
    ) -> None:
        self._template = template
        self._edit = edit
        self._values = values
        self._texts = {key: plain(value) for key, value in values.items()}
        self._rows = rows
        self._properties = properties
        self._shows_store: list[tuple[Element, Binding]] = []

    def story(self, root: Element, places: Collection[Element] = ()) -> dict[Element, str]:
        """Fill the fields of a part, but for the `places` that blocks go to.

        Returns the key of each control, and of each paragraph with typed
        fields, that got a value.
        """
        filled = self._repeat(root)
        kept = {inner for place in (*places, *filled) for inner in place.iter(w("sdt"), w("p"))}
        empty: list[Element] = []
        for control in [control for control in controls(root) if control not in kept]:
            key = self._key(control)
            if key is not None:
                self._fill(control, self._values[key])
            if key is not None and self._texts[key]:
                filled[control] = key
            elif key is not None:
                empty.append(control)
        for paragraph in [paragraph for paragraph in root.iter(w("p")) if paragraph not in kept]:
            keys = [key for key in mark_keys(paragraph) if key in self._texts]
            given = [key for key in keys if self._texts[key]]
            fill_marks(paragraph, self._texts)
            if given:
                filled[paragraph] = given[0]
            elif keys:
                empty.append(paragraph)
        fill_fields(root, self._properties)
        take_away(empty, {*filled, *places})
        return filled

    def show_stores(self) -> None:
        """Let controls that are only bound show what their stores now hold."""
        for control, bound in self._shows_store:
            text = stored(self._edit, bound) if bound.part in self._edit.changed else None
            if text:
                fill(control, text, self._template.placeholder)

    def _repeat(self, root: Element) -> dict[Element, str]:
        """Fill the repeating sections that have something to show."""
        filled = {}
        for control in [control for control in controls(root) if is_repeating(control)]:
            key = key_among(control, self._rows)
            if key is not None and self._rows[key]:
                fill_items(control, self._rows[key], self._template.placeholder)
                filled[control] = key
        return filled

    def _key(self, control: Element) -> str | None:
        """The key of a control to fill; one around other fields is left to them."""
        key = key_among(control, self._values)
        if key is None:
            bound = binding(control, self._template.stores)
            if bound is not None:
                self._shows_store.append((control, bound))
            return None
        inner = (other for other in controls(control) if other is not control)
        return None if any(key_among(other, self._values) for other in inner) else key

    def _fill(self, control: Element, what: Value) -> None:
        fill(control, what, self._template.placeholder)
        bound = binding(control, self._template.stores)
        if bound is not None and not store(self._edit, bound, plain(what)):
            unbind(control)

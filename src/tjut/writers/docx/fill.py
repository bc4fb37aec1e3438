"""A template's fields, filled: controls, typed fields, and the stores behind them."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from tjut.word.controls import Value, fill, show
from tjut.word.emptied import take_away
from tjut.word.fields import fill_fields
from tjut.word.marks import fill_marks
from tjut.word.package import Edit
from tjut.word.repeats import fill_items
from tjut.word.stores import Binding, store, stored, unbind
from tjut.word.xml import Element
from tjut.writers.docx.forms import Field, Form, blocks
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

    def story(self, name: str) -> tuple[dict[Element, str], dict[str, Element]]:
        """Fill the fields of a part, but for the places that blocks go to.

        Returns the key of each control, and of each paragraph with typed
        fields, that got a value; and the places by key.
        """
        form, root = self._template.forms[name], self._edit.tree(name)
        found = list(blocks(root))
        filled = self._repeating(form, found)
        kept = {inner for control in filled for inner in blocks(control)}
        for control, key in filled.items():
            fill_items(control, self._rows[key], self._template.placeholder)
        typed = dict(self._typed(form, found, kept))  # before a value can look like a field
        keys = {**dict(self._controls(form, found, kept)), **typed}
        if form.shows_properties:
            fill_fields(root, self._properties)
        empty = [block for block, key in keys.items() if not self._texts[key]]
        filled |= {block: key for block, key in keys.items() if self._texts[key]}
        places = {key: found[number] for key, number in form.places.items()}
        take_away(empty, {*filled, *places.values()})
        return filled, places

    def show_stores(self) -> None:
        """Let controls that are only bound show what their stores now hold."""
        for control, bound in self._shows_store:
            text = stored(self._edit, bound) if bound.part in self._edit.changed else None
            if text:
                fill(control, text, self._template.placeholder)

    def _repeating(self, form: Form, found: Sequence[Element]) -> dict[Element, str]:
        """The repeating sections that have something to show, with the key of each."""
        return {
            found[number]: field.rows
            for number, field in form.fields.items()
            if field.rows is not None and self._rows.get(field.rows)
        }

    def _controls(
        self, form: Form, found: Sequence[Element], kept: Collection[Element]
    ) -> Iterator[tuple[Element, str]]:
        """Fill the controls that are not kept as they are; gives the key of each."""
        for number, field in form.fields.items():
            control = found[number]
            if control in kept:
                continue
            if field.key is not None:
                self._fill(control, field.key, field)
                yield control, field.key
            elif field.bound is not None:
                self._shows_store.append((control, field.bound))

    def _typed(
        self, form: Form, found: Sequence[Element], kept: Collection[Element]
    ) -> Iterator[tuple[Element, str]]:
        """Fill the fields typed in paragraphs; gives the first key of each that has a value."""
        for number, keys in form.typed.items():
            paragraph = found[number]
            if paragraph not in kept:
                fill_marks(paragraph, self._texts)
                yield paragraph, next((key for key in keys if self._texts[key]), keys[0])

    def _fill(self, control: Element, key: str, field: Field) -> None:
        what = self._values[key]
        if field.ready and not isinstance(what, tuple):
            show(control, self._texts[key])
        else:
            fill(control, what, self._template.placeholder)
        if field.bound is not None and not store(self._edit, field.bound, self._texts[key]):
            unbind(control)

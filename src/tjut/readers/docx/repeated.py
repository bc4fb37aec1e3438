"""What repeating sections hold: an item for each who signs, each handling, each receiver."""

from collections.abc import Iterable

from tjut.model.frontmatter import canonical_key
from tjut.readers.docx.found import Control
from tjut.readers.docx.frontmatter import Keys, plain
from tjut.readers.docx.grid import Slot
from tjut.readers.docx.letterhead import Value
from tjut.readers.docx.signatures import Signed

Row = dict[str, Value]
"""The parts of an item by key; `""` is all of it."""


def read_items(controls: Iterable[Control], text: str, keys: Keys) -> dict[str, list[Row]]:
    """The items of each repeating section, by key.

    A control comes after those that it holds.
    """
    found: dict[str, list[Row]] = {}
    rows: list[Row] = []
    inside: Row = {}
    for control in controls:
        if not control.place:
            continue
        shown = Value(plain(text[slice(*control.span)]), control.span)
        if control.place == "inside":
            names = (canonical_key(name).rpartition(".")[2] for name in control.names)
            inside |= {name: shown for name in names if shown.text}
        elif control.place == "item":
            rows.append({"": shown, **inside})
            inside = {}
        else:
            key = next(filter(None, map(keys.find, control.names)), "")
            found[key] = rows
            rows = []
    return found


def signed(rows: Iterable[Row]) -> tuple[Signed, ...]:
    """Those who sign, of the items that tell name and title, or have them with a comma between."""
    people = []
    for row in rows:
        whole, span = row[""]
        name, _, title = whole.partition(", ")
        named, titled = Value(name, span), Value(title, span)
        title_slot = _slot(row.get("titel", titled))
        people.append(Signed(_slot(row.get("namn", named)), (title_slot,)))
    return tuple(people)


def listed(rows: Iterable[Row]) -> list[Value]:
    """The values of a list: titles of handlingar with their dates, else all that an item shows."""
    return [_with_date(row) for row in rows]


def _with_date(row: Row) -> Value:
    title, day = row.get("titel", row[""]), row.get("datum")
    if day is None or day.text in title.text:
        return title
    return Value(f"{title.text}, {day.text}", title.span)


def _slot(value: Value) -> Slot:
    return Slot(0, 0, value.text, value.span, 0)

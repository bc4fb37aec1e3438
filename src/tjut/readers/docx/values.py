"""The values of uppgifter, each from the surest place that gives it."""

import re
from collections.abc import Mapping, Sequence

from tjut.model.frontmatter import Value as Given
from tjut.readers.docx.arrange import Arranged
from tjut.readers.docx.frontmatter import (
    Keys,
    from_controls,
    from_properties,
    plain,
    signatures,
    texts,
)
from tjut.readers.docx.grid import read_grid
from tjut.readers.docx.guesses import guess_namnd, guess_office
from tjut.readers.docx.known import Known, folded
from tjut.readers.docx.letterhead import UNLABELLED, Value, labelled, unlabelled
from tjut.readers.docx.raw import Raw, RawParagraph
from tjut.readers.docx.repeated import Row, listed, read_items, signed
from tjut.readers.docx.story import Story
from tjut.word.properties import VERSION

_OTHER_NAMES = re.compile(r"\{\w+\}")
"""What else than title and type the form of the first handling may have."""

_DATED = r"(?:, \d{4}-\d\d-\d\d)?"
_DATE_AT_END = re.compile(r", \d{4}-\d\d-\d\d\Z")
"""The date beside the title, where the template has a field of its own for it."""


def read_values(
    story: Story, body: Arranged, keys: Keys, known: Known, properties: Mapping[str, str]
) -> dict[str, Value | Given]:
    """The values by key. `properties` are those of the file, `titel` among them.

    A control is surer than a property, a property surer than a label in the
    letterhead, and what needs no label the least sure.
    """
    letterhead = read_grid(body.letterhead)
    headers = read_grid(story.headers)
    values: dict[str, Value | Given] = {
        **labelled(read_grid(story.footers), keys.labels),
        **labelled(headers, keys.labels),
        **labelled(letterhead, keys.labels),
        **from_properties(properties, keys),
        **({"titel": body.title} if body.title else {}),
        **from_controls(story.found.controls, story.text, keys),
    }
    if not values.keys() >= UNLABELLED:
        guesses = {**_guessed(body, known), **unlabelled(headers), **unlabelled(letterhead)}
        values = {**guesses, **values}
    items = read_items(story.found.controls, story.text, keys)
    lists = {key: listed(items[key]) for key in ("handlingar", "skickas_till") if key in items}
    values |= _own_lists(values, items, keys)
    people = body.signed or signed(items.get("underskrifter", ()))
    body = body._replace(signed=people, lists=body.lists | lists)
    return values | _parts(body, known, values.get("titel"), built=VERSION in properties)


def without_values(
    raws: Sequence[Raw], values: Mapping[str, Value | Given], keys: Keys
) -> list[Raw]:
    """Those that hold no value and are no label of one."""
    places = [value.span for value in values.values()]
    return [
        raw
        for raw in raws
        if not any(raw.span.start <= place.start < raw.span.end for place in places)
        and not (isinstance(raw, RawParagraph) and folded(raw.text) in keys.labels)
    ]


def _own_lists(
    values: Mapping[str, Value | Given], items: Mapping[str, Sequence[Row]], keys: Keys
) -> dict[str, Given]:
    """The lists of the template's own: a text for each item, or for each part of a line."""
    lists: dict[str, Given] = {}
    for key, value in values.items():
        if keys.is_list(key) and isinstance(value, Value):
            parts = [Value(part, value.span) for part in value.text.split(", ")]
            lists[key] = texts(listed(items[key]) if key in items else parts)
    return lists


def _guessed(body: Arranged, known: Known) -> dict[str, Value]:
    guesses = {
        "forvaltning": guess_office(body.parts, body.lists.get("handlingar", ()), known),
        "namnd": guess_namnd(body.parts, known),
    }
    return {key: value for key, value in guesses.items() if value}


def _parts(
    body: Arranged, known: Known, title: Value | Given | None, *, built: bool
) -> dict[str, Given]:
    """The signatures and the lists; what `build` has put there itself is left out."""
    given: dict[str, Given] = {}
    if body.signed:
        given["underskrifter"] = signatures(body.signed)
    for key, values in body.lists.items():
        first = values[0].text if built and key == "handlingar" and values else ""
        is_report = isinstance(title, Value) and _is_report(first, title.text, known)
        kept = values[1:] if is_report else values
        if kept:
            given[key] = texts(kept)
    return given


def _is_report(text: str, title: str, known: Known) -> bool:
    """Whether a handling is the report itself, as `build` writes it by one of the templates."""
    written = folded(plain(text))
    for template in known.templates:
        form = template.first_document.replace("{titel}", title)
        form = folded(form.replace("{dokumenttyp}", template.document_type))
        if form in (written, _DATE_AT_END.sub("", written)):
            return True
        first, *others = map(re.escape, _OTHER_NAMES.split(form))
        if others and re.fullmatch(".{0,80}".join([first, *others]) + _DATED, written):
            return True
    return False

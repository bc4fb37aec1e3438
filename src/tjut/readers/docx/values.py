"""The values of uppgifter, each from the surest place that gives it."""

import re
from collections.abc import Mapping

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
from tjut.readers.docx.letterhead import Value, labelled, unlabelled
from tjut.readers.docx.story import Story

_OTHER_NAMES = re.compile(r"\{\w+\}")
"""What else than title and type the form of the first handling may have."""


def read_values(
    story: Story, body: Arranged, keys: Keys, known: Known, properties: Mapping[str, str]
) -> dict[str, Value | Given]:
    """The values by key. `properties` are those of the file, `titel` among them.

    A control is surer than a property, a property surer than a label in the
    letterhead, and what needs no label the least sure.
    """
    letterhead = read_grid(body.letterhead)
    headers = read_grid(story.headers)
    sure = from_controls(story.found.controls, story.text, keys)
    values: dict[str, Value | Given] = {
        **_guessed(body, known),
        **unlabelled(headers),
        **unlabelled(letterhead),
        **labelled(read_grid(story.footers), keys.labels),
        **labelled(headers, keys.labels),
        **labelled(letterhead, keys.labels),
        **from_properties(properties, keys),
        **({"titel": body.title} if body.title else {}),
        **sure,
    }
    return values | _parts(body, known, values.get("titel"))


def _guessed(body: Arranged, known: Known) -> dict[str, Value]:
    guesses = {
        "forvaltning": guess_office(body.parts, body.lists.get("handlingar", ()), known),
        "namnd": guess_namnd(body.parts, known),
    }
    return {key: value for key, value in guesses.items() if value}


def _parts(body: Arranged, known: Known, title: Value | Given | None) -> dict[str, Given]:
    """The signatures and the lists, the report itself left out of handlingar."""
    given: dict[str, Given] = {}
    if body.signed:
        given["underskrifter"] = signatures(body.signed)
    for key, values in body.lists.items():
        name = title.text if key == "handlingar" and isinstance(title, Value) else ""
        kept = [value for value in values if not (name and _is_report(value.text, name, known))]
        if kept:
            given[key] = texts(kept)
    return given


def _is_report(text: str, title: str, known: Known) -> bool:
    """Whether a handling is the report itself, as `build` writes it by one of the templates."""
    for template in known.templates:
        form = template.first_document.replace("{titel}", title)
        form = folded(form.replace("{dokumenttyp}", template.document_type))
        pattern = ".{0,80}".join(map(re.escape, _OTHER_NAMES.split(form)))
        if re.fullmatch(pattern, folded(plain(text))):
            return True
    return False

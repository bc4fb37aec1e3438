"""Real reports laid out in Word in two ways: at least 95 % of what their labels say is found."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

import pytest

from support.seed import shared
from tjut.language.bodies import same_body
from tjut.model.blocks import prose_of
from tjut.model.document import Document
from tjut.readers.docx import read_docx
from tjut.template.fit import best_template
from tjut.template.headings import recognise
from zoo.municipal import by_hand, by_styles
from zoo.shown import TEMPLATES, fields

LEAST = 0.95
_MARK = re.compile(r"^(?:[•*-]|\d{1,2}[.)])\s+")
_LISTED = re.compile(r"\nBeslutsunderlag\n\n(.*?)\n\n", re.S)

Labels = Mapping[str, Any]
Layout = Callable[[str, list[str], list[str]], bytes]

LAYOUTS: dict[str, Layout] = {
    "by styles": by_styles,
    "by hand": lambda text, headings, _: by_hand(text, headings),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_finds_what_the_labels_say(layout: str) -> None:
    folder = shared("corpus")
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))["files"]
    found = [
        (name, what, hit)
        for name, label in labels.items()
        for what, hit in _hits((folder / name).read_text(encoding="utf-8"), label, layout)
    ]
    missed = [(name, what) for name, what, hit in found if not hit]
    assert len(missed) <= (1 - LEAST) * len(found), missed


def _hits(text: str, labels: Labels, layout: str) -> Iterator[tuple[str, bool]]:
    """What the labels of a report name, and whether it was found."""
    headings, sections = labels["heading_order"], filter(None, labels["sections"].values())
    data = LAYOUTS[layout](text, [*map(_xml, headings)], [*map(_xml, sections)])
    document = read_docx(data, "a.docx", TEMPLATES)
    document = recognise(document, best_template(document, TEMPLATES))
    given = fields(document)
    yield from _sections(document, given, labels)
    yield from _points(document, labels)
    yield "organ", same_body(str(given.get("namnd", "")), labels["organ"])
    for key, label in (("datum", "date"), ("diarienummer", "diarienummer")):
        yield key, given.get(key) == labels[label]
    title = re.search("^titel: (.*)", text, re.M)
    listed = _LISTED.search(f"{text}\n\n")
    assert title
    assert listed
    yield "titel", given.get("titel") == title[1]
    yield "handlingar", given.get("handlingar") == [*map(_unmarked, listed[1].split("\n"))]
    yield "underskrifter", "underskrifter" in given


def _sections(
    document: Document, given: Mapping[str, object], labels: Labels
) -> Iterator[tuple[str, bool]]:
    lists = {"handlingar": "handlingar", "expediering": "skickas_till"}
    found = {(section.key, section.heading.prose.text) for section in document.sections}
    for key, heading in labels["sections"].items():
        if heading and key in lists:
            yield key, lists[key] in given
        elif heading:
            yield key, (key, heading) in found


def _points(document: Document, labels: Labels) -> Iterator[tuple[str, bool]]:
    section = document.section("forslag")
    texts = [_unmarked(prose.text) for prose in prose_of(section.blocks if section else ())]
    for point in labels["decision_points"]:
        yield point["text"], any(text.startswith(_unmarked(point["text"])) for text in texts)


def _unmarked(text: str) -> str:
    return " ".join(_MARK.sub("", text).split())


def _xml(text: str) -> str:
    return escape(text, quote=False)

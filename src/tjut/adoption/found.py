"""What a municipality's Word file tells of how it writes: its name, headings, number, fields."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tjut.inspection.fields import fields, known_keys
from tjut.inspection.opened import Opened, open_word_file
from tjut.inspection.styles import style_name
from tjut.language.case_numbers import find_case_numbers
from tjut.language.nearest import nearest
from tjut.model.frontmatter import KEYS, canonical_key, spelt
from tjut.template.find import DEFAULT, built_in
from tjut.template.headings import KnownHeading, known_heading
from tjut.template.load import load_template
from tjut.template.model import Template
from tjut.word.controls import controls
from tjut.word.marks import mark_keys
from tjut.word.styles import HEADINGS
from tjut.word.xml import Element, value, w

_PART = "[A-ZÅÄÖ][a-zåäöé]{1,20}"
_NAME = re.compile(rf"(?<![\w‑-]){_PART}(?:[ ‑-]{_PART})?[ \u00a0](?:[Kk]ommun|[Ss]tad)\b")
_PLAIN = str.maketrans("\u00a0‑", " -")
_TYPE = re.compile(r"\btjänste(?:utlåtande|skrivelse)\b", re.I)
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST = 120
"""No heading has more characters than this."""


class FoundHeading(NamedTuple):
    """A heading: the key of its section, None for one that no template knows, and its form."""

    key: str | None
    form: str


class Found(NamedTuple):
    """What a Word file tells; what it does not is empty.

    `number` is a diarienummer as written. `headings` are those of sections, in
    order. `heading_style` is the name of their style, where tjut would not
    find it by itself. `own_keys` are the tags of fields that no uppgift has.
    """

    municipality: str
    document_type: str
    number: str
    headings: tuple[FoundHeading, ...]
    heading_style: str
    own_keys: tuple[str, ...]
    fields: tuple[str, ...]


def find_in(path: Path) -> Found:
    """Look through a Word file. Raises TjutError when it cannot be used as a template."""
    standard = load_template(built_in() / DEFAULT)
    opened = open_word_file(path, standard, str(path))
    text = _text(opened)
    name, kind = _NAME.search(text), _TYPE.search(text)
    number = next(find_case_numbers(text), None)
    there = fields(opened)
    paragraphs = list(_sections(opened))
    return Found(
        municipality=name[0].translate(_PLAIN) if name else "",
        document_type=kind[0].capitalize() if kind else "",
        number=number.written if number and number.board else "",
        headings=tuple(dict.fromkeys(_heading(opened.pages.text(each)) for each in paragraphs)),
        heading_style=_style(opened, paragraphs),
        own_keys=tuple(dict.fromkeys(_own_keys(opened))),
        fields=tuple(dict.fromkeys(field.key for field in there if field.known)),
    )


def _text(opened: Opened) -> str:
    """The text of the margins, where a letterhead has the name, then of the body."""
    source = opened.pages.source
    return f"{source.text[source.body :]}\n{source.text[: source.body]}"


def _sections(opened: Opened) -> Iterator[Element]:
    """The paragraphs that are headings of sections: known ones, and others of the same style."""
    pages = opened.pages
    plain = [each for each in pages.paragraphs("body") if _is_plain(each, pages.text(each))]
    known = {each for each in plain if _known(pages.text(each))}
    named = {_style_id(each) for each in known} - {None, opened.word.styles.default("paragraph")}
    seen = False
    for paragraph in plain:
        seen = seen or paragraph in known
        if paragraph in known or (seen and _style_id(paragraph) in named):
            yield paragraph


def _is_plain(paragraph: Element, text: str) -> bool:
    """Whether a paragraph could be a heading: short, and no field."""
    is_short = 0 < len(text.strip()) <= _LONGEST
    return is_short and not mark_keys(paragraph) and next(controls(paragraph), None) is None


@cache
def _templates() -> tuple[Template, ...]:
    return tuple(load_template(toml.parent) for toml in sorted(built_in().glob("*/mall.toml")))


def _known(text: str) -> KnownHeading | None:
    found = (known_heading(text, template) for template in _templates())
    return next(filter(None, found), None)


def _heading(text: str) -> FoundHeading:
    """A heading with the names in it made into what `build` fills in."""
    form = " ".join(text.split()).rstrip(":")
    known = _known(text)
    if known is None:
        return FoundHeading(None, form)
    if known.owner:
        form = form.replace(known.owner, "{förvaltning}s", 1)
    if known.body:
        form = form.replace(known.body, "{nämnd}", 1)
    return FoundHeading(known.key, form)


def _style_id(paragraph: Element) -> str | None:
    return value(paragraph.find(w("pPr")), "pStyle")


def _style(opened: Opened, paragraphs: list[Element]) -> str:
    """The name of the style that most of the headings have, unless it is one that Word knows."""
    used = Counter(id_ for each in paragraphs if (id_ := _style_id(each)))
    names = (style_name(opened.word.styles, id_) for id_, _ in used.most_common(1))
    return next((name for name in names if name not in HEADINGS.values()), "")


def _own_keys(opened: Opened) -> Iterator[str]:
    """The keys of fields that are no uppgift and no misspelt one."""
    known = known_keys(opened.template)
    for field in fields(opened):
        name = canonical_key(field.written.strip("{} "))
        is_new = not field.known and spelt(name) not in KEYS and nearest(name, known) is None
        if is_new and _KEY.fullmatch(name):
            yield name

"""A mall.toml for what was found in a Word file, with the guidance of the template standard."""

import json
import re
from collections.abc import Collection, Iterable, Iterator

from tjut.adoption.found import Found, FoundHeading
from tjut.files import MALL
from tjut.model.frontmatter import canonical_key
from tjut.template.find import DEFAULT, built_in
from tjut.template.load import load_template
from tjut.template.model import FROM_FIELDS, SectionRule, Template
from tjut.toml import read_toml

_HEAD = (
    "# Utkast, gjort av Word-filen. Vad allt här betyder står i docs/mallar.md i tjuts källkod.\n"
)
_NO_NAME = '# namn = "Ekvinge kommun"\n'
_NO_NUMBER = "# Alla vanliga former godtas. Byt mot er egen, som 'KS \\d{4}/\\d{4}'.\n"
_NOT_FOUND = "# Rubriken fanns inte i Word-filen. Ta bort avsnittet om ni inte har det.\n"
_WIDTH = 88
_MOST = "1,6"
"""How many figures a running number may have."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SHORT_YEAR = re.compile(r"(?<!\d)\d\d(?!\d)")
_PIECES = re.compile(r"[A-ZÅÄÖa-zåäö]+|\d+|.", re.S)


def draft(found: Found) -> str:
    """The text of a mall.toml that `load_template` reads."""
    folder = built_in() / DEFAULT
    standard = load_template(folder)
    several = read_toml(folder / MALL).texts("diarienummer")
    return "\n".join(
        [
            "".join(_top(found, several, standard.example)),
            *_styles(found),
            *(_own_key(key) for key in found.own_keys),
            *_sections(found.headings, standard),
        ]
    )


def added(found: Found) -> tuple[str, ...]:
    """The headings that a draft has though the Word file has not, where it has some."""
    standard = load_template(built_in() / DEFAULT)
    lacking = _lacking(found.headings, standard) if found.headings else []
    return tuple(rule.heading for rule in lacking)


def number_pattern(number: str) -> str:
    r"""The pattern of the diarienummer that look like one.

    A number has the figures of the year, and as many as it is filled up to
    with zeros, else as many as a number may have.

    >>> number_pattern("KS-2026-00123"), number_pattern("KS 26/123")
    ('[A-ZÅÄÖ]{2,4}-\\d{4}-\\d{5}', '[A-ZÅÄÖ]{2,4} \\d{2}/\\d{1,6}')
    """
    year = _YEAR.search(number) or _SHORT_YEAR.search(number)
    at = year.start() if year else -1
    return "".join(_piece(match[0], match.start() == at) for match in _PIECES.finditer(number))


def _piece(piece: str, is_year: bool) -> str:
    if piece.isdecimal():
        fixed = is_year or piece.startswith("0")
        return rf"\d{{{len(piece) if fixed else _MOST}}}"
    if piece.isalpha():
        letters = "A-ZÅÄÖ" if piece.isupper() else "A-ZÅÄÖa-zåäö"
        return f"[{letters}]{{{min(len(piece), 2)},{max(len(piece), 4)}}}"
    return piece if piece in " -/" else re.escape(piece)


def _top(found: Found, several: Iterable[str], example: str) -> Iterator[str]:
    yield _HEAD + "\n"
    yield f"namn = {_text(found.municipality)}\n" if found.municipality else _NO_NAME
    if found.document_type:
        yield f"dokumenttyp = {_text(found.document_type)}\n"
    if found.number:
        yield f"diarienummer = '{number_pattern(found.number)}'\n"
        yield f"diarienummer_exempel = {_text(found.number)}\n"
    else:
        patterns = "".join(f"  '{pattern}',\n" for pattern in several)
        yield f"{_NO_NUMBER}diarienummer = [\n{patterns}]\n"
        yield f"diarienummer_exempel = {_text(example)}\n"


def _styles(found: Found) -> Iterator[str]:
    if found.heading_style:
        yield f"[formatmallar]\nrubrik2 = {_text(found.heading_style)}\n"


def _own_key(key: str) -> str:
    label = key.replace("_", " ").capitalize()
    return f'[[egna_uppgifter]]\nnyckel = "{key}"\netikett = {_text(label)}\n'


def _sections(headings: tuple[FoundHeading, ...], standard: Template) -> Iterator[str]:
    """The sections of the Word file in its order, then those of `standard` that it lacks."""
    for key, heading in _keyed(headings).items():
        rule = standard.section(key)
        yield _section(key, heading.form, _aliases(rule, heading.form), rule, standard)
    for rule in _lacking(headings, standard):
        text = _section(rule.key, rule.heading, rule.aliases, rule, standard)
        yield f"{_NOT_FOUND if headings else ''}{text}"


def _keyed(headings: Iterable[FoundHeading]) -> dict[str, FoundHeading]:
    """The headings by the keys of their sections, the first of each."""
    keyed: dict[str, FoundHeading] = {}
    for heading in headings:
        keyed.setdefault(heading.key or _new_key(heading.form, keyed), heading)
    return keyed


def _lacking(headings: Iterable[FoundHeading], standard: Template) -> list[SectionRule]:
    """The sections of `standard` that none of the headings opens."""
    there = {*_keyed(headings), *FROM_FIELDS}
    return [rule for rule in standard.sections if rule.key not in there]


def _new_key(form: str, taken: Collection[str]) -> str:
    """A key for a section that no template knows."""
    key = re.sub(r"[^a-z0-9]+", "_", canonical_key(form)).strip("_")[:40].rstrip("_")
    key = key if key[:1].isalpha() else f"avsnitt_{key}".rstrip("_")
    return f"{key}_{len(taken)}" if key in taken else key


def _aliases(rule: SectionRule | None, form: str) -> tuple[str, ...]:
    """What else the heading may be called: as in `standard`."""
    if rule is None or rule.key in FROM_FIELDS:
        return ()
    return tuple(alias for alias in (rule.heading, *rule.aliases) if alias != form)


def _section(
    key: str, heading: str, aliases: tuple[str, ...], rule: SectionRule | None, standard: Template
) -> str:
    lines = ["[[avsnitt]]", f'nyckel = "{key}"', f"rubrik = {_text(heading)}"]
    if aliases:
        lines.append(f"alias = {_list(aliases)}")
    if rule and rule.required:
        every = len(rule.required) == len(standard.case_types)
        types = [name for name in standard.case_types if name in rule.required]
        lines.append(f"krav = {'true' if every else _list(types)}")
    if rule and rule.in_minutes:
        lines.append("sammanfattning = true")
    if rule and rule.guidance:
        lines.append(f'vägledning = """\n{rule.guidance}\n"""')
    return "\n".join(lines) + "\n"


def _list(texts: Iterable[str]) -> str:
    """A TOML list, on lines of its own when it is long."""
    line = f"[{', '.join(map(_text, texts))}]"
    if len(line) <= _WIDTH:
        return line
    return "[\n" + "".join(f"  {_text(text)},\n" for text in texts) + "]"


def _text(text: str) -> str:
    """A TOML string."""
    return json.dumps(text, ensure_ascii=False)

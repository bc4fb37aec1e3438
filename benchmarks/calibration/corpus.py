"""A report of the corpus as a case: plain text, with its labels, to Markdown."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

HANDLINGAR, SENT_TO = "Beslutsunderlag", "Beslutet skickas till"
CASE_TYPES = {"remissvar": "yttrande", "samråd/remiss": "yttrande", "motion": "motion"}
"""The ärendetyp of those labels that have one; the others are decisions."""

_BULLET = re.compile(r"[•*-]\s+")
_NUMBER = re.compile(r"\d{1,2}\.\s+")
_RULE = re.compile(r"_+")
_SPECIAL = re.compile(r"([\\`*_\[\]<>]|^[#+=~-](?=\s|$)|(?<=^\d)\.(?=\s)|(?<=^\d\d)\.(?=\s))")
_COLUMNS = re.compile(r"\s{2,}")
_OFFICE = re.compile(r"(?P<office>.+?)s? tjänsteskrivelse", re.I)


class Report(NamedTuple):
    """A text of the corpus: its header lines, and its body in blocks of lines."""

    head: dict[str, str]
    blocks: list[list[str]]


def read_report(text: str) -> Report:
    """Split a text of the corpus at the line `---` after its header."""
    header, body = text.split("\n---\n", 1)
    head = dict(line.split(": ", 1) for line in header.splitlines())
    blocks = [block.splitlines() for block in re.split(r"\n\s*\n", body.strip())]
    return Report(head, blocks)


def as_case(report: Report, labels: dict[str, Any]) -> str:
    """The report as arende.md; headings that the labels give no section become level 2."""
    known = frozenset(labels["sections"].values())
    sections = list(_sections(report.blocks[1:], labels["heading_order"]))
    signatures = _take_signatures(sections)
    lists = {name: _lines(blocks) for name, blocks in sections if name in (HANDLINGAR, SENT_TO)}
    front = _front_matter(report.head, labels, lists, signatures)
    body = [
        part
        for name, blocks in sections
        if name not in lists
        for part in ([_heading(name, known)] if name else []) + [_markdown(one) for one in blocks]
    ]
    return front + "\n\n".join(body) + "\n"


def _sections(
    blocks: Iterable[list[str]], headings: list[str]
) -> Iterator[tuple[str, list[list[str]]]]:
    """The blocks under each heading, in order; those before the first under the empty name."""
    name = ""

    def heading(block: list[str]) -> str:
        nonlocal name
        if len(block) == 1 and block[0].strip() in headings:
            name = block[0].strip()
        return name

    for title, group in groupby(blocks, heading):
        yield title, [block for block in group if block != [title]]


def _take_signatures(sections: list[tuple[str, list[list[str]]]]) -> list[tuple[str, str]]:
    """The names and titles that end the report; they are taken out of its last section."""
    block = sections[-1][1].pop()
    names, *titles = [_COLUMNS.split(line.strip()) for line in block]
    if not titles:
        name, _, title = names[0].partition(", ")
        return [(name, title)]
    return [
        (name, " ".join(line[place] for line in titles if place < len(line)))
        for place, name in enumerate(names)
    ]


def _lines(blocks: list[list[str]]) -> list[str]:
    return [line.strip() for block in blocks for line in block]


def _front_matter(
    head: dict[str, str],
    labels: dict[str, Any],
    lists: dict[str, list[str]],
    signatures: list[tuple[str, str]],
) -> str:
    handlingar = lists.get(HANDLINGAR, [])
    lines = [
        "---",
        f"titel: {_quoted(head['titel'])}",
        f"diarienummer: {_quoted(head['diarienummer'])}",
        f"datum: {_quoted(head['datum'])}",
        f"förvaltning: {_quoted(_office(handlingar, head['organ']))}",
        f"nämnd: {_quoted(head['organ'])}",
        f"ärendetyp: {CASE_TYPES.get(labels['case_type'], 'beslut')}",
        "underskrifter:",
    ]
    for name, title in signatures:
        lines += [f"  - namn: {_quoted(name)}", f"    titel: {_quoted(title)}"]
    for key, values in (("handlingar", handlingar), ("skickas_till", lists.get(SENT_TO, []))):
        if values:
            lines += [f"{key}:", *(f"  - {_quoted(value)}" for value in values)]
    return "\n".join([*lines, "---", "", ""])


def _office(handlingar: list[str], board: str) -> str:
    """Who writes: named in the genitive before *tjänsteskrivelse*, else after the board."""
    found = _OFFICE.match(handlingar[0]) if handlingar else None
    if found and "," not in found["office"]:
        return found["office"]
    return board.replace("Nämnden för", "Förvaltningen för")


def _heading(name: str, known: frozenset[str]) -> str:
    level = 1 if name in known else 2
    return f"{'#' * level} {name}"


def _markdown(block: list[str]) -> str:
    """A block as Markdown: a table as it is, list items in a list, other lines by themselves."""
    if block[0].startswith("|"):
        return "\n".join(block)
    if _is_heading(block):
        return f"## {_escaped(block[0])}"
    items = [_item(line) for line in block]
    return "\n\n".join(
        ("\n" if is_item else "\n\n").join(text for _, text in lines)
        for is_item, lines in groupby(items, lambda item: item[0])
    )


def _item(line: str) -> tuple[bool, str]:
    line = line.strip()
    if number := _NUMBER.match(line):
        return True, number[0] + _escaped(line[number.end() :])
    if bullet := _BULLET.match(line):
        return True, "- " + _escaped(line[bullet.end() :])
    return False, _escaped(line)


def _is_heading(block: list[str]) -> bool:
    """Whether a block is a heading of the running text: one short line without a stop."""
    (line, *rest) = (part.strip() for part in block)
    few = 1 <= len(line.split()) <= 9
    return not rest and few and line[-1].isalpha() and line[0].isupper() and not _NUMBER.match(line)


def _escaped(line: str) -> str:
    return _SPECIAL.sub(r"\\\1", line)


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

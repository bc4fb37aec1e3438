"""Comments that silence a finding: `<!-- tjut: tillåt SP01 skälet -->`."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from tjut.findings import Finding
from tjut.language.nearest import or_nearest
from tjut.language.patterns import late
from tjut.model.blocks import Comment, List, walk
from tjut.model.document import Document
from tjut.source import Span

_DIRECTIVE = late(r"tjut\s*:\s*(?P<what>.*)", re.I | re.S)
_ALLOW = r"(?is)tillåt\s+(?P<codes>[^\W\d_]+\d+(?:\s*,\s*[^\W\d_]+\d+)*)\b[\s:–-]*(?P<reason>.*)"
"""Compiled when it is used: few cases have such a comment, and every start would pay for it."""

_UNCLEAR = "Kommentaren går inte att förstå; skriv tjut: tillåt, en regels kod och ett skäl"


class Silencer(NamedTuple):
    """A comment at `span` that silences `codes` in what stands at `covered`.

    There are no codes when the comment cannot be understood.
    """

    codes: tuple[str, ...]
    reason: str
    span: Span
    covered: Span


def silencers(document: Document) -> tuple[Silencer, ...]:
    """The silencing comments of a document, in order."""
    if "<!--" not in document.source.text and not document.source.is_word:
        return ()
    found = [
        (comment.span, normalize("NFC", match["what"]))
        for comment in walk(block for _, block in document.blocks())
        if isinstance(comment, Comment) and (match := _DIRECTIVE().match(comment.text))
    ]
    units = sorted(_units(document), key=lambda unit: (unit.start, -unit.end)) if found else []
    return tuple(_silencer(span, what, units) for span, what in found)


class Known(NamedTuple):
    """Codes: of all rules, of those that may not be silenced, of those that were run."""

    all: Collection[str]
    locked: Collection[str]
    running: Collection[str]


def silence(
    findings: Iterable[Finding], comments: Collection[Silencer], known: Known
) -> Iterator[Finding]:
    """The findings that no comment silences, and those about the comments themselves."""
    used: set[tuple[Span, str]] = set()
    waiting = deque(comment for comment in comments if comment.reason)
    reached: dict[str, list[Silencer]] = {}
    for finding in sorted(findings, key=lambda finding: finding.span):
        place, code = finding.span.start, finding.code
        while waiting and waiting[0].covered.start <= place:
            _open(waiting.popleft(), reached, known)
        by = [comment for comment in reached.get(code, ()) if place < comment.covered.end]
        used.update((comment.span, code) for comment in by)
        if by:
            reached[code] = [max(by, key=lambda comment: comment.covered.end)]
        else:
            yield finding
    for comment in comments:
        yield from _about(comment, known, used)


def _open(comment: Silencer, reached: dict[str, list[Silencer]], known: Known) -> None:
    """Let a comment hold for its codes, but for those that may not be silenced."""
    for code in comment.codes:
        if code not in known.locked:
            reached.setdefault(code, []).append(comment)


def _about(
    comment: Silencer, known: Known, used: Collection[tuple[Span, str]]
) -> Iterator[Finding]:
    """What is wrong with a comment."""
    if not comment.codes:
        yield Finding("TJ03", _UNCLEAR, comment.span)
    elif not comment.reason:
        message = f"Skriv efter {comment.codes[-1]} varför regeln inte ska gälla här"
        yield Finding("TJ01", message, comment.span)
    for code in comment.codes:
        yield from _about_code(code, comment, known, used)


def _about_code(
    code: str, comment: Silencer, known: Known, used: Collection[tuple[Span, str]]
) -> Iterator[Finding]:
    """What is wrong with one code of a comment; that of a rule not run cannot be known."""
    if code not in known.all:
        yield Finding("TJ03", unknown_code(code, known.all), comment.span)
    elif code in known.locked:
        yield Finding("TJ02", f"{code} får inte tystas", comment.span)
    elif comment.reason and code in known.running and (comment.span, code) not in used:
        message = f"Här finns inget som {code} säger ifrån om; ta bort koden"
        yield Finding("TJ02", message, comment.span)


def unknown_code(code: str, known: Collection[str]) -> str:
    """The message about a code that no rule has."""
    return f"Ingen regel heter {code}{or_nearest(code, known)}"


def _silencer(span: Span, what: str, units: Sequence[Span]) -> Silencer:
    """A comment with what it covers: the first of the units after it, and the outer one of two."""
    after = bisect_left(units, span.end, key=lambda unit: unit.start)
    covered = units[after] if after < len(units) else span
    match = re.match(_ALLOW, what)
    if match is None:
        return Silencer((), "", span, covered)
    codes = tuple(code.strip().upper() for code in match["codes"].split(","))
    return Silencer(codes, match["reason"].strip(), span, covered)


def _units(document: Document) -> Iterator[Span]:
    """What a comment can stand before: every section heading, block and list item."""
    yield from (section.heading.span for section in document.sections)
    for block in walk(block for _, block in document.blocks()):
        if not isinstance(block, Comment):
            yield block.span
        if isinstance(block, List):
            yield from (item.span for item in block.items)

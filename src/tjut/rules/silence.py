"""Comments that silence a finding: `<!-- tjut: tillåt SP01 skälet -->`."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from tjut.findings import Finding
from tjut.language.nearest import or_nearest
from tjut.model.blocks import Comment, List, walk
from tjut.model.document import Document
from tjut.source import Span

_DIRECTIVE = re.compile(r"tjut\s*:\s*(?P<what>.*)", re.I | re.S)
_ALLOW = re.compile(
    r"tillåt\s+(?P<codes>[^\W\d_]+\d+(?:\s*,\s*[^\W\d_]+\d+)*)\b[\s:–-]*(?P<reason>.*)",
    re.I | re.S,
)

_UNCLEAR = "Kommentaren går inte att förstå, skriv tjut: tillåt, en kod och ett skäl"


class Silencer(NamedTuple):
    """A comment at `span` that silences `codes` in what stands at `covered`.

    There are no codes when the comment cannot be understood.
    """

    codes: tuple[str, ...]
    reason: str
    span: Span
    covered: Span

    def silences(self, finding: Finding) -> bool:
        """Whether the comment holds for a finding."""
        inside = self.covered.start <= finding.span.start < self.covered.end
        return inside and finding.code in self.codes and bool(self.reason)


def silencers(document: Document) -> tuple[Silencer, ...]:
    """The silencing comments of a document, in order."""
    found = [
        (comment.span, match["what"])
        for comment in walk(block for _, block in document.blocks())
        if isinstance(comment, Comment) and (match := _DIRECTIVE.match(comment.text))
    ]
    units = [*_units(document)] if found else []
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
    for finding in findings:
        able = () if finding.code in known.locked else comments
        by = [comment for comment in able if comment.silences(finding)]
        used.update((comment.span, finding.code) for comment in by)
        if not by:
            yield finding
    for comment in comments:
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
        yield Finding("TJ02", f"Här finns inget som {code} säger ifrån om", comment.span)


def unknown_code(code: str, known: Collection[str]) -> str:
    """The message about a code that no rule has."""
    return f"Ingen regel heter {code}{or_nearest(code, known)}"


def _silencer(span: Span, what: str, units: list[Span]) -> Silencer:
    covered = min(
        (unit for unit in units if unit.start >= span.end),
        key=lambda unit: (unit.start, -unit.end),
        default=span,
    )
    match = _ALLOW.match(what)
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

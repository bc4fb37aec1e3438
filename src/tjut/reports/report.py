"""What every format prints: findings as plain values, each with its place counted out."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from tjut.findings import Finding, Severity
from tjut.language.personal_numbers import masked
from tjut.source import Source, Span


class Place(NamedTuple):
    """Where something stands: lines and columns from 1, the end not included."""

    line: int
    column: int
    end_line: int
    end_column: int


class Change(NamedTuple):
    """A part of a fix: replace what stands at `place` with `text`."""

    place: Place
    text: str


class RuleNote(NamedTuple):
    """What a format may say of a rule: its name, its own severity, what it finds."""

    name: str
    severity: Severity
    summary: str = ""


_NOWHERE = Span(0, 0)
"""The place in a Word file of what is about the file as a whole, and about no paragraph."""


class Row(NamedTuple):
    """A finding as it is printed; `source_line` is the text of its first line."""

    code: str
    name: str
    severity: Severity
    message: str
    path: str
    place: Place
    section: str | None
    fix: tuple[Change, ...]
    source_line: str


class Figures(NamedTuple):
    """How heavy a section is to read.

    `longest` is the number of words in its longest sentence. `lix` is
    words/sentences + 100 × words of more than six letters/words.
    """

    path: str
    heading: str
    words: int
    lix: float
    longest: int


class Unread(NamedTuple):
    """A file that could not be checked: its path, empty where no file is to blame, and why."""

    path: str
    message: str


class Report(NamedTuple):
    """The findings of a whole run: file by file, the worst first within each.

    `files` is the number of cases that were checked. `rules` is the rules by
    code. `figures` is None when nobody asked for statistics. `noun` is what a
    case is called in Swedish. `unread` are not among the files.
    """

    rows: tuple[Row, ...]
    files: int
    rules: Mapping[str, RuleNote]
    figures: tuple[Figures, ...] | None = None
    noun: str = "ärende"
    unread: tuple[Unread, ...] = ()

    def number(self, severity: Severity) -> int:
        """The number of findings of a severity."""
        return sum(row.severity is severity for row in self.rows)

    def worst_first(self) -> list[Row]:
        """The rows by severity, across files."""
        return sorted(self.rows, key=lambda row: row.severity)


def unread_of(faults: Iterable[tuple[str, str]]) -> tuple[Unread, ...]:
    """The files that could not be checked, by name and reason, without personnummer."""
    return tuple(Unread(path, masked(message)) for path, message in faults)


def rows_of(
    source: Source, findings: Iterable[Finding], rules: Mapping[str, RuleNote]
) -> list[Row]:
    """The findings in one file as rows, the worst first, then as they stand in the text.

    A fix is one of the text of a case; a Word file is mended in Word. No row
    repeats a personnummer, for a report may lie open in the log of a CI job.
    """
    ordered = sorted(findings, key=lambda finding: (finding.severity, finding.span, finding.code))
    line = cache(lambda number: masked(source.line(number)))
    return [
        Row(
            code=finding.code,
            name=rules[finding.code].name,
            severity=finding.severity,
            message=masked(finding.message),
            path=source.path,
            place=(place := _place(source, finding.span)),
            section=finding.section,
            fix=_fix(source, finding),
            source_line="" if source.is_word and finding.span == _NOWHERE else line(place.line),
        )
        for finding in ordered
    ]


def _fix(source: Source, finding: Finding) -> tuple[Change, ...]:
    edits = () if source.is_word else finding.edits
    if any(masked(edit.text) != edit.text for edit in edits):
        return ()
    return tuple(Change(_place(source, edit.span), edit.text) for edit in edits)


def _place(source: Source, span: Span) -> Place:
    return Place(*source.position(span.start), *source.position(span.end))

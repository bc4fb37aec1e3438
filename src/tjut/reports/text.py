"""text: for people. Each finding with its line, råd only counted unless asked for."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Literal, NamedTuple

from tjut.files import SETTINGS
from tjut.findings import Severity
from tjut.reports.excerpt import excerpt
from tjut.reports.fold import folded
from tjut.reports.report import Report, Row
from tjut.reports.words import NAMES, counted, listed, printable

_WIDTH = 100
"""How much of a source line is shown, in columns, where there is no terminal."""

_INDENT = "    "

Role = Literal["", "place", "error", "warning", "info", "source", "mark"]
_ROLES: dict[Severity, Role] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "info",
}


class Piece(NamedTuple):
    """A piece of the text and what it is, for the one who gives it colour."""

    text: str
    role: Role = ""


def render(report: Report) -> str:
    """The report as plain text, råd counted."""
    return "".join(piece.text for piece in pieces(report))


def pieces(report: Report, *, verbose: bool = False, columns: int | None = None) -> Iterator[Piece]:
    """The report piece by piece; `verbose` shows each råd in full.

    `columns` is the width of the terminal that it is for: long messages are
    wrapped to it. Without one each message is one line.
    """
    for path, rows in groupby(report.rows, key=lambda row: row.path):
        yield from _file(path, list(rows), verbose, columns)
    if report.files:
        yield Piece(f"{folded(summary(report), columns)}\n")
    if report.figures is not None:
        from tjut.reports import statistics

        lines = f"\n{statistics.render(report)}".splitlines()
        yield Piece("".join(f"{folded(line, columns)}\n" for line in lines))


def summary(report: Report) -> str:
    """How many findings there are, and in how many cases; how many could not be checked."""
    number = len(report.unread)
    unread = f"{counted(number, report.noun)} kunde inte kontrolleras." if number else ""
    return " ".join(filter(None, (_findings(report), unread)))


def _findings(report: Report) -> str:
    if not report.rows:
        cases = counted(report.files, report.noun)
        return f"Inget att anmärka på i {cases}." if report.files or not report.unread else ""
    fixable = sum(bool(row.fix) for row in report.rows)
    hint = f" {fixable} rättas med --fix." if fixable else ""
    counts = {severity: report.number(severity) for severity in Severity}
    return f"{found(counts)} i {_having(report)}.{hint}"


def _having(report: Report) -> str:
    """Which of the cases have findings: `3 ärenden`, or `2 av 3 ärenden`; tjut.toml is no case."""
    cases = counted(report.files, report.noun)
    having = len({row.path for row in report.rows if not row.path.endswith(SETTINGS)})
    return f"{having} av {cases}" if 0 < having < report.files else cases


def found(counts: Mapping[Severity, int]) -> str:
    """How many findings there are of each severity, at least one in all: `2 fel och 1 råd`."""
    some = [severity for severity in Severity if counts.get(severity)]
    return listed([counted(counts[severity], NAMES[severity]) for severity in some])


def _file(path: str, rows: list[Row], verbose: bool, columns: int | None) -> Iterator[Piece]:
    for row in rows:
        if verbose or row.severity is not Severity.INFO:
            yield from _block(row, columns)
    infos = sum(row.severity is Severity.INFO for row in rows)
    if infos and not verbose:
        place, number = printable(path), f"{infos} råd"
        yield Piece(place, "place")
        yield Piece(" ")
        yield Piece(number, "info")
        before = len(f"{place} {number}")
        yield Piece(_wrapped(" (visas med --verbose)", before, columns) + "\n\n")


def _block(row: Row, columns: int | None) -> Iterator[Piece]:
    role = _ROLES[row.severity]
    place = printable(f"{row.path}:{row.place.line}:{row.place.column}")
    before = f"{place} {NAMES[row.severity]}"
    yield Piece(place, "place")
    yield Piece(" ")
    yield Piece(NAMES[row.severity], role)
    yield Piece(_wrapped(printable(f" {row.code} {row.message}"), len(before), columns) + "\n")
    source, mark = excerpt(row, columns or _WIDTH)
    if source:
        yield Piece(f"{source}\n", "source")
        yield Piece(f"{mark}\n", role)
    yield Piece("\n")


def _wrapped(text: str, before: int, columns: int | None) -> str:
    """A text that begins after so many characters, in lines that fit."""
    if columns is None:
        return text
    import textwrap

    lines = textwrap.wrap(
        text,
        columns,
        initial_indent=" " * before,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)[before:]

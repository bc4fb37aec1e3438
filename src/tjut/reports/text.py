"""text: for people. Each finding with its line, råd only counted unless asked for."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal, NamedTuple

from tjut.findings import Severity
from tjut.reports.excerpt import excerpt
from tjut.reports.report import Report, Row
from tjut.reports.words import NAMES, counted, listed, printable

WIDTH = 100
"""How wide the text is, in columns, where no terminal says otherwise."""

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


def pieces(report: Report, *, verbose: bool = False, width: int = WIDTH) -> Iterator[Piece]:
    """The report piece by piece; `verbose` shows each råd in full."""
    for path, rows in groupby(report.rows, key=lambda row: row.path):
        yield from _file(path, list(rows), verbose=verbose, width=width)
    if report.files:
        yield Piece(f"{summary(report)}\n")
    if report.figures is not None:
        from tjut.reports import statistics

        yield Piece(f"\n{statistics.render(report)}")


def summary(report: Report) -> str:
    """How many findings there are, and in how many cases."""
    cases = counted(report.files, "ärende")
    if not report.rows:
        return f"Inget att anmärka på i {cases}."
    fixable = sum(bool(row.fix) for row in report.rows)
    hint = f" {fixable} rättas med --fix." if fixable else ""
    return f"{found(report)} i {cases}.{hint}"


def found(report: Report) -> str:
    """The findings by severity, at least one in all: `2 fel och 1 råd`."""
    counts = [(severity, report.number(severity)) for severity in Severity]
    return listed([counted(number, NAMES[severity]) for severity, number in counts if number])


def _file(path: str, rows: list[Row], *, verbose: bool, width: int) -> Iterator[Piece]:
    for row in rows:
        if verbose or row.severity is not Severity.INFO:
            yield from _block(row, width)
    infos = sum(row.severity is Severity.INFO for row in rows)
    if infos and not verbose:
        yield Piece(printable(path), "place")
        yield Piece(" ")
        yield Piece(f"{infos} råd", "info")
        yield Piece(" (visas med --verbose)\n\n")


def _block(row: Row, width: int) -> Iterable[Piece]:
    role = _ROLES[row.severity]
    yield Piece(printable(f"{row.path}:{row.place.line}:{row.place.column}"), "place")
    yield Piece(" ")
    yield Piece(NAMES[row.severity], role)
    yield Piece(printable(f" {row.code} {row.message}") + "\n")
    source, mark = excerpt(row, width)
    if source:
        yield Piece(f"{source}\n", "source")
        yield Piece(f"{mark}\n", role)
    yield Piece("\n")

"""concise: one line a finding, for the eye, for grep and for editors."""

from tjut.reports.report import Report, Row
from tjut.reports.words import NAMES, printable


def render(report: Report) -> str:
    """All findings, one on each line."""
    return "".join(f"{first_line(row)}\n" for row in report.rows)


def first_line(row: Row) -> str:
    """A finding in one line: where, how bad, which rule, what."""
    return printable(
        f"{row.path}:{row.place.line}:{row.place.column} "
        f"{NAMES[row.severity]} {row.code} {row.message}"
    )

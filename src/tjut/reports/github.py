"""github: workflow commands that GitHub Actions turns into annotations, and a job summary.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the
rest, so the worst come first and what is over is printed as plain lines in
the log. Source: GitHub's "Workflow commands for GitHub Actions" and the
escaping in its actions/toolkit, packages/core/src/command.ts.
"""

from collections import Counter
from collections.abc import Iterator

from tjut.findings import Severity
from tjut.reports.concise import first_line
from tjut.reports.report import Report, Row
from tjut.reports.text import summary as counts
from tjut.reports.words import NAMES, printable

LIMIT = 10
"""How many annotations of a level GitHub shows for one step."""

SUMMARY_LIMIT = 1000
"""How many findings the summary names: GitHub takes 1 MiB a step."""

_UNREAD = "Kunde inte kontrolleras"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report) -> str:
    """A line for each finding: annotations as far as GitHub shows them, then plain text."""
    return "".join(f"{line}\n" for line in _lines(report))


def job_summary(report: Report) -> str:
    """The findings as a Markdown table, for GITHUB_STEP_SUMMARY."""
    rows = report.worst_first()
    lines = ["## tjut", "", counts(report), ""]
    lines += [f"- {_cell(unread.message)}" for unread in report.unread[:SUMMARY_LIMIT]]
    lines += [""] if report.unread and rows else []
    if rows:
        lines += ["| Grad | Regel | Plats | Anmärkning |", "|---|---|---|---|"]
        lines += [_table_row(row) for row in rows[:SUMMARY_LIMIT]]
    if len(rows) > SUMMARY_LIMIT:
        lines += ["", f"De första {SUMMARY_LIMIT} av {len(rows)} visas."]
    return "\n".join(lines) + "\n"


def _lines(report: Report) -> Iterator[str]:
    for unread in report.unread[:LIMIT]:
        yield _command("error", {"file": unread.path, "title": _UNREAD}, unread.message)
    shown: Counter[Severity] = Counter({Severity.ERROR: len(report.unread)})
    for row in report.worst_first():
        shown[row.severity] += 1
        yield _annotation(row) if shown[row.severity] <= LIMIT else first_line(row)


def _annotation(row: Row) -> str:
    properties: dict[str, object] = {
        "file": row.path,
        "line": row.place.line,
        "endLine": row.place.end_line,
        "col": row.place.column,
        "endColumn": row.place.end_column,
        "title": f"{row.code} {row.name}",
    }
    return _command(_LEVELS[row.severity], properties, row.message)


def _command(level: str, properties: dict[str, object], message: str) -> str:
    some = {key: str(value) for key, value in properties.items() if value != ""}
    listed = ",".join(f"{key}={text.translate(_PROPERTY)}" for key, text in some.items())
    return f"::{level} {listed}::{message.translate(_DATA)}"


def _table_row(row: Row) -> str:
    place = f"{row.path}:{row.place.line}"
    cells = (NAMES[row.severity], f"{row.code} {row.name}", place, row.message)
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    """Text that Markdown takes as it stands."""
    return "".join(f"\\{char}" if char in "\\`*_[]<>&|#~" else char for char in printable(text))

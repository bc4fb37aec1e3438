"""Where a report goes: to the terminal, to a file, and to what CI reads beside it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from tjut.cli.terminal import is_terminal, put_data, put_pieces, remark, width
from tjut.files import unwritable, write_whole
from tjut.reports import text
from tjut.reports.all import renderer
from tjut.reports.report import Report, Row, RuleNote

_WITH_STATISTICS = ("text", "json")

STEP_SUMMARY = "GITHUB_STEP_SUMMARY"
"""Names the file that GitHub Actions shows on the page of a run."""


class Wanted(NamedTuple):
    """How a user wants a report: its format, its file (empty for stdout), råd in full or counted.

    With `only_summary` stdout is taken by something else.
    """

    output_format: str
    output_file: str
    verbose: bool
    only_summary: bool


def write_report(report: Report, wanted: Wanted) -> None:
    """Write a report the way a user wants it. Raises TjutError when a file cannot be written."""
    if wanted.only_summary:
        remark(text.summary(report))
        return
    if wanted.output_file:
        write_whole(Path(wanted.output_file), _plain(report, wanted).encode(errors="replace"))
        remark(text.summary(report))
    elif wanted.output_format == "text":
        pieces = text.pieces(report, verbose=wanted.verbose, columns=_columns(sys.stdout))
        put_pieces(pieces, sys.stdout)
        if report.rows and is_terminal(sys.stdout):
            remark(f"Läs mer om en regel: tjut rule {report.rows[0].code}")
    else:
        put_data(_plain(report, wanted))
    if report.figures is not None and wanted.output_format not in _WITH_STATISTICS:
        from tjut.reports import statistics

        remark(statistics.render(report))
    summary = os.environ.get(STEP_SUMMARY)
    if wanted.output_format == "github" and summary:
        from tjut.reports import github

        _append(Path(summary), github.job_summary(report))


def remark_report(report: Report) -> None:
    """Write a report as text to stderr, beside the results."""
    put_pieces(text.pieces(report, columns=_columns(sys.stderr)), sys.stderr)


def report_of(rows: Sequence[Sequence[Row]]) -> Report:
    """A report of the rows of each case."""
    return Report(tuple(row for case in rows for row in case), len(rows), rule_notes())


def rule_notes(*, summaries: bool = False) -> dict[str, RuleNote]:
    """What a report may say of each rule; with `summaries` also what it finds."""
    from tjut.rules.all import RULES
    from tjut.rules.documented import documentation

    return {
        rule.code: RuleNote(
            rule.name, rule.severity, documentation(rule).summary if summaries else ""
        )
        for rule in RULES
    }


def _columns(stream: TextIO) -> int | None:
    return width() if is_terminal(stream) else None


def _plain(report: Report, wanted: Wanted) -> str:
    if wanted.output_format == "text":
        return "".join(piece.text for piece in text.pieces(report, verbose=wanted.verbose))
    return renderer(wanted.output_format)(report)


def _append(path: Path, added: str) -> None:
    try:
        with path.open("a", encoding="utf-8", errors="replace") as file:
            file.write(added)
    except OSError as error:
        raise unwritable(path, error) from error

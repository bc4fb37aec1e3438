"""Where a report goes: to the terminal, to a file, and to what CI reads beside it."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

from tjut.cli.terminal import is_terminal, put, put_pieces, remark, width
from tjut.files import unwritable, write_whole
from tjut.reports import text
from tjut.reports.all import renderer
from tjut.reports.report import Report

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
        columns = width() if is_terminal(sys.stdout) else text.WIDTH
        put_pieces(text.pieces(report, verbose=wanted.verbose, width=columns))
    else:
        put(_plain(report, wanted))
    if report.figures is not None and wanted.output_format not in _WITH_STATISTICS:
        from tjut.reports import statistics

        remark(statistics.render(report))
    summary = os.environ.get(STEP_SUMMARY)
    if wanted.output_format == "github" and summary:
        from tjut.reports import github

        _append(Path(summary), github.job_summary(report))


def _plain(report: Report, wanted: Wanted) -> str:
    if wanted.output_format == "text":
        return "".join(piece.text for piece in text.pieces(report, verbose=wanted.verbose))
    return renderer(wanted.output_format)(report)


def _append(path: Path, added: str) -> None:
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(added)
    except OSError as error:
        raise unwritable(path, error) from error

"""gitlab: a Code Quality report. Source: GitLab's "Code Quality report format"."""

import json
from typing import Any

from tjut.findings import Severity
from tjut.reports.fingerprint import fingerprints
from tjut.reports.report import Report, Row

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> str:
    """The findings as a JSON list."""
    prints = fingerprints(report.rows)
    issues = [_issue(row, mark) for row, mark in zip(report.rows, prints, strict=True)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(row: Row, mark: str) -> dict[str, Any]:
    return {
        "description": row.message,
        "check_name": f"{row.code} {row.name}",
        "fingerprint": mark,
        "severity": _SEVERITIES[row.severity],
        "location": {
            "path": row.path,
            "lines": {"begin": row.place.line, "end": row.place.end_line},
        },
    }

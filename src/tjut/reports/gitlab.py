"""gitlab: a Code Quality report. Source: GitLab's "Code Quality report format"."""

import json
from hashlib import sha256
from typing import Any

from tjut.findings import Severity
from tjut.reports.fingerprint import fingerprints
from tjut.reports.report import Report, Row, Unread

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> str:
    """The findings as a JSON list."""
    prints = fingerprints(report.rows)
    issues = [_unread(unread) for unread in report.unread if unread.path]
    issues += [_issue(row, mark) for row, mark in zip(report.rows, prints, strict=True)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _unread(unread: Unread) -> dict[str, Any]:
    """A file that could not be checked, at its first line: the format has no other place for it."""
    return {
        "description": unread.message,
        "check_name": "tjut",
        "fingerprint": sha256(unread.path.encode(errors="surrogateescape")).hexdigest(),
        "severity": "blocker",
        "location": {"path": unread.path, "lines": {"begin": 1, "end": 1}},
    }


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

"""json: everything, for other programs; its form is fixed by its `version`."""

import json
from typing import Any

from tjut.findings import Severity
from tjut.reports.report import Place, Report, Row

VERSION = 1


def render(report: Report) -> str:
    """The findings, their number, and the statistics when they were asked for."""
    return json.dumps(as_values(report), ensure_ascii=False, indent=2) + "\n"


def as_values(report: Report) -> dict[str, Any]:
    """The report as values that JSON has."""
    values = {
        "version": VERSION,
        "findings": [_finding(row) for row in report.rows],
        "summary": {
            "files": report.files,
            "errors": report.number(Severity.ERROR),
            "warnings": report.number(Severity.WARNING),
            "infos": report.number(Severity.INFO),
        },
    }
    if report.unread:
        values["unread"] = [unread._asdict() for unread in report.unread]
    if report.figures is not None:
        values["statistics"] = [figures._asdict() for figures in report.figures]
    return values


def _finding(row: Row) -> dict[str, Any]:
    return {
        "code": row.code,
        "name": row.name,
        "severity": row.severity.name.lower(),
        "message": row.message,
        "path": row.path,
        **_place(row.place),
        "section": row.section,
        "fix": _fix(row),
    }


def _fix(row: Row) -> dict[str, Any] | None:
    if not row.fix:
        return None
    return {"edits": [{**_place(change.place), "text": change.text} for change in row.fix]}


def _place(place: Place) -> dict[str, int]:
    return place._asdict()

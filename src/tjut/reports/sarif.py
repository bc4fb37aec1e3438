"""sarif: SARIF 2.1.0 (OASIS), as GitHub code scanning and others take it."""

import json
from typing import Any
from urllib.parse import quote

from tjut import __version__
from tjut.findings import Severity
from tjut.reports.fingerprint import fingerprints
from tjut.reports.report import Place, Report, Row, RuleNote, Unread

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: Report) -> str:
    """The findings as one run, with the rules that made them."""
    codes = sorted({row.code for row in report.rows})
    prints = fingerprints(report.rows)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "tjut",
                "semanticVersion": __version__,
                "rules": [_rule(code, report.rules[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(row, codes.index(row.code), mark)
            for row, mark in zip(report.rows, prints, strict=True)
        ],
    }
    if report.unread:
        notes = [_unread(unread) for unread in report.unread]
        told = {"executionSuccessful": False, "toolExecutionNotifications": notes}
        run["invocations"] = [told]
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, rule: RuleNote) -> dict[str, Any]:
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(row: Row, index: int, mark: str) -> dict[str, Any]:
    result = {
        "ruleId": row.code,
        "ruleIndex": index,
        "level": _LEVELS[row.severity],
        "message": {"text": row.message},
        "locations": [
            {"physicalLocation": {"artifactLocation": _file(row), "region": _region(row.place)}}
        ],
        "partialFingerprints": {"tjut/v1": mark},
    }
    if row.fix:
        replacements = [
            {"deletedRegion": _region(change.place), "insertedContent": {"text": change.text}}
            for change in row.fix
        ]
        change = {"artifactLocation": _file(row), "replacements": replacements}
        result["fixes"] = [{"artifactChanges": [change]}]
    return result


def _unread(unread: Unread) -> dict[str, Any]:
    note: dict[str, Any] = {"level": "error", "message": {"text": unread.message}}
    if unread.path:
        note["locations"] = [{"physicalLocation": {"artifactLocation": _file(unread)}}]
    return note


def _file(row: Row | Unread) -> dict[str, str]:
    return {"uri": quote(row.path, errors="surrogateescape")}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }

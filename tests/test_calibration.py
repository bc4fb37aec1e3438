"""The demands on the rules, measured on the labelled reports."""

import json
from pathlib import Path

import pytest

from support.seed import shared
from tjut.findings import Severity

READ = 53
"""So many errors and warnings have been read; wrong.toml has those that were wrong."""

FOLDER = Path(__file__).parents[1] / "benchmarks" / "calibration"


def test_rules_find_what_a_registrar_would_and_little_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corpus = shared("corpus")
    monkeypatch.syspath_prepend(str(FOLDER))
    from hits import measure

    measured = measure(corpus, json.loads((corpus / "labels.json").read_text("utf-8")), FOLDER)

    asked = [label for label in measured.labels if label.by_rule and label.codes]
    demanding = [hit for hit in measured.hits if hit.finding.severity < Severity.INFO]
    assert sum(label.is_found for label in asked) >= 0.8 * len(asked)
    assert sum(not hit.wrong for hit in demanding) >= 0.9 * len(demanding)
    assert [hit for hit in measured.hits if hit.trap] == []
    assert len(demanding) <= READ, "read the new hits, note the wrong ones, and count again"

"""What the rules ask of a case whose template has no mandatory economy section."""

from dataclasses import replace
from pathlib import Path

import pytest

from support.cases import over_clean
from tjut.check import judge
from tjut.readers.markdown import read_markdown
from tjut.rules.ek02_kostnad_utan_finansiering import RULE as EK02
from tjut.source import Source
from tjut.template.load import load_template
from tjut.template.model import Template

FIXTURE = Path(__file__).parents[2] / "benchmarks" / "calibration" / "kungsbacka"


@pytest.fixture(scope="module")
def template() -> Template:
    return replace(load_template(FIXTURE), pattern=".+")


@pytest.mark.parametrize(
    ("decision", "asked"),
    [
        ("Kommunstyrelsen anslår 550 000 kronor till en lekplats.", True),
        ("Kommunstyrelsen fastställer följande arvoden:\n\nOrdförande 5 000 kronor", True),
        ("Kommunstyrelsen anslår 550 000 kronor ur budgeten för parker.", False),
        ("Kommunstyrelsen antar planen.", False),
    ],
)
def test_the_decision_is_asked_how_it_is_paid(
    decision: str, asked: bool, template: Template
) -> None:
    text = over_clean(f"# Förslag till beslut\n\n{decision}\n", ("Ekonomiska konsekvenser",))
    case = judge(read_markdown(Source("arende.md", text)), template)
    assert bool(list(EK02.check(case))) is asked

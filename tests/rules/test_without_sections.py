"""What the rules ask of a case whose template has no mandatory children or economy section."""

from collections.abc import Callable, Iterable

import pytest

from support.cases import over_clean
from tjut.check import judge
from tjut.findings import Finding
from tjut.readers.markdown import read_markdown
from tjut.rules.ba02_barnets_basta_saknas import RULE as BA02
from tjut.rules.ek02_kostnad_utan_finansiering import RULE as EK02
from tjut.rules.rule import Rule
from tjut.source import Source
from tjut.template.find import built_in
from tjut.template.load import load_template

WITHOUT = ("Konsekvenser för barn och unga", "Ekonomiska konsekvenser")

Find = Callable[[Rule, str], Iterable[Finding]]


@pytest.fixture(scope="module")
def find() -> Find:
    template = load_template(built_in() / "kungsbacka")._replace(pattern=".+")

    def find(rule: Rule, text: str) -> Iterable[Finding]:
        document = read_markdown(Source("arende.md", over_clean(text, WITHOUT)))
        return rule.check(judge(document, template))

    return find


@pytest.mark.parametrize(
    ("decision", "asked"),
    [
        ("Kommunstyrelsen anslår 550 000 kronor till en lekplats.", True),
        ("Kommunstyrelsen fastställer följande arvoden:\n\nOrdförande 5 000 kronor", True),
        ("Kommunstyrelsen anslår 550 000 kronor ur budgeten för parker.", False),
        ("Kommunstyrelsen antar planen.", False),
    ],
)
def test_the_decision_is_asked_how_it_is_paid(decision: str, asked: bool, find: Find) -> None:
    assert bool(list(find(EK02, f"# Förslag till beslut\n\n{decision}\n"))) is asked


@pytest.mark.parametrize(
    ("title", "text", "asked"),
    [
        ("Ny skolskjutsordning", "Reglerna blir enklare.", True),
        ("Ny skolskjutsordning", "Sökanden har lämnat en barnkonsekvensanalys.", True),
        ("Ny skolskjutsordning", "Barnets bästa vägs mot kostnaden.", False),
        ("Ny skolskjutsordning", "Barnkonsekvensanalysen visar att färre får plats.", False),
        ("Nya skrivare", "Skrivarna är gamla.", False),
        ("Nya skrivare", "Barn får fler böcker.", False),
        ("Nya skrivare", "Barn, elever och unga i skolan och på fritidshem läser mer.", True),
    ],
)
def test_the_text_is_asked_for_the_best_of_children(
    title: str, text: str, asked: bool, find: Find
) -> None:
    case = f'---\ntitel: "{title}"\n---\n\n# Utredning\n\n{text}\n'
    assert bool(list(find(BA02, case))) is asked

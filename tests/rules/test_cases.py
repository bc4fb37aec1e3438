"""Every rule finds what its case file marks, and nothing else."""

import ast
import inspect
from pathlib import Path

import pytest

from support.cases import CLEAN, Written, check_text, lines_of, read_cases
from tjut.rules.all import RULES
from tjut.rules.rule import Rule

CASES = Path(__file__).parent / "cases"
HEADINGS = ("Vad regeln hittar", "Varför", "Exempel", "Bättre", "Källa", "Rättning")
IN_WORD_ONLY = ("MA", "TI04", "WD")
"""Rules on what only a Word file has; their cases are Word files, in tests/readers/docx.

Those of templates are in tests/inspection.
"""

PARTS = [
    pytest.param(path.stem, case, id=f"{path.stem}-{number}")
    for path in sorted(CASES.glob("*.md"))
    for number, case in enumerate(read_cases(path.read_text(encoding="utf-8")), 1)
]


@pytest.mark.parametrize(("code", "case"), PARTS)
def test_finds_what_is_marked_and_nothing_else(code: str, case: Written) -> None:
    findings = check_text(case.text, case.template, case.files)

    marked = +case.marks
    assert lines_of(code, case.text, findings) == marked, [
        finding for finding in findings if finding.code == code
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_has_a_case_with_a_fault(rule: Rule) -> None:
    if not rule.code.startswith(IN_WORD_ONLY):
        cases = read_cases((CASES / f"{rule.code}.md").read_text(encoding="utf-8"))
        assert any(code == rule.code for case in cases for code, _ in case.marks)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_is_documented_under_the_fixed_headings(rule: Rule) -> None:
    lines = _documentation(rule).splitlines()

    assert lines[0].endswith(".")
    assert tuple(line for line in lines if line in HEADINGS) == HEADINGS
    assert all(lines[lines.index(heading) + 1 :] for heading in HEADINGS)


def test_every_rule_module_is_listed_in_order() -> None:
    modules = {path.stem[:4].upper() for path in _folder().glob("[a-z][a-z][0-9][0-9]_*.py")}
    codes = [rule.code for rule in RULES]

    assert codes == sorted(modules)


def test_every_case_file_has_its_rule() -> None:
    assert {path.stem for path in CASES.glob("*.md")} <= {rule.code for rule in RULES}


def test_the_clean_case_is_clean() -> None:
    assert check_text(CLEAN) == []


def _documentation(rule: Rule) -> str:
    (path,) = _folder().glob(f"{rule.code.lower()}_*.py")
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


def _folder() -> Path:
    return Path(inspect.getfile(Rule)).parent

"""The real report that tjut started from."""

from support.cases import check_text
from support.seed import seed_case
from tjut.findings import Severity


def test_the_seed_checks_without_an_error() -> None:
    findings = check_text(seed_case(), "danderyd")

    assert [finding for finding in findings if finding.severity is Severity.ERROR] == []

"""The diarienummer that the template standard accepts: every common form, and nothing else."""

import re

import pytest

from support.cases import template_named

PATTERN = template_named("standard").pattern

FORMS = """
KS 2026/0123 | KS-2026-00547 | BUN-2026-00108-14 | RÄN-2026-0082 | KSN-2026-1514 | KS-2026/742.912
SN 26/0098 | KS/2026:279 | sbf/2026:263 | KFN/2026:43 | KS 2026/00679 | KS 2026-00740 | KS2026/12
Ks 698/2026 | Nf 220/2026 | 0263/26 | 698/2026 | SLK-2026-01047 | KFKS 2026/15-002 | Kst 2026/76
2026/KS 0362 | 2026/KS 0246 11 | 2026KSM1221.042 | 2026/0449 KS-1 | 2026/0316 | 2026-00316-2
1.2.4-182-2026
"""

NO_FORMS = """
KS | 2026 | KS 2026 | KS 26 0123 | Dnr KS 2026/0123 | KS 2026/ | KS 2026/XXXX | 2026-03-10-1-2
KS 2026/0123 och KS 2026/0124 | KOMMUNSTYRELSEN 2026/1 | KS 2026/1234567
"""


def numbers(forms: str) -> list[str]:
    return [form.strip() for form in forms.replace("\n", "|").split("|") if form.strip()]


@pytest.mark.parametrize("number", numbers(FORMS))
def test_common_forms_are_accepted(number: str) -> None:
    assert re.fullmatch(PATTERN, number)


@pytest.mark.parametrize("number", numbers(NO_FORMS))
def test_other_text_is_not(number: str) -> None:
    assert not re.fullmatch(PATTERN, number)

"""Any text whatever can be checked, and what is found lies in it."""

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from support.cases import CLEAN, check_text
from tjut.findings import Finding
from tjut.source import Source

PIECES = [
    *CLEAN.splitlines(keepends=True),
    "---\n",
    "titel: [fyll i titel]\n",
    "datum: 2026-02-30\n",
    "underskrifter: x\n",
    "nyckel: värde # kommentar\n",
    "# Utredning\n\n",
    "# Kommunledningskontorets utredninng\n\n",
    "# Okänd rubrik\n\n",
    "## Kommunstyrelsens förslag till kommunfullmäktige\n\n",
    "### Nivå tre\n\n",
    "<!-- tjut: tillåt ST08 skälet -->\n\n",
    "<!-- tjut: tillåt -->\n",
    "<!--",
    "1. Nämnden antar avtalet, daterat 2026-01-02.\n",
    "- punkt\n  - under\n",
    "| A | B |\n|---|--:|\n| 1 | xx kr |\n",
    "![](bilagor/x.png)\n\n",
    "Text med *stil*, [länk](https://ekvinge.example) och not[^1].\n\n[^1]: Noten.\n\n",
    "> citat\n\n",
    "a\u0308rendet\r\n",
    "\u2028",
    "550 000 kr, 5 %, ca 10-12 st\n\n",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30).map("".join)


def same_but_for_places(findings: list[Finding]) -> list[tuple[str, str | None]]:
    return sorted((finding.code, finding.section or "") for finding in findings)


@given(TEXTS)
def test_findings_lie_in_the_text_in_order_and_the_same_each_time(text: str) -> None:
    findings = check_text(text)

    spans = [finding.span for finding in findings]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
    assert check_text(text) == findings
    assert all(Source("a.md", text).position(start).line >= 1 for start, _ in spans)


@example(f"---\n{'å' * 90}:\n")
@given(TEXTS)
def test_the_unicode_form_of_a_text_does_not_matter(text: str) -> None:
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))

    assert same_but_for_places(check_text(composed)) == same_but_for_places(check_text(apart))

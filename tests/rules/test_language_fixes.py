"""The fixes of the language rules mend what they find, and nothing else."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.cases import check_text, over_clean
from tjut.findings import Finding
from tjut.fixes import apply, settle
from tjut.source import Source

FIXED = [
    ("Stöd ges t ex till skolor m m.", "Stöd ges t.ex. till skolor m.m."),
    ("D v s fr o m 5 kap 1 § kl 18.", "Dvs. fr.o.m. 5 kap. 1 § kl. 18."),
    ("Det kostar **2,4 Mkr** och 43 000kr.", "Det kostar **2,4 mnkr** och 43 000 kr."),
    ("Lånet är 1.250.000 kronor, biljetten 500:-.", "Lånet är 1 250 000 kronor, biljetten 500 kr."),
    ("Höjningen är 3% eller 10–20%.", "Höjningen är 3 % eller 10–20 %."),
    (
        "Åren 2024-2027, 2020 - 2023 och från 1-5 år.",
        "Åren 2024–2027, 2020–2023 och från 1 till 5 år.",
    ),
    (
        "A\u030aren 2024-2027 ma\u030aste t ex prövas.",
        "A\u030aren 2024–2027 ma\u030aste t.ex. prövas.",
    ),
]

PIECES = st.sampled_from((
    "t ex", "m m", "dvs", "d v s.", "bl. a.", "fr o m", "from 1 maj", "tom 2027", "kl 18",
    "5 kap 1 §", "nr. 5", "ca. 300", "c:a", "mm.", "resp", "2,4 Mkr", "350 kkr", "43 000kr",
    "1.250.000 kronor", "50000 kr", "500:-", "5 MSEK", "milj. kr", "3%", "10-20%", "5‰",
    "2024-2027", "2020 - 2023", "från 1-5", "mellan 10-15", "8-17", "skolor", "Kommunen",
    "betalar", ".", ",", "(", ")", "”", ":", "–", "-", "5", "000", "kr", "§", "\n", "\n\n", "- ",
    "**", "*", "  ", "&amp;", "1 000", "år", "a\u030ar", "e\u0301n",
))  # fmt: skip


@pytest.mark.parametrize(("written", "mended"), FIXED)
def test_writes_what_the_handbook_says(written: str, mended: str) -> None:
    assert _fixed(written) == over_clean(f"# Utredning\n\n{mended}\n")


def test_leaves_a_word_alone_that_a_mark_or_a_line_end_breaks() -> None:
    written = "Stöd ges t **ex** till skolor, s\nk skolpeng.\n"
    assert _fixed(written) == over_clean(f"# Utredning\n\n{written}")


@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_a_fixed_text_has_no_new_fault_and_is_not_fixed_again(text: str) -> None:
    source = Source("arende.md", over_clean(f"# Utredning\n\n{text}\n"))
    fixed = settle(source, _find)
    assert not _count(fixed) - _count(source)
    assert settle(fixed, _find) == fixed


def _find(source: Source) -> list[Finding]:
    return check_text(source.text)


def _fixed(text: str) -> str:
    case = over_clean(f"# Utredning\n\n{text.rstrip()}\n")
    return apply(Source("arende.md", case), check_text(case))


def _count(source: Source) -> Counter[str]:
    return Counter(finding.code for finding in _find(source))

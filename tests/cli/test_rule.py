"""`tjut rule KOD` on a page that nobody has set: paragraphs and lists, and no marks of Markdown."""

import pytest

from cli.running import Tjut
from tjut.rules.all import RULES


def test_each_part_of_a_list_is_a_line_and_so_is_each_paragraph(tjut: Tjut) -> None:
    lines = tjut("rule", "ST09").out.splitlines()
    assert lines[4:8] == [
        "Vad regeln hittar",
        "Allt som har en egen betydelse i Markdown och som ett ärende inte kan innehålla:",
        "",
        "- kod mellan tecknen ` eller ```, och rader som blir kod för att de börjar med fyra "
        "mellanslag eller ett tabbtecken",
    ]
    assert "- överstruken text, kryssrutor, och listor i fler än nio nivåer" in lines


@pytest.mark.parametrize("code", [rule.code for rule in RULES if rule.code not in ("ST09", "UP06")])
def test_code_is_not_marked(tjut: Tjut, code: str) -> None:
    lines = tjut("rule", code).out.splitlines()
    assert [line for line in lines if "`" in line and not line.startswith("    ")] == []

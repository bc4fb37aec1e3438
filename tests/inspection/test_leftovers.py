"""What is left to be filled in, and would stand so in every document."""

from pathlib import Path

import pytest

from inspection.inspecting import CLEAN, FIELDS, look, told
from zoo.raw import p, r, sdt

STAYS = "blir kvar i varje dokument; ta bort det, eller gör om det till ett fält"


def left(folder: Path, body: str, **parts: str) -> list[tuple[str, int]]:
    """The texts of MA21, and their lines; nothing else is found."""
    inspection = look(folder, body, **parts)
    assert {code for code, _, _ in told(inspection)} <= {"MA21"}
    texts = [inspection.source.text[slice(*found.span)] for found in inspection.findings]
    assert [message for _, message, _ in told(inspection)] == [
        f"”{text}” {STAYS}" for text in texts
    ]
    return list(zip(texts, (line for _, _, line in told(inspection)), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "[Rubrik på ärendet]",
        "{titel}",
        "«Förnamn»",
        "ÅÅÅÅ-MM-DD",
        "[xx kr]",
        "(ange belopp)",
        "Klicka eller tryck här för att ange text.",
    ],
)
def test_a_placeholder_is_found_where_it_stands(text: str, tmp_path: Path) -> None:
    assert left(tmp_path, CLEAN + p(f"Se {text}")) == [(text, 4)]
    assert left(tmp_path, CLEAN, footer=p(text)) == [(text, 4)]


def test_each_of_several_is_told(tmp_path: Path) -> None:
    found = left(tmp_path, CLEAN + p(r("Handläggare: [Na"), r("mn], [titel]")))
    assert found == [("[Namn]", 4), ("[titel]", 4)]


@pytest.mark.parametrize("text", ["Punkt [1]", "Ekvinge kommun (org.nr 212000-0000)", "{}", "[ ]"])
def test_other_signs_are_left(text: str, tmp_path: Path) -> None:
    assert left(tmp_path, CLEAN + p(text)) == []


def test_a_prompt_stays_unless_a_field_takes_its_place(tmp_path: Path) -> None:
    prompt = "Klicka här för att ange text."
    named = p(sdt(r(prompt), tag="titel")) + p("{{ namnd }}")
    simple = f'<w:fldSimple w:instr="DOCPROPERTY Titel">{r("[Titel]")}</w:fldSimple>'
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    code = "<w:r><w:instrText> TITLE </w:instrText></w:r>"
    whole = begin + code + middle + r("[Titel]") + end
    place = sdt(p("[Ärendets text]"), tag="innehall")

    assert left(tmp_path, FIELDS + named + p(simple) + p(whole) + place) == []
    assert left(tmp_path, CLEAN + p(sdt(r(prompt)))) == [(prompt, 4)]

"""The commands that the pages tell people to type: they run, in order, and end as said.

A command is a line `$ tjut …` in a `console` block. It ends in 0, unless a
comment on the line above the block, which no reader sees, gives the exit code of
each command in it: `<!-- slutkod 0 1 -->`.
"""

import re
import shlex
from pathlib import Path

import pytest

from tjut.adoption.found import find_in
from tjut.cli.outcome import main
from tjut.template import load
from tjut.writers.docx.roles import ROLES
from tjut.writers.docx.values import FIELDS
from zoo.raw import SWEDISH_STYLES, docx, p

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"(?:<!-- slutkod ([\d ]+) -->\n)?```console\n(.*?)```", re.S)
PAGES = ("README.md", "docs/handbok.md", "docs/mallar.md")

LETTER = docx(
    p("Tjänsteskrivelse")
    + p("Datum: {{ datum }}")
    + p("Diarienummer: KS-2026-00123")
    + p("Förslag till beslut", style="Rubrik1")
    + p("Sammanfattning av ärendet", style="Rubrik1"),
    styles=SWEDISH_STYLES,
    header=p("Ekvinge kommun"),
)
"""The Word file that docs/mallar.md begins with."""


def commands(page: str) -> list[tuple[str, int]]:
    """The commands of a page, each with its exit code."""
    found: list[tuple[str, int]] = []
    for codes, block in BLOCK.findall((ROOT / page).read_text("utf-8")):
        lines = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
        ends = [int(code) for code in codes.split()] or [0] * len(lines)
        found += zip(lines, ends, strict=True)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_end_as_it_says(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tjansteskrivelse.docx").write_bytes(LETTER)
    told = commands(page)

    ended = []
    for line, _ in told:
        program, *arguments = shlex.split(line)
        assert program == "tjut"
        ended.append((line, main(arguments)))

    assert told
    assert ended == told


def test_the_letter_is_one_that_a_template_can_be_drafted_from(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(LETTER)

    found = find_in(path)

    assert (found.municipality, found.number) == ("Ekvinge kommun", "KS-2026-00123")
    assert [heading.key for heading in found.headings] == ["forslag", "arendet"]


def test_the_page_on_templates_names_every_key_field_and_style() -> None:
    text = (ROOT / "docs" / "mallar.md").read_text("utf-8")
    named = set(re.findall(r"`\[?([\w.-]+)\]?`", text))
    keys = {*load.TOP_KEYS, *load.SECTION_KEYS, *load.OWN_KEYS} - {"egna_uppgifter", "avsnitt"}

    assert keys | set(FIELDS) | set(ROLES) <= named
    assert "[[egna_uppgifter]]" in text
    assert "[[avsnitt]]" in text


def test_pictures_are_there_and_small_and_say_what_they_show() -> None:
    folder = ROOT / "docs"
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", (folder / "mallar.md").read_text("utf-8"))

    assert len(pictures) == 2
    for alt, name in pictures:
        assert len(alt) > 40
        assert (folder / name).stat().st_size < 150_000

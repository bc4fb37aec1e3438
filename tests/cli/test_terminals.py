"""What a person sees on a real terminal, wide and narrow, in colour and without."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from conftest import Golden
from support.cases import CLEAN

pytest.importorskip("termios", reason="needs a terminal as Unix has them")

from tools.pictures.terminal import Step, written

CASE = (
    CLEAN.replace("Anna Lindkvist", "[fyll i namn]")
    .replace('datum: "2026-03-10"', 'datum: "10 mars 2026"')
    .replace("# Utredning\n", "# Utredning\n\nEn broschyr om bidragen kostar 3 mkr att trycka.\n")
)
WALKS = {
    "check": "check riktlinjer",
    "statistics": "check riktlinjer --statistics --exit-zero --ignore SP,ST08,UP03",
    "rule": "rule SP11",
    "new": "new skolgården --datum 2026-03-10",
    "template": "template show standard",
    "fault": "check riktlinjer --mall ekvinge",
}
FORCE = defaultdict(str, new="--force")
_EXCERPT = re.compile(r"^ +[0-9]* \|.*$", re.M)
_COLOURS = re.compile("\x1b\\[[0-9;]*m")
_PLACE = re.compile(r"Ligger i\s\S+")
_BOXES = re.compile("[\u2500-\u257f]")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "riktlinjer").mkdir()
    (tmp_path / "riktlinjer" / "arende.md").write_text(CASE, "utf-8")
    return tmp_path


def seen(folder: Path, typed: str, columns: int, **variables: str) -> str:
    """What a terminal that is so wide shows; each question is answered with Enter."""
    step = Step(f"tjut {typed}", ("",) if typed.startswith("new") else ())
    return written(step, folder, columns, **variables).replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("walk", WALKS)
def test_every_line_fits(walk: str, columns: int, folder: Path, golden: Golden) -> None:
    shown = seen(folder, WALKS[walk], columns)

    plain = _PLACE.sub("Ligger i tjuts mapp", _COLOURS.sub("", shown)).lstrip("\n")
    golden(f"terminal-{walk}-{columns}.text", plain)
    assert max(len(line) for line in plain.split("\n")) <= columns
    assert not _BOXES.search(plain)


@pytest.mark.parametrize("walk", WALKS)
def test_nothing_is_lost_on_a_narrow_terminal(walk: str, folder: Path) -> None:
    narrow, wide = (seen(folder, f"{WALKS[walk]} {FORCE[walk]}", columns) for columns in (40, 200))

    assert words(narrow) == words(wide)


def words(shown: str) -> str:
    """What is shown, less blanks and the lines of the case, which are cut to fit."""
    return re.sub(r"\s", "", _EXCERPT.sub("", _COLOURS.sub("", shown)))


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_are_left_out_where_they_are_not_wanted(
    variables: dict[str, str], folder: Path
) -> None:
    assert "\x1b[1;31mfel\x1b[0m" in seen(folder, "check", 80)
    assert "\x1b" not in seen(folder, "check", 80, **variables)
    assert "\x1b" not in seen(folder, "build riktlinjer -o ut", 80, **variables)


@pytest.mark.parametrize("variables", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_many_cases_are_built_with_a_bar_only_where_it_can_be_drawn(
    variables: dict[str, str], tmp_path: Path
) -> None:
    for number in range(8):
        (tmp_path / f"{number}").mkdir()
        (tmp_path / f"{number}" / "arende.md").write_text(CLEAN, "utf-8")

    shown = seen(tmp_path, "build", 80, **variables)

    assert ("Bygger" in shown) is (variables.get("TERM") != "dumb")
    assert shown.endswith("8 dokument byggda.\n")

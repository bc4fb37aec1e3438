"""`tjut template check`: what is shown, and how it ends."""

import json
from pathlib import Path

import pytest

from cli.running import Lay, Tjut
from support.cases import CLEAN as CASE
from tjut.reports.all import FORMATS
from zoo.raw import docx, p

TOML = """\
diarienummer = 'KS \\d+'
[[avsnitt]]
nyckel = "arendet"
rubrik = "Ärendet"
"""
FAULTY = docx(p("{{ diarienummer }} {{ datumm }}") + p("{{ innehall }}"), header=p("{{ namnd }}"))


@pytest.fixture
def folder(lay: Lay) -> Path:
    path = lay() / "mallar" / "ekvinge"
    path.mkdir(parents=True)
    (path.parent.parent / "tjut.toml").write_text('templates = "mallar"\n', "utf-8")
    (path / "mall.toml").write_text(TOML, "utf-8")
    (path / "mall.docx").write_bytes(FAULTY)
    return path


@pytest.mark.usefixtures("folder")
def test_what_the_word_file_has_is_shown_before_what_is_wrong(tjut: Tjut) -> None:
    code, out, _ = tjut("template", "check", "ekvinge")

    assert code == 1
    assert out.splitlines()[:3] == [
        "Fält i texten: diarienummer",
        "Fält i sidhuvud och sidfot: namnd",
        "Ärendets text: i stycke 2",
    ]
    assert "mallar/ekvinge/mall.docx:1:20 fel MA04 Fältet ”datumm” hör inte till" in out
    assert out.endswith(" i 1 mall.\n")


def test_a_word_file_without_fields_is_described(tjut: Tjut, folder: Path) -> None:
    (folder / "mall.docx").write_bytes(docx(p("Ekvinge kommun")))

    code, out, _ = tjut("template", "check", folder / "mall.docx", "-v")

    assert code == 0
    assert out.splitlines()[0] == "Fält i texten: inga"
    assert "Ärendets text: sist i dokumentet" in out
    assert " råd MA09 Saknar ”Rubrik 1”, ”Rubrik 2”" in out
    for name in ("Tabellrutnät", "Signatur", "Underskrift titel", "Hyperlänk", "Tabelltext"):
        assert f"”{name}”" in out
    assert "1 | Ekvinge kommun" not in out.partition(" MA09 ")[2].partition(" MA06 ")[0]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_shows_the_findings(name: str, tjut: Tjut, folder: Path) -> None:
    code, out, err = tjut("template", "check", folder, "--output-format", name)

    assert code == 1
    assert "MA04" in out
    assert err == ""


def test_findings_can_be_written_to_a_file_and_be_let_through(tjut: Tjut, folder: Path) -> None:
    options = ("--output-format", "json", "--output-file", "ut.json", "--exit-zero")

    assert tjut("template", "check", folder, *options).code == 0
    found = json.loads(Path("ut.json").read_text("utf-8"))["findings"]
    assert {one["path"] for one in found} == {"mallar/ekvinge/mall.docx"}
    assert tjut("template", "check", "danderyd", "--fail-on", "info").code == 0


@pytest.mark.parametrize("file", ["mall.toml", "mall.docx"])
def test_build_refuses_with_the_same_sentence(file: str, tjut: Tjut, folder: Path) -> None:
    case = Path("fall") / "arende.md"
    case.parent.mkdir()
    case.write_text(CASE.replace("KS 2026/0123", "KS 1"), "utf-8")
    (folder / file).write_bytes(b"\xff")

    code, out, err = tjut("build", "fall", "--mall", "mallar/ekvinge")
    checked = tjut("template", "check", "mallar/ekvinge", "--output-format", "concise")

    assert (code, out, checked.code) == (2, "", 1)
    assert checked.out.splitlines()[0].split(" ", 3)[3] in err


def test_a_path_that_is_no_template_is_told(tjut: Tjut, folder: Path) -> None:
    assert tjut("template", "check", "ekving").code == 2
    assert tjut("template", "check", folder / "mall.toml").err.endswith(
        "är varken en mapp eller en Word-fil.\n"
    )

"""A template that cannot be used: the finding says what `build` says."""

import shutil
from pathlib import Path

import pytest

from inspection.inspecting import CLEAN, TOML, look, told
from tjut.errors import TjutError
from tjut.findings import Severity
from tjut.inspection.inspect import inspect_template
from tjut.settings import Settings
from tjut.template.find import built_in, template_names
from zoo.raw import docx

LAST = '[[avsnitt]]\nnyckel = "b"\nrubrik = "B"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "mall"
    path.mkdir()
    (path / "mall.toml").write_text(TOML, "utf-8")
    (path / "mall.docx").write_bytes(docx(CLEAN))
    return path


def refused(folder: Path) -> tuple[str, str, int]:
    inspection = inspect_template(folder, Settings())
    assert inspection.opened is None
    (found,) = told(inspection)
    return found


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        ("diarienummer = 5\n", 1),
        ("# Mall\nnamn = \n", 2),
        ("okänd = 1\n" + TOML, 1),
        (TOML + "krav = 'ja'\n", 8),
        (TOML.replace("[[avsnitt]]", "[[ avsnitt ]] # ett", 1) + LAST + LAST, 9),
        (TOML + "[[avsnitt]]\nrubrik = 'x'\n[[avsnitt]]\nnyckel = 'd'\n", 8),
        ("namn = 'Ekvinge'\n", 1),
        (TOML + "'sammanfattning' = 1\n", 8),
        ("", 1),
        (TOML + "[formatmallar]\nrubrik2 = 'Ärende'\nrubrk3 = 'x'\n", 10),
        ("[formatmallar]\nrubrik2 = 'x'\n" + TOML, 3),
        (TOML.replace("[[", "formatmallar = { rubrk3 = 'x' }\n[[", 1), 2),
    ],
)
def test_a_fault_in_mall_toml_is_shown_at_its_line(toml: str, line: int, folder: Path) -> None:
    (folder / "mall.toml").write_text(toml, "utf-8")

    code, _, found = refused(folder)

    assert (code, found) == ("MA01", line)


def test_a_fault_in_a_table_says_neither_path_nor_number(folder: Path) -> None:
    (folder / "mall.toml").write_text(TOML + "diarienumer_exempel = 'x'\n", "utf-8")
    assert refused(folder) == ("MA01", "Okänd nyckel ”diarienumer_exempel”", 8)

    (folder / "mall.toml").write_text(TOML + "[formatmallar]\nrubrk3 = 'x'\n", "utf-8")
    assert refused(folder) == ("MA01", "Okänd nyckel ”rubrk3”, menade du ”rubrik3”?", 9)


def test_a_mall_toml_that_is_missing_or_no_text_is_named(folder: Path) -> None:
    (folder / "mall.toml").write_bytes(b"\xff")
    code, message, _ = refused(folder)
    assert code == "MA01"
    assert message.startswith(f"”{folder / 'mall.toml'}” är inte sparad som UTF-8. Spara om den")
    (folder / "mall.toml").unlink()
    assert refused(folder)[1].startswith(f"”{folder / 'mall.toml'}” finns inte")


def test_a_template_without_a_word_file_is_told(folder: Path) -> None:
    (folder / "mall.docx").unlink()

    code, message, _ = refused(folder)

    assert code == "MA02"
    assert message.startswith("Mallen mall har ingen Word-fil: mall.docx saknas i ")


def test_a_word_file_is_looked_at_with_its_mall_toml_or_as_standard(folder: Path) -> None:
    alone = shutil.copy(folder / "mall.docx", folder.parent / "brev.dotx")

    beside = inspect_template(folder / "mall.docx", Settings()).opened
    lone = inspect_template(Path(alone), Settings()).opened

    assert beside is not None
    assert lone is not None
    assert (beside.template.pattern, lone.template.name) == (r"KS \d+", "standard")


def test_a_path_to_something_else_is_refused(folder: Path) -> None:
    with pytest.raises(TjutError, match="är varken en mapp eller en Word-fil"):
        inspect_template(folder / "mall.toml", Settings())
    with pytest.raises(TjutError, match="finns inte"):
        inspect_template(folder / "mall", Settings())


def test_settings_silence_and_weigh(tmp_path: Path) -> None:
    look(tmp_path, "")
    silent = Settings(ignore=("MA05",), severity={"MA06": Severity.ERROR})

    (found,) = inspect_template(tmp_path, silent).findings

    assert (found.code, found.severity) == ("MA06", Severity.ERROR)


@pytest.mark.parametrize("name", template_names(Settings()))
def test_the_built_in_templates_are_clean(name: str) -> None:
    assert told(inspect_template(built_in() / name, Settings())) == []

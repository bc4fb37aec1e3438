from pathlib import Path

import pytest

from tjut.errors import TjutError
from tjut.findings import Severity
from tjut.settings import Settings, find_settings, load_settings
from tjut.source import Source


def test_the_nearest_file_upward_holds(tmp_path: Path) -> None:
    case = tmp_path / "arenden" / "lekplats"
    case.mkdir(parents=True)
    (tmp_path / "tjut.toml").touch()
    (tmp_path / "arenden" / "tjut.toml").touch()

    assert find_settings(case) == (tmp_path / "arenden" / "tjut.toml").resolve()
    assert find_settings(tmp_path) == (tmp_path / "tjut.toml").resolve()


def test_a_folder_of_that_name_is_no_settings(tmp_path: Path) -> None:
    (tmp_path / "tjut.toml").mkdir()

    assert find_settings(tmp_path) != tmp_path / "tjut.toml"


def test_without_a_file_everything_has_its_default() -> None:
    settings = load_settings(None)

    assert settings == Settings()
    assert settings.folder == Path()


def test_all_there_is_to_say(tmp_path: Path) -> None:
    path = tmp_path / "tjut.toml"
    path.write_text(
        'kommun = "Ekvinge kommun"\nmall = "ekvinge"\ntemplates = "mallar"\n'
        'select = ["ST", "sp01"]\nignore = ["SP"]\nseverity = {sp01 = "warning"}\n'
    )
    (tmp_path / "mallar").mkdir()

    settings = load_settings(path)

    assert settings == Settings(
        path=path,
        source=Source(str(path), path.read_text()),
        kommun="Ekvinge kommun",
        mall="ekvinge",
        templates=tmp_path / "mallar",
        select=("ST", "SP01"),
        ignore=("SP",),
        severity={"SP01": Severity.WARNING},
    )
    assert settings.folder == tmp_path


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("kommmun = 'x'", "okänd nyckel ”kommmun”, menade du ”kommun”?"),
        (
            "templates = 'malar'",
            "”templates” är ”malar”, men mappen finns inte; skapa den, eller ta bort raden.",
        ),
        ("select = 'ST'", '”select” ska vara en lista med text, som ["a", "b"].'),
        (
            "severity = {ST03 = 'hög'}",
            "”severity” ger ST03 ”hög”, men ska ge ”error”, ”warning” eller ”info”.",
        ),
    ],
)
def test_a_fault_is_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "tjut.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(TjutError) as told:
        load_settings(path)

    assert str(told.value) == f"{path}: {sentence}"

"""Which template a Word document is judged by."""

import shutil
from pathlib import Path
from unicodedata import normalize

import pytest

from tjut.reading import case_reader, find_file
from tjut.template.find import built_in
from zoo.raw import SWEDISH_STYLES, docx, p

DANDERYD = (
    p("Dnr KS 2026/0012")
    + p("Kommunledningskontorets utredning", style="Rubrik1")
    + p("Frågan är utredd.")
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a Word document, and a municipality's own template beside it."""
    (tmp_path / "a.docx").write_bytes(docx(DANDERYD, styles=SWEDISH_STYLES))
    (tmp_path / "mallar" / "ekvinge").mkdir(parents=True)
    shutil.copy(built_in() / "danderyd" / "mall.toml", tmp_path / "mallar" / "ekvinge")
    return tmp_path


def _chosen(folder: Path, toml: str = "", mall: str = "") -> str:
    (folder / "tjut.toml").write_text(toml, encoding="utf-8")
    return case_reader(mall)(folder / "a.docx", "a.docx", None).case.template.name


def test_it_is_the_one_that_fits_best(folder: Path) -> None:
    (folder / "mallar" / "annan").mkdir()
    (folder / "mallar" / "annan" / "mall.toml").write_text(
        'diarienummer = "x"\n[[avsnitt]]\nnyckel = "annat"\nrubrik = "Annat"\n', encoding="utf-8"
    )
    assert _chosen(folder, 'templates = "mallar"\n') == "ekvinge"


def test_of_equals_it_is_that_of_tjut_toml(folder: Path) -> None:
    toml = 'templates = "mallar"\nmall = "danderyd"\n'
    assert _chosen(folder, toml) == "danderyd"


def test_of_equals_it_is_the_standard_one_before_other_municipalities(folder: Path) -> None:
    assert _chosen(folder) == "standard"


def test_it_is_the_one_that_is_asked_for(folder: Path) -> None:
    assert _chosen(folder, mall="danderyd") == "danderyd"


def test_a_file_is_found_in_any_unicode_form_and_no_name_is_too_long(tmp_path: Path) -> None:
    (tmp_path / normalize("NFD", "å.png")).touch()
    assert find_file(tmp_path, "å.png") == tmp_path / normalize("NFD", "å.png")
    assert find_file(tmp_path, "a" * 5000) is None


def test_a_file_is_found_by_a_path_as_windows_has_it(tmp_path: Path) -> None:
    (tmp_path / "bilagor").mkdir()
    (tmp_path / "bilagor" / "å.png").touch()
    assert find_file(tmp_path, r"bilagor\å.png") == tmp_path / "bilagor" / "å.png"


def test_the_templates_of_tjut_toml_are_found_by_a_path_as_windows_has_it(folder: Path) -> None:
    assert _chosen(folder, "templates = '.\\mallar'\nmall = 'ekvinge'\n") == "ekvinge"
    assert _chosen(folder, "mall = 'mallar\\ekvinge'\n") == "ekvinge"


def test_attachments_are_the_files_that_people_see(tmp_path: Path) -> None:
    attachments = tmp_path / "bilagor"
    for name in ("b.pdf", "a/x.pdf", "a/~$x.docx", ".dold/y.pdf"):
        (attachments / name).parent.mkdir(parents=True, exist_ok=True)
        (attachments / name).touch()
    (attachments / "bruten").symlink_to("saknas")
    (tmp_path / "arende.md").touch()
    case = case_reader("")(tmp_path / "arende.md", "arende.md", None).case
    assert case.attachments == ("bilagor/a/x.pdf", "bilagor/b.pdf")

"""Which files a path stands for."""

from pathlib import Path

import pytest

from support.powerless import closed_folder
from tjut.cli.cases import find_cases, unique
from tjut.cli.faults import Guard
from tjut.cli.naming import display
from tjut.errors import TjutError


def lay(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")


def found(path: Path, built: str = "") -> list[str]:
    cases = find_cases(path, Guard(), lambda case: case.name == built)
    return [case.relative_to(path).as_posix() for case in cases]


def test_a_folder_is_searched_for_cases_and_documents_in_order(tmp_path: Path) -> None:
    lay(tmp_path, "b/arende.md", "a/2.docx", "a/1.DOCX", "a/läs.md", "arende.txt")
    assert found(tmp_path) == ["a/1.DOCX", "a/2.docx", "b/arende.md"]


def test_the_documents_of_a_case_are_no_cases(tmp_path: Path) -> None:
    lay(tmp_path, "x/arende.md", "x/x.docx", "x/bilagor/plan.docx", "x/del/arende.md")
    assert found(tmp_path) == ["x/arende.md", "x/del/arende.md"]


@pytest.mark.parametrize(
    "name", [".git/arende.md", "mall/mall.docx", "mall/del/arende.md", "~$x.docx", ".x.docx"]
)
def test_hidden_folders_templates_and_lock_files_are_passed_over(tmp_path: Path, name: str) -> None:
    lay(tmp_path, "arenden/arende.md", "mall/mall.toml", name)
    assert found(tmp_path) == ["arenden/arende.md"]


def test_documents_that_tjut_built_are_passed_over(tmp_path: Path) -> None:
    lay(tmp_path, "byggt.docx", "skrivet.docx")
    assert found(tmp_path, "byggt.docx") == ["skrivet.docx"]


@pytest.mark.parametrize("ending", ["doc", "docm", "dot", "dotm", "dotx", "odt", "RTF"])
def test_other_files_of_word_are_named_and_are_no_cases(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    lay(tmp_path, "brev.docx", f"svar.{ending}", f"~$svar.{ending}")
    assert found(tmp_path) == ["brev.docx"]
    told = f"svar.{ending}” läses inte. Öppna den i Word och spara den som Word-dokument (.docx)."
    err = capsys.readouterr().err
    assert err.endswith(f"{told}\n")
    assert "~$" not in err
    with pytest.raises(TjutError) as error:
        find_cases(tmp_path / f"svar.{ending}", Guard(), lambda _: False)
    assert str(error.value).endswith(told)


def test_old_word_files_are_named_unless_they_belong_to_a_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(tmp_path, "x/arende.md", "x/bilagor/plan.doc", "inkomna/brev.docx", "inkomna/Svar.DOC")
    assert found(tmp_path) == ["inkomna/brev.docx", "x/arende.md"]
    told = capsys.readouterr().err
    assert told.endswith(
        "inkomna/Svar.DOC” läses inte. Öppna den i Word och spara den som Word-dokument (.docx).\n"
    )
    assert told.count("\n") == 1


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    lay(tmp_path, "x/arende.md")
    (tmp_path / "x" / "runt").symlink_to(tmp_path)
    assert found(tmp_path) == ["x/arende.md"]


def test_a_link_that_leads_to_itself_is_no_file(tmp_path: Path) -> None:
    lay(tmp_path, "x/arende.md")
    (tmp_path / "runt").symlink_to("runt")
    assert found(tmp_path) == ["x/arende.md"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("x/ärende.md", "Ska ”{}” kontrolleras heter den arende.md"),
        ("x/Arende.md.txt", "Ska ”{}” kontrolleras heter den arende.md"),
        ("x/byggt.docx", "Det som tjut har byggt hoppas över; ange filen själv: ”{}”."),
        ("mall/mall.toml", "Skapa ett med tjut new MAPP."),
    ],
)
def test_a_folder_without_a_case_tells_what_to_do_about_what_is_there(
    tmp_path: Path, name: str, told: str
) -> None:
    lay(tmp_path, name)
    with pytest.raises(TjutError) as error:
        find_cases(tmp_path, Guard(), lambda _: True)
    assert told.format(tmp_path / name) in str(error.value)


def test_a_file_is_itself(tmp_path: Path) -> None:
    lay(tmp_path, "x.md", "~$y.docx")
    for name in ("x.md", "~$y.docx"):
        assert find_cases(tmp_path / name, Guard(), lambda _: True) == [tmp_path / name]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("tom", "Det finns inget ärende i ”.*tom”"),
        ("x.txt", "är varken en .md-fil eller ett Word-dokument"),
        ("saknas", "”.*saknas” finns inte"),
    ],
)
def test_what_is_no_case_gets_a_sentence(tmp_path: Path, name: str, told: str) -> None:
    lay(tmp_path, "tom/.dold/arende.md", "x.txt")
    with pytest.raises(TjutError, match=told):
        find_cases(tmp_path / name, Guard(), lambda _: False)


def test_a_folder_that_may_not_be_read_is_told_of() -> None:
    told = r"^Mappen ”.*stängd” kan inte läsas: du saknar behörighet\.$"
    with closed_folder() as folder, pytest.raises(TjutError, match=told):
        find_cases(folder, Guard(), lambda _: False)


def test_each_file_is_taken_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, "x/arende.md", "y/arende.md")
    monkeypatch.chdir(tmp_path)
    paths = [Path("y/arende.md"), Path("x/arende.md"), tmp_path / "y" / "arende.md"]
    assert unique(paths) == paths[:2]


def test_files_are_named_from_the_working_directory_where_they_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path, "här/x/arende.md", "där/arende.md")
    monkeypatch.chdir(tmp_path / "här")
    assert display(Path("x/../x/arende.md")) == "x/arende.md"
    assert display(Path("../där/arende.md")) == "../där/arende.md"


def test_what_cannot_be_read_leaves_the_others(tmp_path: Path) -> None:
    lay(tmp_path, "a/arende.md", "b/1.docx", "b/2.docx", "c/arende.md")
    guard = Guard()

    def passed_over(document: Path) -> bool:
        if document.name == "1.docx":
            raise TjutError("Går inte att läsa.")
        return False

    cases = find_cases(tmp_path, guard, passed_over)
    assert [path.relative_to(tmp_path).as_posix() for path in cases] == [
        "a/arende.md", "b/2.docx", "c/arende.md",
    ]  # fmt: skip
    assert guard.failed

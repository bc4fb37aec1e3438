"""`tjut import`: case folders out of Word files, and nothing lost on the way."""

from pathlib import Path

import docx
import pytest

from cli.running import Lay, Tjut
from tjut.model.compare import difference
from tjut.model.document import Document
from tjut.reading import case_reader

EXAMPLES = Path(__file__).parents[2] / "examples"
CASES = sorted(path.parent for path in EXAMPLES.glob("*/arende.md"))


def document_of(case: Path) -> Document:
    return case_reader("")(case / "arende.md", "arende.md", None).case.document


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("mall", ["danderyd", "kungsbacka", "standard"])
def test_what_build_wrote_comes_back_as_the_case_it_was(
    tjut: Tjut, tmp_path: Path, case: Path, mall: str
) -> None:
    numbers = {"danderyd": "KS 2026/0184", "kungsbacka": "TN-2026-00184", "standard": "TN 2026/1"}
    written = (case / "arende.md").read_text("utf-8").splitlines()
    before = tmp_path / "fore" / case.name
    before.mkdir(parents=True)
    for folder in ("bilagor", "bilder"):
        if (case / folder).is_dir():
            (before / folder).symlink_to(case / folder)
    lines = [
        f'diarienummer: "{numbers[mall]}"' if line.startswith("diarienummer:") else line
        for line in written
    ]
    (before / "arende.md").write_text("\n".join(lines), "utf-8")
    assert tjut("build", before, "--mall", mall, "-o", tmp_path / "x.docx").code == 0
    assert tjut("import", tmp_path / "x.docx", "-o", tmp_path).code == 0

    assert difference(document_of(before), document_of(tmp_path / "x")) is None


@pytest.fixture
def word(lay: Lay) -> Path:
    """A Word file that somebody wrote by hand, with a link that cannot be followed."""
    folder = lay()
    document = docx.Document()
    document.add_heading("Ny park", 0)
    document.add_heading("Utredning", 1)
    document.add_paragraph("Parken ligger vid ån.")
    document.save(str(folder / "park.docx"))
    return folder / "park.docx"


def test_a_document_becomes_a_case_named_after_it(tjut: Tjut, word: Path) -> None:
    code, out, _ = tjut("import", "park.docx")
    assert (code, out) == (0, "park/arende.md\n")
    text = Path("park/arende.md").read_text("utf-8")
    assert 'titel: "Ny park"' in text
    assert "# Utredning\n\nParken ligger vid ån.\n" in text
    assert word.exists()


def test_a_case_that_is_there_is_left_alone_unless_forced(tjut: Tjut, word: Path) -> None:
    case = word.with_suffix("") / "arende.md"
    case.parent.mkdir()
    case.write_text("Mitt.", "utf-8")
    code, out, err = tjut("import", "park.docx")
    assert (code, out) == (2, "")
    assert "Det finns redan ett ärende i ”park”" in err
    assert case.read_text("utf-8") == "Mitt."
    assert tjut("import", "park.docx", "--force").code == 0
    assert "Parken" in case.read_text("utf-8")


def test_the_template_that_is_asked_for_is_written_into_the_case(tjut: Tjut, word: Path) -> None:
    assert tjut("import", word, "--mall", "danderyd", "-o", "ut").code == 0
    assert 'mall: "danderyd"' in Path("ut/park/arende.md").read_text("utf-8")


def test_a_folder_gets_a_name_that_windows_takes(tjut: Tjut, word: Path) -> None:
    word.rename("Park: vad, var?.docx")
    assert tjut("import", "Park: vad, var?.docx").out == "Park- vad, var-/arende.md\n"


def test_a_file_that_is_no_word_document_stops_no_other(tjut: Tjut, word: Path) -> None:
    Path("läs.txt").write_text("Hej", "utf-8")
    Path("gammal.docx").write_bytes(b"\xd0\xcf\x11\xe0")
    code, out, err = tjut("import", "läs.txt", "gammal.docx", word.name)
    assert (code, out) == (2, "park/arende.md\n")
    assert "”läs.txt” är inget Word-dokument. Öppna den i Word och spara den som .docx." in err
    assert "gammal.docx" in err


def test_a_folder_stands_for_its_documents_but_those_of_cases(tjut: Tjut, word: Path) -> None:
    inbox = word.parent / "inkomna"
    for folder in (inbox / "a", inbox / "b", inbox / "klart"):
        folder.mkdir(parents=True)
    for copy in ("a/bad.docx", "b/bad.docx", "b/park.docx", "klart/klart.docx", "b/~$park.docx"):
        (inbox / copy).write_bytes(word.read_bytes())
    (inbox / "klart" / "arende.md").write_text("# Ärendet\n", "utf-8")

    code, out, _ = tjut("import", "inkomna", "-o", "arenden")

    assert code == 0
    assert out.splitlines() == [
        "arenden/a bad/arende.md", "arenden/b bad/arende.md", "arenden/park/arende.md",
    ]  # fmt: skip


@pytest.mark.parametrize("options", [(), ("--force",)])
def test_documents_of_one_name_become_a_case_each(
    tjut: Tjut, word: Path, options: tuple[str, ...]
) -> None:
    names = ("a/Års.docx", "b/a\u030ars.docx", "c/b/års.docx", "c/års?.docx", "c/års-.docx")
    for name in names:
        (word.parent / name).parent.mkdir(parents=True, exist_ok=True)
        document = docx.Document()
        document.add_paragraph(f"Hör till {name}.")
        document.save(str(word.parent / name))
    code, out, _ = tjut("import", *names, "c", names[0], "-o", "ut", *options)
    folders = ("a Års", "b a\u030ars", "b års (2)", "c års-", "c års- (2)")
    assert (code, out.splitlines()) == (0, [f"ut/{folder}/arende.md" for folder in folders])
    for folder, name in zip(folders, names, strict=True):
        assert f"Hör till {name}." in Path("ut", folder, "arende.md").read_text("utf-8")


def test_a_folder_without_documents_is_told_of(tjut: Tjut, word: Path) -> None:
    (word.parent / "tom").mkdir()

    assert tjut("import", "tom") == (2, "", "Det finns inget Word-dokument i ”tom”.\n")

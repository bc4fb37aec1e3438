"""`tjut check --annotate`: copies with comments, and never in place of somebody's file."""

from cli.running import Lay, Tjut
from support.cases import CLEAN
from tjut.writers.comments import is_annotated
from zoo.raw import SWEDISH_STYLES, docx, p

REPORT = docx(p("Utredning", style="Rubrik1") + p("Kostnaden är xx kronor."), styles=SWEDISH_STYLES)


def test_each_word_file_gets_a_copy_and_the_original_is_untouched(tjut: Tjut, lay: Lay) -> None:
    folder = lay(bidrag=CLEAN)
    (folder / "skrivelse.docx").write_bytes(REPORT)
    for _ in range(2):
        result = tjut("check", ".", "--annotate", "granskat")
        assert result.code == 1
        assert "i ”granskat/skrivelse.docx”.\n" in result.err
    assert [path.name for path in (folder / "granskat").iterdir()] == ["skrivelse.docx"]
    assert is_annotated((folder / "granskat" / "skrivelse.docx").read_bytes())
    assert (folder / "skrivelse.docx").read_bytes() == REPORT


def test_a_file_that_is_no_such_copy_is_not_replaced(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    (folder / "skrivelse.docx").write_bytes(REPORT)
    other = folder / "granskat" / "skrivelse.docx"
    other.parent.mkdir()
    other.write_bytes(REPORT)
    result = tjut("check", "skrivelse.docx", "--annotate", "granskat")
    assert result.code == 2
    assert " ST08 " in result.out
    assert "är ingen kopia med kommentarer" in result.err
    assert other.read_bytes() == REPORT


def test_no_copy_is_laid_among_the_originals(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    files = [folder / "inkomna" / name for name in ("skrivelse.docx", "sub/annan.docx")]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(REPORT)
    result = tjut("check", "inkomna", "--annotate", "inkomna", "--output-format", "concise")
    assert result.code == 2
    assert result.out.count(" ST08 ") == 2
    assert result.err.startswith("I mappen ”inkomna” ligger originalen, som inte skrivs över.")
    assert [path for path in sorted(folder.rglob("*.docx")) if path.read_bytes() == REPORT] == files
    assert sorted(folder.rglob("*.docx")) == files


def test_the_copy_of_a_document_without_findings_gives_way_to_the_next(
    tjut: Tjut, lay: Lay
) -> None:
    folder = lay()
    original = folder / "skrivelse.docx"
    arguments = ("check", original.name, "--select", "ST08", "--annotate", "granskat")
    original.write_bytes(docx(p("Utredning", style="Rubrik1") + p("Kostnaden är låg.")))
    assert tjut(*arguments).code == 0
    original.write_bytes(REPORT)
    result = tjut(*arguments)
    assert result.code == 1
    assert "1 kommentar i ”granskat/skrivelse.docx”" in result.err


def test_it_is_told_when_there_is_nothing_to_annotate(tjut: Tjut, lay: Lay) -> None:
    folder = lay(bidrag=CLEAN)
    result = tjut("check", ".", "--annotate", "granskat")
    assert result.err == "Här finns inget Word-dokument att lägga kommentarer i.\n"
    assert not (folder / "granskat").exists()


def test_files_of_one_name_get_a_copy_each_and_no_copy_is_checked(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    for name in ("park/Utlåtande.docx", "skola/utlåtande.docx", "skola/gård/utlåtande.docx"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(REPORT)
    (folder / "annan" / "skola").mkdir(parents=True)
    (folder / "annan" / "skola" / "utlåtande.docx").write_bytes(REPORT)
    for _ in range(2):
        result = tjut("check", ".", "--annotate", "granskat", "--output-format", "concise")
        assert "granskat" not in result.out
    assert sorted(path.name for path in (folder / "granskat").iterdir()) == [
        "gård utlåtande.docx", "park Utlåtande.docx",
        "skola utlåtande (2).docx", "skola utlåtande.docx",
    ]  # fmt: skip

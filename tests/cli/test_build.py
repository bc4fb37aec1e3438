"""`tjut build`: what is built, where it goes, and what is left alone."""

import io
import os
import re
import shlex
import sys
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from cli.running import Lay, Tjut
from support.cases import CLEAN
from tjut.build import builder
from tjut.cli.building import Outcome
from tjut.cli.built import Tally
from tjut.cli.faults import Guard
from tjut.errors import TjutError
from tjut.files import typed
from tjut.reading import case_reader
from tjut.template.find import built_in
from tjut.word.guard import MIB
from zoo.raw import SWEDISH_STYLES, docx, p

FAULTY = CLEAN.replace("Anna Lindkvist", "[fyll i namn]")


def word(path: Path) -> str:
    """The document part of a Word file."""
    with ZipFile(path) as file:
        return file.read("word/document.xml").decode()


def resave(path: Path) -> None:
    """Change a Word file as Word does when somebody edits it."""
    with ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    with ZipFile(path, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data.replace(b"Riktlinjer", b"Riktlinje"))


def test_a_case_is_built_beside_itself_and_named_after_its_folder(tjut: Tjut, lay: Lay) -> None:
    folder = lay(bidrag=CLEAN)
    (folder / "ett.md").write_text(CLEAN, "utf-8")
    assert tjut("build", "bidrag", "ett.md") == (
        0, "bidrag/bidrag.docx\nett.docx\n", "2 dokument byggda.\n"
    )  # fmt: skip
    assert "Riktlinjer" in word(folder / "bidrag" / "bidrag.docx")
    assert word(folder / "ett.docx") == word(folder / "bidrag" / "bidrag.docx")


def test_a_case_with_errors_is_held_back_and_the_others_are_built(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=FAULTY, b=CLEAN, c=CLEAN.encode("latin-1"))
    code, out, err = tjut("build", "-o", "byggt")
    assert (code, out) == (2, "byggt/b.docx\n")
    assert err.startswith("”c/arende.md” är inte sparad som UTF-8")
    assert "\n\na/arende.md:8:12 fel ST08 " in err
    assert err.endswith(
        "1 fel i 1 ärende.\n1 dokument byggt.\n"
        "1 ärende har fel och byggs inte. Rätta felen, eller bygg utkast med --draft.\n"
        "1 ärende gick inte att bygga, se ovan.\n"
    )
    assert [path.name for path in (folder / "byggt").iterdir()] == ["b.docx"]


def test_only_errors_hold_a_case_back(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=FAULTY)
    assert tjut("build").code == 1
    assert [*folder.rglob("*.docx")] == []
    lay(a=CLEAN)
    (folder / "a" / "bilagor").mkdir()
    (folder / "a" / "bilagor" / "plan.pdf").write_bytes(b"")
    code, _, err = tjut("build")
    assert (code, err) == (0, "1 dokument byggt. Se 1 varning med tjut check.\n")


def test_a_draft_is_marked_on_its_pages(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=FAULTY)
    code, out, err = tjut("build", "--draft")
    assert (code, out, err) == (0, "a/a.docx\n", "1 dokument byggt. Se 1 fel med tjut check.\n")
    with ZipFile(folder / "a" / "a.docx") as file:
        headers = [name for name in file.namelist() if name.startswith("word/header")]
        assert headers
        assert all(b"UTKAST" in file.read(name) for name in headers)


def test_the_output_may_be_a_file_for_one_case(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN, b=CLEAN)
    assert tjut("build", "a", "-o", "ny mapp/x.DOCX").out == "ny mapp/x.DOCX\n"
    code, out, err = tjut("build", "-o", "y.docx")
    assert (code, out) == (2, "")
    assert err == "Flera ärenden kan inte bli en fil. Ange en mapp i stället för ”y.docx”.\n"
    assert not (folder / "y.docx").exists()


def test_a_case_that_is_a_link_is_built_by_its_own_name(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN)
    (folder / "lekplatsen.md").symlink_to("a/arende.md")
    (folder / "b").symlink_to("a")
    assert tjut("build", "lekplatsen.md", "-o", "byggt").out == "byggt/lekplatsen.docx\n"
    assert tjut("build", "b/arende.md", "-o", "byggt").out == "byggt/a.docx\n"


def test_the_output_is_no_file_of_another_kind(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN)
    code, out, err = tjut("build", "a", "-o", "Taxa.PDF")
    assert (code, out) == (2, "")
    assert err == (
        "Ange en Word-fil (.docx) eller en mapp att bygga i, i stället för ”Taxa.PDF”. "
        "Med --pdf läggs en PDF bredvid.\n"
    )
    assert not (folder / "Taxa.PDF").exists()


def test_two_cases_of_one_name_stop_everything(tjut: Tjut, lay: Lay) -> None:
    folder = lay(**{"a/x": CLEAN, "b/X": CLEAN, "c": CLEAN})
    code, out, err = tjut("build", "-o", "byggt")
    assert (code, out) == (2, "")
    assert err.startswith("”a/x/arende.md” och ”b/X/arende.md” skulle båda bli ”byggt/X.docx”.")
    assert not (folder / "byggt").exists()


def test_its_own_document_is_replaced_and_no_other(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN)
    target = folder / "a" / "a.docx"
    for draft in ([], ["--draft"], []):
        assert tjut("build", *draft).code == 0
    resave(target)
    for told in ("har ändrats sedan tjut byggde det", "är inte byggt av tjut"):
        before = target.read_bytes()
        code, out, err = tjut("build")
        assert (code, out) == (2, "")
        assert f"”a/a.docx” {told} och skrivs inte över. " in err
        assert target.read_bytes() == before
        target.write_bytes(b"mitt eget")
    assert err.endswith(" Flytta det, eller använd --force.\n")
    assert tjut("build", "--force").code == 0
    assert "Riktlinjer" in word(target)


def test_what_is_changed_in_a_document_can_be_taken_home(tjut: Tjut, lay: Lay) -> None:
    folder = lay(**{"en park": CLEAN})
    assert tjut("build").code == 0
    resave(folder / "en park" / "en park.docx")
    err = tjut("build").err
    told = re.search(
        r"Se ändringarna med tjut (.*), för in dem med samma kommando och --force, ", err
    )
    assert told
    arguments = shlex.split(told[1])
    assert arguments == ["import", "en park/en park.docx", "--into", "en park/arende.md"]
    assert tjut(*arguments, "--force").code == 0
    assert "Riktlinje för" in (folder / "en park" / "arende.md").read_text("utf-8")
    assert tjut("build", "--force").code == 0


def test_word_documents_are_nothing_to_build(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN)
    (folder / "annat.docx").write_bytes(b"")
    assert tjut("build").out == "a/a.docx\n"
    code, _, err = tjut("build", "annat.docx")
    told = "”annat.docx” är redan ett Word-dokument. Gör ett ärende av det med tjut import.\n"
    assert (code, err) == (2, told)


def test_what_comes_on_standard_in_is_nothing_to_build(tjut: Tjut, lay: Lay) -> None:
    folder = lay(**{".": CLEAN})
    code, out, err = tjut("build", "-")
    assert (code, out) == (2, "")
    assert err == "Det som kommer på standard in kan inte byggas. Ange ett ärende.\n"
    assert [*folder.rglob("*.docx")] == []


def test_images_go_along_and_a_draft_says_which_is_missing(tjut: Tjut, lay: Lay) -> None:
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
        "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
    )
    folder = lay(a=CLEAN.replace("# Bedömning", "![En bänk](bilagor/b.png)\n\n# Bedömning"))
    (folder / "a" / "bilagor").mkdir()
    (folder / "a" / "bilagor" / "b.png").write_bytes(pixel)
    assert tjut("build").code == 0
    with ZipFile(folder / "a" / "a.docx") as file:
        assert any(file.read(name) == pixel for name in file.namelist())
    (folder / "a" / "bilagor" / "b.png").unlink()
    assert tjut("build").code == 1
    code, _, err = tjut("build", "--draft")
    assert code == 0
    assert "a/arende.md: Filen ”bilagor/b.png” finns inte i ärendets mapp.\n" in err
    assert "[bild saknas: bilagor/b.png, En bänk]" in word(folder / "a" / "a.docx")
    (folder / "tjut.toml").write_text('ignore = ["HA01"]\n', "utf-8")
    code, _, err = tjut("build", "--force")
    assert (code, err) == (2, "a/arende.md: Filen ”bilagor/b.png” finns inte i ärendets mapp.\n")


@pytest.mark.parametrize("data", [b"<svg/>", b"junk", b"\x89PNG\r\n\x1a\n", b"\0" * (20 * MIB + 1)])
def test_an_image_that_word_cannot_show_is_found_where_it_stands(
    tjut: Tjut, lay: Lay, data: bytes
) -> None:
    folder = lay(a=CLEAN.replace("# Bedömning", "![En bänk](karta.svg)\n\n# Bedömning"))
    (folder / "a" / "karta.svg").write_bytes(data)
    told = "Bilden ”karta.svg” "
    code, out, _ = tjut("check", "--output-format", "concise")
    line = CLEAN.split("\n").index("# Bedömning") + 1
    assert code == 1
    assert out.startswith(f"a/arende.md:{line}:1 fel ST09 {told}")
    assert tjut("build").code == 1
    code, _, err = tjut("build", "--draft")
    assert code == 0
    assert f"a/arende.md: {told}" in err


def test_what_a_template_leaves_out_is_said_once(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN, b=CLEAN)
    (folder / "mall").mkdir()
    built_in = Path(__file__).parents[2] / "templates" / "standard"
    toml = (built_in / "mall.toml").read_text("utf-8")
    (folder / "mall" / "mall.toml").write_text(
        toml + '\n[formatmallar]\nbrödtext = "Finns ej"\n', "utf-8"
    )
    source = next(built_in.glob("mall.do*"))
    (folder / "mall" / source.name).write_bytes(source.read_bytes())
    code, _, err = tjut("build", "--mall", "mall")
    assert code == 0
    assert err.count("Formatmallen ”Finns ej” finns inte i ") == 1


@pytest.mark.parametrize(
    ("body", "header", "told"),
    [
        (
            p("{{ innehall }}") + p("{{ blabla }}"),
            "",
            "Fältet ”blabla” hör inte till någon uppgift; ",
        ),
        (p("{{ innehall }}"), p("{{ handlaggare.telefn }}"), "menade du ”handläggare.telefon”?\n"),
        (p("{{ innehall }} och mer"), "", "Fältet innehall måste stå ensamt i sitt stycke.\n"),
        (
            p("{{ titel }") + p("{{ innehall }}"),
            "",
            "läses inte som ett fält; skriv som {{ titel }}.\n",
        ),
    ],
)
def test_a_field_that_nothing_fills_is_refused_as_template_check_says(
    tjut: Tjut, lay: Lay, body: str, header: str, told: str
) -> None:
    folder = lay(a=CLEAN)
    built_in = Path(__file__).parents[2] / "templates" / "standard"
    (folder / "mall").mkdir()
    (folder / "mall" / "mall.toml").write_bytes((built_in / "mall.toml").read_bytes())
    (folder / "mall" / "mall.docx").write_bytes(docx(body, styles=SWEDISH_STYLES, header=header))
    code, out, err = tjut("build", "--mall", "mall")
    assert (code, out) == (2, "")
    assert "mall/mall.docx: " in err
    assert told in err


def test_a_typed_field_that_is_known_is_filled(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN)
    built_in = Path(__file__).parents[2] / "templates" / "standard"
    (folder / "mall").mkdir()
    (folder / "mall" / "mall.toml").write_bytes((built_in / "mall.toml").read_bytes())
    body = p("Dnr {{ diarienummer }}") + p("{{ innehall }}") + p("Ekvinge kommun")
    (folder / "mall" / "mall.docx").write_bytes(docx(body, styles=SWEDISH_STYLES))
    assert tjut("build", "--mall", "mall").code == 0
    assert "Dnr KS 2026/0123" in word(folder / "a" / "a.docx")


def test_a_document_that_would_not_hold_the_case_is_not_made(lay: Lay) -> None:
    lay(a=CLEAN)
    path = Path("a/arende.md")
    case = case_reader("standard")(path, "a", None).case
    other = replace(case, uppgifter=case.uppgifter.model_copy(update={"titel": "Något annat"}))
    remarks: list[str] = []
    build = builder(remarks.append)
    with pytest.raises(TjutError, match=r"^Dokumentet skulle inte bli") as refused:
        build(other, path, False)
    folder = built_in() / "standard"
    check = f"tjut template check {typed(str(folder))}"
    assert str(refused.value) == (
        f"Dokumentet skulle inte bli som ärendet i ”{folder / 'mall.docx'}”: "
        f"uppgiften ”titel” skiljer sig. Pröva mallen med {check}. "
        "Hittar den inget är det tjuts fel."
    )
    assert build(other, path, True)
    assert remarks == [
        "a/arende.md: utkastet visar inte uppgiften ”titel” som i ärendet. Rätta felen i ärendet. "
        f"Har det inga, pröva mallen med {check}."
    ]


def test_a_draft_names_all_that_it_lacks(tjut: Tjut, lay: Lay) -> None:
    broken = CLEAN.replace("  - namn", "\t- namn").replace('"2026-03-10"', '"2026-13-10"')
    lay(a=broken)
    code, _, err = tjut("build", "--draft")
    assert code == 0
    assert (
        "utkastet visar inte uppgiften ”datum” och uppgiften ”underskrifter” som i ärendet. "
        "Rätta felen i ärendet. Har det inga, pröva mallen med tjut template check " in err
    )


def test_an_older_pdf_beside_a_document_is_told_of(tjut: Tjut, lay: Lay) -> None:
    folder = lay(a=CLEAN)
    document, pdf = folder / "a" / "a.docx", folder / "a" / "a.pdf"
    pdf.write_bytes(b"%PDF-1.7")
    older = "”a/a.pdf” är äldre än dokumentet. Gör en ny med --pdf, eller ta bort den.\n"
    assert older in tjut("build").err
    os.utime(pdf, ns=(document.stat().st_mtime_ns,) * 2)
    assert older not in tjut("build").err
    assert older in tjut("build").err
    (folder / "a" / "arende.md").write_text(CLEAN.replace("2011", "2012"), "utf-8")
    os.utime(pdf)
    assert older in tjut("build").err


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_how_far_a_long_run_has_come(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(**{f"{number}": CLEAN for number in range(4)})
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    assert tjut("build", "-o", "byggt").code == 0
    assert "Bygger" in screen.getvalue()
    assert "4 dokument byggda." in screen.getvalue()


def test_what_several_cases_have_in_common_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally(Guard())
    for outcome in 2 * [Outcome([], said=("Formatmallen saknas.",), fault="Mallen är trasig.")]:
        tally.add(outcome)
    tally.tell()
    assert capsys.readouterr().err == "Formatmallen saknas.\nMallen är trasig.\n"

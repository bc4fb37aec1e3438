"""`tjut import --into`: what somebody changed in Word, as a diff and then in the case."""

import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from cli.running import Lay, Tjut
from support.cases import CLEAN
from support.programs import program
from tjut.template.find import built_in
from zoo.png import png

EXAMPLES = Path(__file__).parents[2] / "examples"
CASE = CLEAN.replace("datum: ", "# Datumet är det som gäller.\ndatum: ")


def build(tjut: Tjut, lay: Lay, case: str = CASE) -> Path:
    folder = lay(bidrag=case)
    assert tjut("build", "bidrag").code == 0
    return folder


def change(path: Path, old: str, new: str) -> None:
    """Change words of a Word file as somebody does in Word."""
    with ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    assert old.encode() in parts["word/document.xml"]
    with ZipFile(path, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data.replace(old.encode(), new.encode()))


def test_an_untouched_document_changes_nothing(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay)
    result = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force")
    assert result == (0, "", "bidrag/bidrag.docx säger detsamma som bidrag/arende.md.\n")
    assert (folder / "bidrag" / "arende.md").read_text("utf-8") == CASE


def test_changes_are_shown_and_with_force_written(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay)
    change(folder / "bidrag" / "bidrag.docx", "är från 2011", "är från 2012")
    shown = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx")
    assert shown.code == 0
    assert "\n-De regler som används i dag är från 2011." in shown.out
    assert "\n+De regler som används i dag är från 2012." in shown.out
    assert shown.err == "Ärendet är inte ändrat än. Ändringarna förs in i det med --force.\n"
    assert (folder / "bidrag" / "arende.md").read_text("utf-8") == CASE
    written = tjut("import", "--into", "bidrag/arende.md", "bidrag/bidrag.docx", "--force")
    assert written == (0, "", "bidrag/arende.md är rättad.\n")
    changed = CASE.replace("är från 2011", "är från 2012")
    assert (folder / "bidrag" / "arende.md").read_text("utf-8") == changed


def test_what_a_case_cannot_hold_is_told(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay)
    added = 'är från 2012</w:t></w:r><w:ins w:id="99" w:author="Anna"><w:r><w:t>'
    change(folder / "bidrag" / "bidrag.docx", "är från 2011", f"{added} eller 2013</w:t></w:r>"
           "</w:ins><w:r><w:t>")  # fmt: skip
    shown = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx")
    assert "Spårade ändringar är inlästa som om de var godkända.\n" in shown.err
    assert "är från 2012 eller 2013" in shown.out


def test_comments_and_hidden_text_come_along_once(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay) / "bidrag"
    document = docx.Document(str(folder / "bidrag.docx"))
    [old] = [one for one in document.paragraphs if one.text.startswith("De regler")]
    document.add_comment(old.runs, "Stämmer året?", author="Bo", initials="B")
    old.insert_paragraph_before("").add_run("Fråga juristen.").font.hidden = True
    document.save(str(folder / "bidrag.docx"))
    written = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force")
    assert (written.code, written.err.splitlines()[-1]) == (0, "bidrag/arende.md är rättad.")
    text = (folder / "arende.md").read_text("utf-8")
    assert "---\n\n<!-- Ur Word-filen, utan plats i ärendet: Fråga juristen. -->\n\n# Ä" in text
    assert "på orten.\n\n<!-- Kommentar av Bo: Stämmer året? -->\n" in text
    again = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force")
    assert again.err.endswith("bidrag/bidrag.docx säger detsamma som bidrag/arende.md.\n")
    assert (folder / "arende.md").read_text("utf-8") == text


def write_around(path: Path) -> None:
    """Write a line in the letterhead, in each kind of header, and in the footer."""
    document = docx.Document(str(path))
    document.paragraphs[1].insert_paragraph_before("Obs! Sekretess enligt 21 kap. OSL.")
    section = document.sections[0]
    for part in (section.header, section.first_page_header):
        part.add_paragraph("HEMLIG")
    section.footer.add_paragraph("Kopia")
    document.save(str(path))


def test_what_is_written_around_the_text_comes_along(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay) / "bidrag"
    write_around(folder / "bidrag.docx")
    assert tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force").code == 0
    kept = "Obs! Sekretess enligt 21 kap. OSL. | HEMLIG | Kopia"
    comment = f"<!-- Ur Word-filen, utan plats i ärendet: {kept} -->"
    text = (folder / "arende.md").read_text("utf-8")
    assert text == CASE.replace("---\n\n#", f"---\n\n{comment}\n\n#", 1)
    imported = tjut("import", "bidrag/bidrag.docx", "-o", "ut")
    assert imported.err == (
        "bidrag/bidrag.docx:2: Text utan plats i ärendet står i en kommentar först i arende.md.\n"
        "bidrag/bidrag.docx:1: Text i sidhuvud eller sidfot står i en kommentar först i "
        "arende.md.\n"
    )
    assert comment in (folder.parent / "ut" / "bidrag" / "arende.md").read_text("utf-8")


def test_what_a_template_that_is_not_here_prints_cannot_be_told_from_what_is_added(
    tjut: Tjut, lay: Lay
) -> None:
    lay(bidrag=CASE)
    shutil.copytree(built_in() / "standard", "egen")
    assert tjut("build", "bidrag", "--mall", "egen").code == 0
    shutil.rmtree("egen")
    write_around(Path("bidrag/bidrag.docx"))
    imported = tjut("import", "bidrag/bidrag.docx", "-o", "ut")
    assert imported.code == 0
    assert imported.err.startswith("bidrag/bidrag.docx:1: Dokumentet är byggt med en annan mall, ")
    assert "Sekretess" not in Path("ut/bidrag/arende.md").read_text("utf-8")


@pytest.mark.parametrize("mall", ["standard", "danderyd"])
def test_a_line_after_a_list_is_no_item_of_it(tjut: Tjut, lay: Lay, mall: str) -> None:
    listed = (
        'handlingar:\n  - "Plan"\nskickas_till:\n  - "Region Halland m.fl."\nmall: "MALL"\n---\n\n#'
    )
    case = CASE.replace("---\n\n#", listed.replace("MALL", mall), 1)
    folder = build(tjut, lay, case) / "bidrag"
    document = docx.Document(str(folder / "bidrag.docx"))
    [heading] = [one for one in document.paragraphs if one.text == "Beslutet skickas till"]
    heading.insert_paragraph_before("Planen skickas separat.")
    document.add_paragraph("Justeras omedelbart.")
    document.add_paragraph("Valnämnden", style=document.paragraphs[-2].style)
    document.save(str(folder / "bidrag.docx"))
    result = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force")
    assert ": Text utan plats i ärendet står i en kommentar först i arende.md.\n" in result.err
    comment = "<!-- Ur Word-filen, utan plats i ärendet: Planen skickas separat. | Justeras omed"
    text = (folder / "arende.md").read_text("utf-8")
    receivers = '  - "Region Halland m.fl."\n  - "Valnämnden"\n'
    assert f'{receivers}mall: "{mall}"\n---\n\n{comment}elbart. -->\n\n#' in text


def test_a_line_after_the_signatures_takes_nothing_away(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay) / "bidrag"
    document = docx.Document(str(folder / "bidrag.docx"))
    [heading] = [one for one in document.paragraphs if one.text == "Handlingar i ärendet"]
    heading.insert_paragraph_before("Bilagor skickas separat.")
    document.save(str(folder / "bidrag.docx"))
    assert tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force").code == 0
    text = (folder / "arende.md").read_text("utf-8")
    assert text == f"{CASE}\nBilagor skickas separat.\n"


def test_signatures_that_are_not_found_are_not_taken_away(tjut: Tjut, lay: Lay) -> None:
    folder = build(tjut, lay)
    change(folder / "bidrag" / "bidrag.docx", "Kommundirektör", "")
    shown = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx")
    assert (shown.code, "\n-underskrifter:\n" in shown.out) == (0, True)
    assert "tjut hittar inga underskrifter i bidrag/bidrag.docx" in shown.err
    forced = tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force")
    assert (forced.code, forced.out, forced.err) == (2, "", shown.err)
    assert (folder / "bidrag" / "arende.md").read_text("utf-8") == CASE


@pytest.mark.parametrize("options", [(), ("--force",)])
def test_a_document_of_another_case_is_refused(
    tjut: Tjut, lay: Lay, options: tuple[str, ...]
) -> None:
    folder = build(tjut, lay)
    other = CASE.replace("KS 2026/0123", "KS 2026/0999")
    lay(annat=other.replace("föreningsbidrag", "lovskola"), byte=other)
    result = tjut("import", "--into", "annat", "bidrag/bidrag.docx", *options)
    assert (result.code, result.out) == (2, "")
    assert "bidrag/bidrag.docx har diarienumret KS 2026/0123 och en annan titel" in result.err
    assert "annat/arende.md, som har KS 2026/0999" in result.err
    assert "lovskola" in (folder / "annat" / "arende.md").read_text("utf-8")
    renumbered = tjut("import", "--into", "byte", "bidrag/bidrag.docx", *options)
    assert renumbered.code == 0


def test_a_document_that_libreoffice_has_saved_anew_changes_nothing(
    tjut: Tjut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = program("soffice", "libreoffice")
    cases = sorted(path.parent for path in EXAMPLES.glob("*/arende.md"))
    assert tjut("build", *cases, "-o", tmp_path / "byggt").code == 0
    built = sorted((tmp_path / "byggt").iterdir())
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [str(office), profile, "--headless", "--convert-to", "docx", *map(str, built)]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=300)
    monkeypatch.chdir(EXAMPLES)
    for case in cases:
        result = tjut("import", "--into", case.name, tmp_path / f"{case.name}.docx")
        assert (result.code, result.out) == (0, "")
        assert "säger detsamma som" in result.err


def test_images_that_the_case_lacks_come_along_and_others_stay(tjut: Tjut, lay: Lay) -> None:
    images = "\n\n![Karta över orten](karta.png)\n\n![Plan för torget](bilder/plan.png)\n"
    case = CASE.replace("föreningarna på orten.", f"föreningarna på orten.{images}")
    folder = lay(bidrag=case) / "bidrag"
    (folder / "bilder").mkdir()
    (folder / "karta.png").write_bytes(png(8, 8))
    (folder / "bilder" / "plan.png").write_bytes(png(8, 8))
    assert tjut("build", "bidrag").code == 0
    change(folder / "bidrag.docx", "är från 2011", "är från 2012")
    (folder / "bilder" / "plan.png").unlink()
    (folder / "karta.png").write_bytes(png(9, 9))
    assert tjut("import", "--into", "bidrag", "bidrag/bidrag.docx", "--force").code == 0
    assert (folder / "bilder" / "plan.png").read_bytes() == png(8, 8)
    assert (folder / "karta.png").read_bytes() == png(9, 9)


def test_it_takes_one_document_and_no_output(tjut: Tjut, lay: Lay) -> None:
    build(tjut, lay)
    for arguments in (["a.docx", "b.docx"], ["a.docx", "-o", "ut"]):
        result = tjut("import", "--into", "bidrag", *arguments)
        assert result.code == 2
        assert "--into tar ett dokument i taget" in result.err

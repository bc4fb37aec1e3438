"""`tjut template new`: what is written, what is said, and what is refused."""

from pathlib import Path

import pytest

from cli.running import Lay, Tjut
from tjut.errors import TjutError
from tjut.files import write_together
from tjut.template.find import built_in
from zoo.raw import SWEDISH_STYLES, docx, p

LETTER = docx(
    p("Tjänsteutlåtande") + p("{{ er_referens }} KS 2026/0012") + p("Ärendet", style="Rubrik2"),
    styles=SWEDISH_STYLES,
    header=p("Ekvinge kommun"),
)


@pytest.fixture
def folder(lay: Lay) -> Path:
    path = lay()
    (path / "brev.DOTX").write_bytes(LETTER)
    return path


def test_a_copy_of_a_built_in_template_can_be_used(tjut: Tjut, folder: Path) -> None:
    code, out, err = tjut("template", "new", "min mall", "--mall", "kungsbacka")

    assert (code, err) == (0, "")
    assert out.startswith("Mallen ligger i min mall, som en kopia av kungsbacka.\n\nGör så här:\n")
    assert '  3. Se vad som är kvar:      tjut template check "min mall"\n' in out
    for name in ("mall.toml", "mall.docx"):
        original = built_in() / "kungsbacka" / name
        assert (folder / "min mall" / name).read_bytes() == original.read_bytes()
    assert tjut("template", "check", "min mall").code == 0


def test_a_word_file_gives_a_draft_and_a_copy(tjut: Tjut, folder: Path) -> None:
    code, out, _ = tjut("template", "new", "mall", "--from", "brev.DOTX")

    assert code == 0
    assert (folder / "mall" / "mall.dotx").read_bytes() == LETTER
    assert out.splitlines() == [
        "Mallen ligger i mall. Det här hittades i brev.DOTX:",
        "  Kommun          Ekvinge kommun",
        "  Dokumenttyp     Tjänsteutlåtande",
        "  Diarienummer    som KS 2026/0012",
        "  Avsnitt         Ärendet",
        "  Läggs till      Förslag till beslut, Utredning, Bedömning, Konsekvenser för barn och "
        "unga, Ekonomiska konsekvenser; ta bort ur mall.toml det som ni inte har",
        "  Fält            inga; lägg till dem i Word",
        "  Egna uppgifter  er_referens",
        "",
        "Gör så här:",
        "  1. Skriv {{ innehall }} i Word-filen, i ett eget stycke där ärendets text ska börja.",
        "  2. Ta bort avsnittens rubriker och texten under dem ur Word-filen: tjut skriver dem.",
        "  3. Gå igenom mall/mall.toml. Allt den får säga står i docs/mallar.md i tjuts källkod.",
        "  4. Se vad som är kvar:      tjut template check mall",
        "  5. Pröva med ett ärende:    tjut new prov --mall mall",
    ]
    assert tjut("new", "prov", "--mall", "mall").code == 0


def test_what_is_not_found_is_said(tjut: Tjut, folder: Path) -> None:
    own = SWEDISH_STYLES.replace("heading 2", "Ärenderubrik")
    (folder / "tom.docx").write_bytes(docx(p("{{ innehall }}")))
    (folder / "egen.docx").write_bytes(docx(p("Ärendet", style="Rubrik2"), styles=own))

    empty = tjut("template", "new", "tom", "--from", "tom.docx").out.splitlines()

    assert empty[1:6] == [
        "  Kommun          hittades inte; skriv i mall.toml",
        "  Dokumenttyp     hittades inte, blir Tjänsteutlåtande",
        "  Diarienummer    hittades inte; skriv i mall.toml",
        "  Avsnitt         inga rubriker hittades, mallen får de vanliga",
        "  Fält            innehall",
    ]
    assert (
        empty[8]
        == "  1. Gå igenom tom/mall.toml. Allt den får säga står i docs/mallar.md i tjuts källkod."
    )
    shown = tjut("template", "new", "egen", "--from", "egen.docx").out
    assert "  Rubriker        formatmallen Ärenderubrik\n" in shown


def test_a_template_is_not_overwritten_unless_asked_and_then_wholly(
    tjut: Tjut, folder: Path
) -> None:
    tjut("template", "new", "mall")

    refused = tjut("template", "new", "mall", "--from", "brev.DOTX")
    forced = tjut("template", "new", "mall", "--from", "brev.DOTX", "--force")

    assert refused.code == 2
    assert refused.err == (
        "Det finns redan en mall i ”mall” (mall.toml). Välj en annan mapp eller använd --force.\n"
    )
    assert forced.code == 0
    assert sorted(path.name for path in (folder / "mall").iterdir()) == ["mall.dotx", "mall.toml"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--from", "brev.DOTX", "--mall", "standard"), "Ange antingen --from eller --mall"),
        (("--from", "brev.txt"), "”brev.txt” finns inte."),
        (("--from", "mapp"), "”mapp” är ingen Word-fil."),
        (("--from", "brev.docx"), "”brev.docx” finns inte"),
        (("--mall", "ekvinge"), "Mallen ”ekvinge” finns inte"),
    ],
)
def test_what_cannot_be_made_a_template_leaves_nothing(
    arguments: tuple[str, ...], sentence: str, tjut: Tjut, folder: Path
) -> None:
    (folder / "mapp").mkdir()

    code, out, err = tjut("template", "new", "mall", *arguments)

    assert (code, out) == (2, "")
    assert err.startswith(sentence)
    assert not (folder / "mall").exists()


def test_a_name_that_windows_does_not_take_is_refused(tjut: Tjut, folder: Path) -> None:
    code, out, err = tjut("template", "new", folder / "vår mall?")
    assert (code, out) == (2, "")
    assert err.startswith("”vår mall?” går inte som namn i Windows.")
    assert not (folder / "vår mall?").exists()


def test_files_are_written_all_or_none(tmp_path: Path) -> None:
    there, new = tmp_path / "mall", tmp_path / "ny"
    there.mkdir()
    (there / "a").write_bytes(b"1")
    impossible = {"a": b"2", "b": b"2", "c/d": b"2"}

    for folder in (there, new):
        with pytest.raises(TjutError):
            write_together(folder, impossible)

    assert [(path.name, path.read_bytes()) for path in there.iterdir()] == [("a", b"1")]
    assert not new.exists()


def test_the_word_file_may_lie_in_the_folder_already(tjut: Tjut, folder: Path) -> None:
    (folder / "mall").mkdir()
    (folder / "brev.DOTX").rename(folder / "mall" / "mall.dotx")

    assert tjut("template", "new", "mall", "--from", "mall/mall.dotx").code == 0
    assert sorted(path.name for path in (folder / "mall").iterdir()) == ["mall.dotx", "mall.toml"]
    assert (folder / "mall" / "mall.dotx").read_bytes() == LETTER

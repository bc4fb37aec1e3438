"""What is lifted out of reports, in each form."""

import json
from pathlib import Path

import pytest

from cli.running import Lay, Tjut
from conftest import Golden
from support.cases import CLEAN

EXAMPLES = Path(__file__).parents[2] / "examples"

EVERYTHING = (
    CLEAN.partition("# Ärendet")[0]
    + """# Ärendet

<!-- syns inte -->

Tre saker är nya[^1]:

- lokalerna
  1. hyran
- tiderna

  <!-- syns inte -->

> Så skrev nämnden.
> Två rader.

| År | Antal |
|----|------:|
| 2026[^2] | 12 |

[^1]: Källa: **SCB**.

    Uppgiften är från 2025.

[^2]: Prognos.

[^3]: På delegation.

# Förslag till beslut

Kultur- och fritidsnämnden beslutar[^3] att

1. anta riktlinjerna, daterade 2026-10-01
2. ge förvaltningen i uppdrag att

   - informera föreningarna
   - följa upp

## Det här säger inte vem som beslutar

Nämnden noterar informationen till protokollet.
"""
)


@pytest.fixture(autouse=True)
def in_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLES)


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_one_report_gives_all_that_is_lifted_out_of_it(
    tjut: Tjut, golden: Golden, form: str
) -> None:
    code, out, _ = tjut("show", "avfallstaxa", "--output-format", form)
    assert code == 0
    golden(f"show-report.{form}", out)


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_several_reports_give_an_agenda(tjut: Tjut, golden: Golden, form: str) -> None:
    code, out, _ = tjut("show", "--output-format", form)
    assert code == 0
    golden(f"show-agenda.{form}", out)


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_every_kind_of_block_is_shown(tjut: Tjut, lay: Lay, golden: Golden, form: str) -> None:
    lay(bidrag=EVERYTHING)
    golden(f"show-blocks.{form}", tjut("show", "bidrag", "--output-format", form).out)


def test_a_word_document_shows_what_its_case_shows(tjut: Tjut, tmp_path: Path) -> None:
    tjut("build", "avfallstaxa", "-o", tmp_path / "taxa.docx")
    of_case, of_word = (
        json.loads(tjut("show", path, "--output-format", "json").out)["arenden"][0]
        for path in ("avfallstaxa", tmp_path / "taxa.docx")
    )
    assert of_case.pop("path") != of_word.pop("path")
    assert of_word == of_case


def test_a_report_that_lacks_everything_shows_what_there_is(tjut: Tjut, lay: Lay) -> None:
    lay(tomt="# Utredning\n\nText.\n")
    code, out, err = tjut("show", "tomt")
    assert code == 0
    assert err == "”tomt/arende.md” har ingen titel. Kontrollera den med tjut check.\n"
    assert out == ("Utan titel: tomt/arende.md\n\nHandlingar i ärendet\n\n1. Tjänsteutlåtande\n")


def test_a_report_without_a_title_has_its_file_in_the_agenda(tjut: Tjut, lay: Lay) -> None:
    lay(brev="# Utredning\n\nText.\n", bidrag=CLEAN)
    out = tjut("show").out
    assert out.startswith("Ärenden\n\n1. Riktlinjer för föreningsbidrag\n\nKS 2026/0123\n\n")
    assert out.endswith("\n\n2. Utan titel: brev/arende.md\n")


def test_points_stand_without_a_heading_while_nobody_is_named(tjut: Tjut, lay: Lay) -> None:
    lay(bidrag=CLEAN.replace('nämnd: "Kommunstyrelsen"\n', ""))
    assert "Förslag till beslut\n\nKommunstyrelsen antar" in tjut("show").out


def test_a_file_that_cannot_be_read_stops_no_other(tjut: Tjut, lay: Lay) -> None:
    lay(a=b"\xff\xfe\x00", b=CLEAN)
    code, out, err = tjut("show")
    assert code == 2
    assert "a/arende.md" in err
    assert "KS 2026/0123" in out


def test_nothing_is_printed_when_no_file_can_be_read(tjut: Tjut, lay: Lay) -> None:
    lay(a=b"\xff\xfe\x00")
    assert tjut("show")[:2] == (2, "")

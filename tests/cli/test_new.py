"""`tjut new`: a case to fill in, without questions and with."""

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.running import Lay, Tjut
from tjut.model.frontmatter import Scalar
from tjut.new import Signer, case_text, objection
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.find import built_in
from tjut.template.load import load_template
from tjut.template.model import OwnKey, SectionRule, Template

ALL = [
    "--titel", 'Motion: "fler" #cykelbanor',
    "--diarienummer", "KS 2026/0123",
    "--datum", "2026-03-10",
    "--förvaltning", "Kommunledningskontoret",
    "--nämnd", "Kommunstyrelsen",
    "--handläggare", "Bo Ek",
    "--underskrift", "Anna Lindkvist, Kommundirektör",
    "--underskrift", "Björn Ek, Ekonomichef",
    "--ärendetyp", "motion",
    "--mall", "danderyd",
]  # fmt: skip
STANDARD = load_template(built_in() / "standard")


@pytest.mark.parametrize("mall", ["standard", "danderyd"])
def test_check_reports_what_is_left_to_fill_in_and_nothing_else(
    tjut: Tjut, tmp_path: Path, mall: str
) -> None:
    code, out, err = tjut("new", tmp_path / "x", *ALL, "--mall", mall)
    assert (code, err) == (0, "")
    assert "tjut check" in out
    assert (tmp_path / "x" / "bilagor").is_dir()
    code, out, _ = tjut("check", tmp_path / "x", "--output-format", "json")
    report = json.loads(out)
    assert code == 1
    assert {finding["code"] for finding in report["findings"]} == {"ST08"}
    assert report["summary"]["errors"] == 6


def test_nothing_known_gives_only_placeholders(tjut: Tjut, tmp_path: Path) -> None:
    assert tjut("new", tmp_path).code == 0
    _, out, _ = tjut("check", tmp_path, "--output-format", "json")
    found = json.loads(out)["findings"]
    assert {finding["code"] for finding in found} == {"ST08"}
    assert len(found) == 13


def test_the_ascii_spelling_of_options_works(tjut: Tjut, tmp_path: Path) -> None:
    tjut("new", tmp_path, "--forvaltning", "SLK", "--namnd", "KS", "--handlaggare", "Bo Ek",
         "--arendetyp", "motion")  # fmt: skip
    text = (tmp_path / "arende.md").read_text("utf-8")
    assert 'förvaltning: "SLK"' in text
    assert 'ärendetyp: "motion"' in text


@pytest.mark.parametrize("written", ["Motion", "MOTION", " motion "])
def test_an_arendetyp_is_written_as_the_template_spells_it(
    tjut: Tjut, tmp_path: Path, written: str
) -> None:
    assert tjut("new", tmp_path / "a", "--ärendetyp", "motion").code == 0
    assert tjut("new", tmp_path / "b", "--ärendetyp", written).code == 0
    known, other = [(tmp_path / name / "arende.md").read_text("utf-8") for name in "ab"]
    assert 'ärendetyp: "motion"' in known
    assert "# Förslag till beslut" in known
    assert other == known


def test_options_and_values_may_be_decomposed(tjut: Tjut, tmp_path: Path) -> None:
    code, _, err = tjut("new", tmp_path, "--fo\u0308rvaltning", "Ho\u0308rby")
    assert (code, err) == (0, "")
    assert 'förvaltning: "Hörby"' in (tmp_path / "arende.md").read_text("utf-8")


def test_a_case_that_is_there_is_kept_unless_forced(tjut: Tjut, tmp_path: Path) -> None:
    case = tmp_path / "arende.md"
    case.write_text("mitt", "utf-8")
    code, out, err = tjut("new", tmp_path)
    assert (code, out) == (2, "")
    assert err.startswith("Det finns redan ett ärende i ")
    assert err.endswith("eller använd --force, som ersätter det som är skrivet där.\n")
    assert case.read_text("utf-8") == "mitt"
    assert tjut("new", tmp_path, "--force").code == 0
    assert "[fyll i titel]" in case.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--diarienummer", "KS 1"], "skriv det som ”KS 2025/0316”"),
        (["--datum", "10 mars 2026"], "skriv 2026-03-10."),
        (["--datum", "2026-02-30"], "Datumet 2026-02-30 finns inte."),
        (["--ärendetyp", "motoin"], "menade du ”motion”?\n"),
        (["--underskrift", "Anna"], "”Anna” ska vara namn och titel med kommatecken emellan"),
        (["--underskrift", "A, B"] * 5, "får ha högst fyra namn."),
        (["--mall", "nix"], "Mallen ”nix” finns inte."),
    ],
)
def test_an_answer_that_check_would_not_accept_is_refused(
    tjut: Tjut, tmp_path: Path, arguments: list[str], told: str
) -> None:
    code, out, err = tjut("new", tmp_path / "x", "--mall", "danderyd", *arguments)
    assert (code, out) == (2, "")
    assert told in err
    assert not (tmp_path / "x").exists()


def test_an_answer_that_check_would_warn_of_is_written_with_a_remark(
    tjut: Tjut, tmp_path: Path
) -> None:
    code, _, err = tjut("new", tmp_path / "x", "--titel", "Beträffande ny skola.")
    assert code == 0
    assert err == "Titeln börjar med ”Beträffande”; börja med det som ärendet handlar om.\n"
    assert 'titel: "Beträffande ny skola."' in (tmp_path / "x" / "arende.md").read_text("utf-8")


def test_a_path_to_a_template_is_written_from_the_case(
    tjut: Tjut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mallar" / "vår").mkdir(parents=True)
    text = (built_in() / "standard" / "mall.toml").read_bytes()
    (tmp_path / "mallar" / "vår" / "mall.toml").write_bytes(text)
    monkeypatch.chdir(tmp_path)
    assert tjut("new", "ärenden/x", "--mall", "mallar/vår").code == 0
    assert 'mall: "../../mallar/vår"' in Path("ärenden/x/arende.md").read_text("utf-8")


def test_the_paths_of_the_next_steps_can_be_typed_as_they_stand(tjut: Tjut, tmp_path: Path) -> None:
    assert f'tjut check "{tmp_path}/två ord"' in tjut("new", tmp_path / "två ord").out


@given(st.text(min_size=1).filter(str.strip))
def test_every_value_comes_back_as_it_was_given(titel: str) -> None:
    text = case_text(STANDARD, {"titel": titel})
    document = read_markdown(Source("arende.md", text))
    value = document.front_matter.fields.get("titel")
    assert isinstance(value, Scalar)
    assert value.text == titel


def test_a_template_gives_its_own_keys_sections_and_guidance() -> None:
    everywhere = frozenset(("a", "b"))
    template = Template(
        "vår", Path(), "", "Tjänsteskrivelse", ".*", "",
        (
            SectionRule("arendet", "{förvaltning}s ärende", (), everywhere, "ett --> två"),
            SectionRule("bara_b", "Bara B", required=frozenset("b")),
            SectionRule("handlingar", "Handlingar"),
        ),
        case_types=("a", "b"),
        own_keys=(
            OwnKey("vi_fick", "Vi fick brevet", required=True), OwnKey("er", "Er ”nya” beteckning"),
            OwnKey("svar", "Svar senast", "datum"), OwnKey("orter", "Orter", "lista"),
        ),
    )  # fmt: skip
    front_matter, body = case_text(template, {}).split("---\n")[1:]
    assert 'vi_fick: "[fyll i vi fick brevet]"' in front_matter
    assert front_matter.endswith(
        '# er: "Er ”nya” beteckning"\n# svar: "ÅÅÅÅ-MM-DD"\n# orter:\n#   - "Orter"\n'
    )
    switched_on = re.sub("^# (?=er|svar|orter|  )", "", front_matter, flags=re.M)
    read = read_markdown(Source("", f"---\n{switched_on}---\n")).front_matter.fields.entries
    assert [entry.key for entry in read][-3:] == ["er", "svar", "orter"]
    assert body == (
        "\n# Ärende\n\n<!--\nett –> två\n-->\n\n[fyll i ärende]\n\n"
        "<!--\nMallen har också de här avsnitten, om du behöver dem:\n\n# Bara B\n-->\n\n"
    )
    assert "# Bara B\n\n[fyll i bara B]\n" in case_text(template, {"ärendetyp": "b"})


def test_signatures_are_judged_as_check_would() -> None:
    assert objection("underskrifter", (Signer("Anna", "Chef"),), STANDARD, Settings()) is None
    assert objection("underskrifter", (Signer("Anna", ""),), STANDARD, Settings()) is not None


class Screen(io.StringIO):
    """A terminal: what is typed at it, or what it shows."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typing(tjut: Tjut, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    monkeypatch.setenv("COLUMNS", "100")  # whatever terminal the tests are run in

    def run(typed: str, *arguments: object) -> tuple[int, str]:
        screen = Screen()
        monkeypatch.setattr(sys, "stdin", Screen(typed))
        monkeypatch.setattr(sys, "stdout", screen)
        return tjut("new", *arguments).code, screen.getvalue()

    return run


def test_a_terminal_asks_for_what_is_missing_and_judges_each_answer(
    typing: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    typed = (
        "KS 1\nKS 2026/0123\n"  # diarienummer
        "\n"  # datum: today
        "Kultur & Fritid\nKommunstyrelsen\n"
        "\n"  # handläggare: later
        "motoin\nMotion\n"
        "Anna Ek\nAnna Ek, chef\n\n"
    )
    code, screen = typing(typed, tmp_path, "--titel", "Fler bänkar", "--mall", "danderyd")
    assert code == 0
    assert "följer inte mallens form; skriv det som ”KS 2025/0316”." in screen
    assert "menade du ”motion”?\n" in screen
    assert "”Anna Ek” ska vara namn och titel med kommatecken emellan" in screen
    assert "Vad gäller ärendet" not in screen
    text = (tmp_path / "arende.md").read_text("utf-8")
    assert 'diarienummer: "KS 2026/0123"' in text
    assert re.search(r'^datum: "\d{4}-\d\d-\d\d"$', text, re.M)
    assert "handläggare" not in text
    assert 'ärendetyp: "motion"' in text
    assert '  - namn: "Anna Ek"\n    titel: "chef"\n' in text


@pytest.mark.parametrize("second", ["Ny skola", "Angående ny skola"])
def test_what_check_would_warn_of_is_asked_for_once_more(
    typing: Callable[..., tuple[int, str]], tmp_path: Path, second: str
) -> None:
    code, screen = typing(f"Angående ny skola\n{second}\n", tmp_path, *ALL[2:])
    assert code == 0
    assert screen.count("börja med det som ärendet handlar om. Skriv samma sak igen") == 1
    assert f'titel: "{second}"' in (tmp_path / "arende.md").read_text("utf-8")


def test_what_is_given_is_not_asked_for(
    typing: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    code, screen = typing("", tmp_path, *ALL)
    assert code == 0
    assert "?" not in screen.partition("Ärendet ligger i")[0]


def test_four_signatures_are_enough(typing: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    without = [*ALL[:12], *ALL[16:]]
    code, screen = typing("A, B\n" * 5, tmp_path, *without)
    assert code == 0
    assert "Underskrift 4" in screen
    assert "Underskrift 5" not in screen


def test_the_end_of_the_typing_is_an_interruption_and_writes_nothing(
    typing: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    assert typing("Fler bänkar\n", tmp_path / "x")[0] == 130
    assert not (tmp_path / "x").exists()


def test_the_template_asks_for_its_own_keys(
    typing: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    toml = (built_in() / "standard" / "mall.toml").read_text("utf-8")
    own = '[[egna_uppgifter]]\nnyckel = "sekretess"\netikett = "Sekretess"\nkrav = true\n'
    own += (
        '[[egna_uppgifter]]\nnyckel = "berorda"\netikett = "Berörda"\nslag = "lista"\nkrav = true\n'
    )
    (tmp_path / "mall.toml").write_text(f"{toml}\n{own}", "utf-8")
    code, screen = typing("21 kap. OSL\n", tmp_path / "x", *ALL[:-2], "--mall", tmp_path)
    assert code == 0
    assert "Sekretess: " in screen
    assert "Berörda" not in screen
    assert 'sekretess: "21 kap. OSL"' in (tmp_path / "x" / "arende.md").read_text("utf-8")


def test_the_only_arendetyp_is_not_asked_for(
    typing: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    toml = 'diarienummer = ".+"\närendetyper = ["beslut"]\n'
    toml += '[[avsnitt]]\nnyckel = "a"\nrubrik = "Ett"\n'
    (tmp_path / "mall.toml").write_text(toml, "utf-8")
    code, screen = typing("\n" * 9, tmp_path / "x", "--mall", tmp_path)
    assert code == 0
    assert "Handläggare" in screen
    assert "ärende (Enter" not in screen


@pytest.mark.parametrize(
    ("folder", "safe"), [("Bygga nytt?", "Bygga nytt-"), ("aux", "aux-"), ("avtal.", "avtal")]
)
def test_a_name_that_windows_does_not_take_is_refused(
    tjut: Tjut, lay: Lay, folder: str, safe: str
) -> None:
    here = lay()
    code, out, err = tjut("new", folder)
    assert (code, out) == (2, "")
    assert err == f"”{folder}” går inte som namn i Windows. Välj ett annat, som ”{safe}”.\n"
    assert [*here.iterdir()] == []


def test_a_case_may_be_made_here_and_above(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = lay(x="").joinpath("x")
    (here / "arende.md").unlink()
    monkeypatch.chdir(here)
    assert (tjut("new", ".").code, tjut("new", "..").code) == (0, 0)
    assert (here / "arende.md").exists()
    assert (here.parent / "arende.md").exists()


@pytest.mark.parametrize("folder", ["", "  "])
def test_a_case_needs_a_folder(tjut: Tjut, lay: Lay, folder: str) -> None:
    here = lay()
    assert tjut("new", folder).code == 2
    assert [*here.iterdir()] == []


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("", "Titeln börjar med ”Angående”"),
        ('ignore = ["SP10"]', ""),
        ('severity = {SP10 = "info"}', ""),
        ('severity = {SP10 = "error"}', "Titeln börjar med ”Angående”"),
    ],
)
def test_an_answer_is_judged_by_the_settings_of_the_folder(
    tjut: Tjut, tmp_path: Path, settings: str, said: str
) -> None:
    (tmp_path / "tjut.toml").write_text(settings, "utf-8")

    code, _, err = tjut("new", tmp_path / "x", "--titel", "Angående lekplatsen")

    assert code == (2 if "error" in settings else 0)
    assert err.startswith(said) if said else not err

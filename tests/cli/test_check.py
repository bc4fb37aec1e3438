"""`tjut check`: what it reads, what it prints, how it ends."""

import io
import json
import os
import sys
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from cli.running import Lay, Tjut
from support.cases import CLEAN
from zoo import raw

FAULTY = CLEAN.replace("Anna Lindkvist", "[fyll i namn]")
HEAVY = CLEAN.replace(
    "Reglerna blir enklare", "Alla har fått vara med. " * 80 + "Reglerna blir enklare"
)


def found(out: str) -> list[tuple[str, str]]:
    return [(each["path"], each["code"]) for each in json.loads(out)["findings"]]


def test_a_clean_case_ends_well(tjut: Tjut, lay: Lay) -> None:
    lay(x=CLEAN)
    assert tjut("check") == (0, "Inget att anmärka på i 1 ärende.\n", "")


def test_a_fault_is_shown_at_its_place(tjut: Tjut, lay: Lay) -> None:
    lay(x=FAULTY)
    code, out, err = tjut("check", "x")
    assert (code, err) == (1, "")
    assert out.startswith("x/arende.md:8:12 fel ST08 ”[fyll i namn]” ")
    assert '\n    8 |   - namn: "[fyll i namn]"\n      |            ^^^^^^^^^^^^^\n' in out
    assert out.endswith("\n1 fel i 1 ärende.\n")


def test_a_case_that_cannot_be_read_does_not_stop_the_others(tjut: Tjut, lay: Lay) -> None:
    lay(a=CLEAN.encode("latin-1"), b=FAULTY, c=CLEAN)
    code, out, err = tjut("check", "saknas", "a", "b", "c", "--output-format", "concise")
    assert code == 2
    assert out.startswith("b/arende.md:8:12 fel ST08 ")
    assert err.splitlines()[0] == "”saknas” finns inte."
    assert err.splitlines()[1].startswith("”a/arende.md” är inte sparad som UTF-8")


def test_the_template_may_be_chosen_and_lacking(tjut: Tjut, lay: Lay) -> None:
    lay(x=CLEAN)
    assert tjut("check", "--mall", "danderyd").code == 0
    code, _, err = tjut("check", "--mall", "dandryd")
    assert (code, err) == (2, "x/arende.md: Mallen ”dandryd” finns inte, menade du ”danderyd”? "
                              "Mallar som finns: danderyd, kungsbacka, standard.\n")  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        (["--select", "st08"], ["ST08"]),
        (["--select", "UP,ST08"], ["ST08"]),
        (["--select", "UP"], []),
        (["--ignore", "ST08"], []),
        (["--ignore", "UP", "--ignore", "HA,ST"], []),
    ],
)
def test_rules_are_chosen_by_codes_and_their_prefixes(
    tjut: Tjut, lay: Lay, arguments: list[str], codes: list[str]
) -> None:
    lay(x=FAULTY)
    code, out, _ = tjut("check", "--output-format", "json", *arguments)
    assert (code, [each for _, each in found(out)]) == (int(bool(codes)), codes)


def test_an_unknown_code_is_a_usage_error(tjut: Tjut, lay: Lay) -> None:
    lay(x=CLEAN)
    code, out, err = tjut("check", "--ignore", "XX01")
    assert (code, out) == (2, "")
    assert err.startswith("Ingen regel heter XX01")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 0),
        (["--fail-on", "warning"], 0),
        (["--fail-on", "info"], 1),
        (["--fail-on", "info", "--exit-zero"], 0),
    ],
)
def test_the_failing_severity_decides_the_exit_code(
    tjut: Tjut, lay: Lay, arguments: list[str], code: int
) -> None:
    lay(x=HEAVY)
    assert tjut("check", "--select", "ST10", *arguments).code == code


def test_rad_are_shown_when_they_fail_or_are_asked_for(tjut: Tjut, lay: Lay) -> None:
    lay(x=HEAVY)
    assert "1 råd (visas med --verbose)" in tjut("check").out
    for option in (["--fail-on", "info"], ["--verbose"], ["-v"]):
        assert " råd ST10 " in tjut("check", *option).out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--output-format", "xml"], "--output-format: ”xml” går inte. Välj text, concise,"),
        (["--fail-on", "fel"], "--fail-on: ”fel” går inte. Välj error, warning eller info."),
        (["--select"], "Valet ”--select” behöver ett värde."),
        (["-", "--fix"], "Det som kommer på standard in kan inte rättas med --fix"),
    ],
)
def test_wrong_use_is_told(tjut: Tjut, lay: Lay, arguments: list[str], told: str) -> None:
    lay(x=CLEAN)
    code, out, err = tjut("check", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(told)


def test_the_report_may_go_to_a_file(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x=FAULTY)
    for name in ("text", "json"):
        code, out, err = tjut("check", "--output-format", name, "--output-file", f"r.{name}")
        assert (code, out, err) == (1, "", "1 fel i 1 ärende.\n")
    assert (folder / "r.text").read_text("utf-8").startswith("x/arende.md:8:12 fel ST08 ")
    assert found((folder / "r.json").read_text("utf-8")) == [("x/arende.md", "ST08")]


def test_a_report_that_cannot_be_written_is_told(tjut: Tjut, lay: Lay) -> None:
    lay(x=CLEAN)
    code, out, err = tjut("check", "--output-file", "saknas/r.txt")
    assert (code, out) == (2, "")
    assert err.startswith("”saknas/r.txt” kan inte skrivas: ")


def test_text_on_stdin_has_the_name_it_is_given(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(x=CLEAN)
    for arguments, name in (([], "arende.md"), (["--stdin-filename", "y/z.md"], "y/z.md")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FAULTY.encode())))
        code, out, _ = tjut("check", "-", "x", "--output-format", "json", *arguments)
        assert (code, found(out)) == (1, [(name, "ST08")])


def test_a_closed_stdin_is_an_empty_text(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay()
    monkeypatch.setattr(sys, "stdin", None)
    assert tjut("check", "-").code == 1


def test_statistics_follow_the_text_and_else_go_beside_it(tjut: Tjut, lay: Lay) -> None:
    lay(x=CLEAN)
    figures = "x/arende.md\n   Ord   LIX  Längsta mening  Avsnitt\n"
    assert figures in tjut("check", "--statistics").out
    _, out, err = tjut("check", "--statistics", "--output-format", "concise")
    assert out == ""
    assert figures in err
    _, out, err = tjut("check", "--statistics", "--output-format", "json")
    assert json.loads(out)["statistics"][0]["heading"] == "Ärendet"
    assert err == ""


def test_github_gets_its_summary(tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = lay(x=FAULTY)
    (folder / "summary.md").write_text("före\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
    assert tjut("check", "--output-format", "github").out.startswith("::error file=x/arende.md,")
    assert (folder / "summary.md").read_text("utf-8").startswith("före\n## tjut\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder))
    assert tjut("check", "--output-format", "github").code == 2


def test_no_report_is_green_when_a_case_could_not_be_read(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lay(x=CLEAN, y=CLEAN.encode("cp1252"))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
    github = tjut("check", "x", "y", "saknas.md", "saknad", "--output-format", "github")
    assert github.code == 2
    assert [line.partition(",")[0] for line in github.out.splitlines()] == [
        "::error file=saknad", "::error file=y/arende.md", "::error file=saknas.md",
    ]  # fmt: skip
    counts = "Inget att anmärka på i 1 ärende. 3 ärenden kunde inte kontrolleras."
    assert counts in (folder / "summary.md").read_text("utf-8")
    report = json.loads(tjut("check", "--output-format", "json").out)
    assert [unread["path"] for unread in report["unread"]] == ["y/arende.md"]
    assert tjut("check").out.endswith("1 ärende kunde inte kontrolleras.\n")


def test_sarif_tells_what_the_rules_find(tjut: Tjut, lay: Lay) -> None:
    lay(x=FAULTY)
    run = json.loads(tjut("check", "--output-format", "sarif").out)["runs"][0]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]


def test_settings_hold_for_the_cases_below_them(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x=FAULTY, y=FAULTY)
    (folder / "x" / "tjut.toml").write_text('ignore = ["ST08"]\nkommun = "Ekvinge"\n', "utf-8")
    assert found(tjut("check", "--output-format", "json").out) == [("y/arende.md", "ST08")]


def test_files_beside_the_case_are_known_in_any_unicode_form(tjut: Tjut, lay: Lay) -> None:
    with_files = CLEAN.replace(
        "---\n\n# Ärendet",
        'handlingar:\n  - titel: "Karta"\n    datum: "2026-03-01"\n    fil: "bilagor/Å.pdf"\n'
        '  - titel: "Bild"\n    datum: "2026-03-01"\n    fil: "bilagor/borta.pdf"\n'
        "---\n\n# Ärendet",
    )
    folder = lay(x=with_files)
    for name in (
        "A\N{COMBINING RING ABOVE}.pdf",
        "~$lås.docx",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "fler/ny.pdf",
    ):
        path = folder / "x" / "bilagor" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    out = tjut("check", "--select", "HA01,HA03", "--output-format", "concise").out
    assert [line.split(" ", 3)[2:] for line in out.splitlines()] == [
        ["HA01", out.splitlines()[0].split(" ", 3)[3]],
        ["HA03", out.splitlines()[1].split(" ", 3)[3]],
    ]
    assert "bilagor/borta.pdf" in out
    assert "bilagor/fler/ny.pdf" in out


UNQUOTED = CLEAN.replace('titel: "Riktlinjer för föreningsbidrag"', "titel: Riktlinjer: bidrag")


def test_fix_mends_the_file_and_reports_what_is_left(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x="\ufeff" + UNQUOTED.replace("\n", "\r\n"))
    code, out, err = tjut("check", "--fix")
    assert (code, out) == (0, "Inget att anmärka på i 1 ärende.\n")
    assert err == "x/arende.md är rättad.\n"
    fixed = (folder / "x" / "arende.md").read_bytes().decode()
    assert fixed == "\ufeff" + UNQUOTED.replace(
        "titel: Riktlinjer: bidrag", 'titel: "Riktlinjer: bidrag"'
    ).replace("\n", "\r\n")
    assert tjut("check", "--fix").err == ""


def test_diff_shows_the_fixes_and_leaves_the_file(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x=UNQUOTED)
    code, out, err = tjut("check", "--diff")
    assert code == 1
    assert out.startswith("--- x/arende.md\n+++ x/arende.md\n@@ -1,")
    assert '\n-titel: Riktlinjer: bidrag\n+titel: "Riktlinjer: bidrag"\n' in out
    assert err.startswith("1 fel i 1 ärende.")
    assert (folder / "x" / "arende.md").read_text("utf-8") == UNQUOTED


def test_colour_only_where_it_is_wanted(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(x=FAULTY)
    assert "\x1b[" not in tjut("check").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = tjut("check").out
    assert "\x1b[1;31mfel\x1b[0m" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    plain = tjut("check").out
    assert "\x1b[" not in plain
    assert [line.rstrip() for line in coloured.splitlines()][-1] == plain.splitlines()[-1]


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_where_a_rule_is_explained(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(x=FAULTY)
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("COLUMNS", "40")
    assert tjut("check").code == 1
    assert screen.getvalue().endswith("Läs mer om en regel: tjut rule ST08\n")
    assert max(len(line) for line in screen.getvalue().splitlines()) < 70


def test_the_working_directory_is_searched_when_no_path_is_given(tjut: Tjut, lay: Lay) -> None:
    lay(x=CLEAN)
    os.chdir("x")
    assert tjut("check").out == "Inget att anmärka på i 1 ärende.\n"


def test_a_code_in_tjut_toml_that_no_rule_has_is_told_once(tjut: Tjut, lay: Lay) -> None:
    lay(a=CLEAN, b=CLEAN)
    Path("tjut.toml").write_text('ignore = ["QQ01"]\n')
    code, out, _ = tjut("check", "--output-format", "concise")
    assert (code, out.splitlines()[0]) == (1, "tjut.toml:1:12 fel TJ03 Ingen regel heter QQ01")
    assert out.count("TJ03") == 1
    assert tjut("check", "--select", "ST")[0] == 0


def test_word_documents_are_checked_unless_tjut_built_them(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x=CLEAN)
    assert tjut("build", "-o", "word").code == 0
    assert tjut("check", "word").code == 2
    for mall in ([], ["--mall", "standard"]):
        code, out, _ = tjut("check", "word/x.docx", *mall)
        assert (code, out) == (0, "Inget att anmärka på i 1 ärende.\n")
    document = docx.Document()
    document.add_heading("Park", 0)
    document.add_paragraph("Text utan rubrik.")
    document.save(str(folder / "word" / "annat.docx"))
    code, out, _ = tjut("check", "word", "--output-format", "concise", "--fix")
    assert code == 1
    assert all(line.startswith("word/annat.docx:") for line in out.splitlines())


def test_a_built_document_that_was_changed_is_named(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x=CLEAN)
    assert tjut("build", "-o", "word").code == 0
    with ZipFile(folder / "word" / "x.docx", "a") as changed:
        changed.writestr("word/nytt.bin", b"")
    (folder / "word" / "annat.docx").write_bytes(raw.docx(raw.p("Text.")))
    assert tjut("check", "word").err == (
        "”word/x.docx” är byggt av tjut och ändrat sedan dess. "
        "Ange filen själv om den ska kontrolleras.\n"
    )


def test_a_result_never_takes_the_place_of_a_report(tjut: Tjut, lay: Lay) -> None:
    folder = lay(x=CLEAN)
    code, _, err = tjut("check", "--output-file", "x/arende.md")
    assert (code, err) == (
        2, "”x/arende.md” kan vara ett ärende och skrivs inte över. Ange ett annat namn.\n"
    )  # fmt: skip
    assert (folder / "x" / "arende.md").read_text("utf-8") == CLEAN


def test_no_fix_is_promised_for_a_word_document(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    document = docx.Document()
    document.add_heading("Utredning", 1)
    document.add_paragraph("Omkring 20% av eleverna har svarat.")
    document.save(str(folder / "svar.docx"))
    out = tjut("check", "svar.docx", "--select", "SP08", "--verbose").out
    assert "SP08" in out
    assert "--fix" not in out


@pytest.mark.parametrize("other", [("--output-file", "r.txt"), ("--output-format", "json")])
def test_diff_takes_no_other_form(tjut: Tjut, lay: Lay, other: tuple[str, str]) -> None:
    lay(x=CLEAN)
    assert tjut("check", "--diff", *other).code == 2

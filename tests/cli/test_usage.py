"""Help and usage errors: Swedish, all of them, with the right exit code."""

from typing import Any

import pytest
from typer.main import get_command

from cli.running import Lay, Tjut
from support.cases import CLEAN
from support.english import english
from tjut import __version__
from tjut.cli.app import app


def all_commands(command: Any, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every command there is, with its subcommands."""
    names = command.list_commands(None) if hasattr(command, "list_commands") else []
    below = (all_commands(command.get_command(None, name), (*path, name)) for name in names)
    return [path, *(deeper for paths in below for deeper in paths)]


@pytest.mark.parametrize("command", all_commands(get_command(app)))
@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_help_is_swedish_and_fits_the_terminal(
    tjut: Tjut, command: tuple[str, ...], columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    code, out, err = tjut(*command, "--help")
    assert (code, err) == (0, "")
    assert " ".join(out.split()).startswith(f"Användning: {' '.join(('tjut', *command))} [VAL]")
    assert english(out) == []
    assert max(len(line) for line in out.splitlines()) <= min(int(columns), 100)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--versoin"], "Valet ”--versoin” finns inte, menade du ”--version”?"),
        (["--helt-okänt"], "Valet ”--helt-okänt” finns inte."),
        (["-x"], "Valet ”-x” finns inte."),
        (["--version=1"], "Valet ”--version” tar inget värde."),
        (["chekc"], "Kommandot ”chekc” finns inte"),
        (["template"], "Ange ett kommando."),
        (["template", "shwo"], "Kommandot ”shwo” finns inte, menade du ”show”?"),
        (["template", "show"], "MALL saknas."),
        (["check", "--fail-on"], "Valet ”--fail-on” behöver ett värde.\nHjälp: tjut check --help"),
        (["check", "--mal"], "Valet ”--mal” finns inte, menade du ”--mall”?"),
        (["check", "-vq"], "Valet ”-q” finns inte."),
        (["build", "-o"], "Valet ”-o” behöver ett värde.\nHjälp: tjut build --help"),
        (["build", "--draft=ja"], "Valet ”--draft” tar inget värde."),
        (["show", "--output-format", "xml"], "--output-format: ”xml” går inte. Välj text, json"),
        (["new"], "MAPP saknas.\nHjälp: tjut new --help"),
        (["new", "a", "b", "c"], "För mycket på raden: b c"),
        (["import"], "SÖKVÄG saknas."),
        (["rule", "ST01", "ST02"], "För mycket på raden: ST02"),
        (["-"], "Kommandot ”-” finns inte."),
        (["template", "show", "a", "b\x1b[2J"], "För mycket på raden: b"),
    ],
)
def test_a_usage_error_is_one_swedish_sentence_and_where_help_is(
    tjut: Tjut, arguments: list[str], told: str
) -> None:
    code, out, err = tjut(*arguments)
    assert (code, out) == (2, "")
    _, help_line, *rest = err.split("\n")
    assert err.startswith(told)
    assert "\x1b" not in err
    assert help_line.startswith("Hjälp: tjut")
    assert rest == [""]
    assert english(err.replace("--help", "")) == []


def test_without_a_command_the_help_is_shown(tjut: Tjut) -> None:
    code, out, err = tjut()
    assert (code, out) == (2, "")
    assert err.startswith("Användning: tjut [VAL] KOMMANDO ...")


def test_the_version_is_told(tjut: Tjut) -> None:
    assert tjut("--version") == (0, f"tjut {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", ""], "SÖKVÄG är tom."),
        (["check", "x", "--annotate", ""], "--annotate är tom."),
        (["check", "x", "--output-file="], "--output-file är tom."),
        (["build", "x", "-o", ""], "--output är tom."),
        (["import", "x.docx", "--into", ""], "--into är tom."),
        (["template", "new", "x", "--from", ""], "--from är tom."),
        (["template", "check", ""], "SÖKVÄG är tom."),
    ],
)
def test_an_empty_path_does_not_mean_the_folder_that_one_stands_in(
    tjut: Tjut, lay: Lay, arguments: list[str], told: str
) -> None:
    lay(x=CLEAN)
    code, out, err = tjut(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"{told} Ange en fil eller en mapp.\nHjälp: tjut {arguments[0]}")


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_completion_is_for_the_shell_that_runs_tjut_and_for_no_other(
    tjut: Tjut, option: str
) -> None:
    code, out, err = tjut(option, "fish")
    assert (code, out) == (2, "")
    assert err == (
        f"Valet ”{option}” tar inget värde, utan gäller skalet som tjut körs i.\n"
        "Hjälp: tjut --help\n"
    )

"""How a run ends: streams that close, faults of tjut's own, interruptions."""

import errno
import io
import os
import subprocess
import sys
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

from cli.running import Tjut
from support.cases import CLEAN
from support.programs import program as program_path
from tjut.cli import main, terminal
from tjut.cli.faults import DEBUG, Guard, told
from tjut.errors import TjutError

FAULTY = CLEAN.replace("Anna Lindkvist", "[fyll i namn]")


def program(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "tjut", *arguments], **options)  # type: ignore[call-overload, no-any-return]


def test_the_program_ends_with_the_exit_code(tmp_path: Path) -> None:
    (tmp_path / "arende.md").write_text(FAULTY, "utf-8")
    run = program("check", str(tmp_path), stdout=subprocess.PIPE)
    out, _ = run.communicate()
    assert run.returncode == 1
    assert b"ST08" in out


class Interrupting(MetaPathFinder):
    """Ctrl-C while a module is loaded."""

    def __init__(self, module: str) -> None:
        self.module = module

    def find_spec(self, fullname: str, *_: object) -> None:
        if fullname == self.module:
            raise KeyboardInterrupt


def test_an_interruption_at_start_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "tjut.cli.outcome", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupting("tjut.cli.outcome"), *sys.meta_path])
    assert main.exit_code(["check"]) == 130


def test_an_interruption_later_is_told(tjut: Tjut, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "tjut.cli.here", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupting("tjut.cli.here"), *sys.meta_path])
    assert tjut("template", "list") == (130, "", "\nAvbrutet.\n")


def test_a_reader_that_leaves_changes_nothing(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}").mkdir()
        (tmp_path / f"{number}" / "arende.md").write_text(FAULTY, "utf-8")
    run = program("check", str(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout
    assert run.stderr
    run.stdout.close()
    assert (run.wait(), run.stderr.read()) == (1, b"")
    run.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "arende.md").write_text(CLEAN, "utf-8")
    with Path("/dev/full").open("wb") as full:
        run = program("check", str(tmp_path), stdout=full, stderr=subprocess.PIPE)
        _, err = run.communicate()
    assert (run.returncode, err.decode()) == (2, "Det gick inte att skriva ut: disken är full.\n")


def closed_pipe() -> io.TextIOWrapper:
    reader, writer = os.pipe()
    os.close(reader)
    return os.fdopen(writer, "w")


def test_a_closed_pipe_is_silent_and_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_pipe() as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        terminal.put("x")
        terminal.put("y")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_a_full_disk_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(TjutError, match=r"^Det gick inte att skriva ut: disken är full\.$"):
            terminal.put("x")


def test_without_streams_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    terminal.prepare()
    terminal.put("x")
    assert not terminal.may_ask()


def test_a_fault_of_tjuts_own_gets_a_sentence_and_a_traceback_only_on_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    guard = Guard()
    with guard.on("x/arende.md"):
        raise KeyError("hemligt")
    assert guard.failed
    err = capsys.readouterr().err
    assert err.startswith("x/arende.md: Något gick fel i tjut självt (KeyError).")
    assert "hemligt" not in err
    monkeypatch.setenv(DEBUG, "1")
    assert told(KeyError("hemligt")).endswith("KeyError: 'hemligt'")


def test_a_folder_that_cannot_be_read_gets_a_sentence() -> None:
    error = PermissionError(errno.EACCES, "Permission denied", "mapp")
    assert told(error).startswith("”mapp” kan inte läsas eller skrivas: du saknar behörighet")


def test_a_full_disk_gets_a_sentence_wherever_it_is_met() -> None:
    error = OSError(errno.ENOSPC, "No space left on device")
    assert told(error) == "Det gick inte att läsa eller skriva: disken är full."


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take away the working directory")
def test_a_working_directory_that_is_gone_gets_a_sentence(
    tjut: Tjut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "borta").mkdir()
    monkeypatch.chdir(tmp_path / "borta")
    (tmp_path / "borta").rmdir()
    told = "Mappen som du står i finns inte längre. Gå till en annan mapp.\n"
    assert tjut("template", "list") == (2, "", told)


def test_a_guard_lets_an_interruption_through() -> None:
    guard = Guard()
    with pytest.raises(KeyboardInterrupt), guard.on("x"):
        raise KeyboardInterrupt
    assert not guard.failed


@pytest.mark.parametrize("module", ["pydantic", "rich", "docx", "lxml"])
def test_help_imports_nothing_heavy(module: str) -> None:
    code = (
        "import sys; from tjut.cli.outcome import main; "
        f"main(['check', '--help']); print('{module}' in sys.modules, file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stderr == "False\n"


@pytest.mark.parametrize("module", ["rich", "docx", "lxml"])
def test_checking_markdown_imports_nothing_that_it_does_not_need(
    tmp_path: Path, module: str
) -> None:
    (tmp_path / "arende.md").write_text(CLEAN, "utf-8")
    code = (
        "import sys; from tjut.cli.outcome import main; "
        f"main(['check', {str(tmp_path)!r}]); print('{module}' in sys.modules, file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stderr == "False\n"


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("tjut ch", "check"),
        ("tjut check --output-format s", "sarif"),
        ("tjut new --underskr", "--underskrift"),
        ("tjut nix --vers", "--version"),
    ],
)
def test_completion_answers_the_shell(words: str, answers: str) -> None:
    last = str(len(words.split()) - 1)
    asked = {"_TJUT_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": last}
    run = program(stdout=subprocess.PIPE, env={**os.environ, **asked})
    assert run.communicate()[0].decode().split() == answers.split()


@pytest.mark.parametrize("shell", ["bash", "sh"])
def test_completion_is_installed_in_the_shell_that_runs_tjut(tmp_path: Path, shell: str) -> None:
    command = [str(program_path(shell)), "-c", f'"{sys.executable}" -m tjut "$0"; true']
    env = {**os.environ, "HOME": str(tmp_path)}
    show, install = (
        subprocess.run([*command, option], env=env, capture_output=True, text=True, check=True)
        for option in ("--show-completion", "--install-completion")
    )
    if shell == "sh":
        assert show.stderr.startswith("Komplettering finns för bash, zsh, fish, ")
        return
    assert "_TJUT_COMPLETE=complete_bash" in show.stdout
    assert install.stdout.startswith(f"Kompletteringen ligger i {tmp_path}")
    assert "tjut" in (tmp_path / ".bashrc").read_text("utf-8")

"""Output in the code pages of Windows: readable, never '?', never a fault."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.cases import CLEAN

FAULTY = CLEAN.replace("Anna Lindkvist", "[fyll i “namn”]").replace(
    "# Utredning\n", "# Utredning\n\nTaxan – för • och 😀 – enligt 3 § kostar 3 mkr.\n"
)
CODE_PAGES = ["cp1252", "cp850", "cp437", "ascii", "ascii:strict", "latin-1"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("gator", "torg"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "arende.md").write_text(FAULTY, "utf-8")
    return tmp_path


def run(folder: Path, *typed: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    return subprocess.run(
        [sys.executable, "-m", "tjut", *typed],
        cwd=folder,
        env={**kept, **variables},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("code_page", CODE_PAGES)
def test_what_is_asked_for_is_used_and_what_it_lacks_is_written_otherwise(
    code_page: str, folder: Path
) -> None:
    ended = run(folder, "check", "gator", "saknas", PYTHONIOENCODING=code_page)

    out, err = (text.decode(code_page.partition(":")[0]) for text in (ended.stdout, ended.stderr))
    said = "”[fyll i “namn”]”" if code_page == "cp1252" else '"[fyll i "namn"]"'
    assert ended.returncode == 2
    assert "?" not in out + err
    assert f"{said} " in out
    assert "r kvar att fylla i" in out
    assert "saknas" in err
    assert r"\U0001f600" in out


def test_ascii_drops_only_the_marks_of_letters(folder: Path) -> None:
    out = run(folder, "check", "gator", PYTHONIOENCODING="ascii").stdout.decode("ascii")
    assert "Taxan - for * och \\U0001f600 - enligt 3 par. kostar 3 mkr." in out


@pytest.mark.parametrize("locale", ["C", "POSIX", "sv_SE.ISO-8859-1", "sv_SE.UTF-8"])
def test_files_and_pipes_get_utf8_wherever_tjut_runs(locale: str, folder: Path) -> None:
    ended = run(folder, "check", "gator", LC_ALL=locale)
    assert "”[fyll i “namn”]” är kvar" in ended.stdout.decode()


@pytest.mark.parametrize("code_page", CODE_PAGES)
def test_programs_get_utf8_whatever_people_get(code_page: str, folder: Path) -> None:
    checked = run(folder, "check", "--output-format", "json", PYTHONIOENCODING=code_page)
    shown = run(folder, "show", "gator", "--output-format", "json", PYTHONIOENCODING=code_page)
    schema = run(folder, "schema", PYTHONIOENCODING=code_page)
    diff = run(folder, "check", "--diff", "gator", PYTHONIOENCODING=code_page)

    assert "”[fyll i “namn”]” är kvar" in json.loads(checked.stdout)["findings"][0]["message"]
    assert "föreningsbidrag" in json.dumps(json.loads(shown.stdout), ensure_ascii=False)
    assert "ÅÅÅÅ-MM-DD" in json.dumps(json.loads(schema.stdout), ensure_ascii=False)
    assert "+Taxan – för • och 😀 – enligt 3 § kostar 3 mnkr.\n" in diff.stdout.decode()


@pytest.mark.parametrize("code_page", ["cp850", "ascii"])
@pytest.mark.parametrize(
    "typed", ["--help", "rule", "rule SP07", "template list", "show gator torg", "build -o ut"]
)
def test_nothing_fails_on_a_character(code_page: str, typed: str, folder: Path) -> None:
    ended = run(folder, *typed.split(), PYTHONIOENCODING=code_page)
    assert ended.returncode in (0, 1)
    assert b"tjut sj" not in ended.stderr

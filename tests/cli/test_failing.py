"""A build that fails leaves earlier files as they were, and nothing of its own behind."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from cli.running import Tjut
from support.cases import CLEAN, template_named
from support.english import english
from support.programs import program

resource = pytest.importorskip("resource", reason="needs limits on a process, as Unix has them")

CHANGED = CLEAN.replace("Riktlinjer för föreningsbidrag", "Regler för föreningsbidrag")


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with a template of its own, built as document and PDF."""
    program("soffice", "libreoffice")
    folder = tmp_path_factory.mktemp("earlier")
    shutil.copytree(template_named("standard").folder, folder / "mallen")
    (folder / "fall").mkdir()
    (folder / "fall" / "arende.md").write_text(CLEAN, "utf-8")
    assert build(folder).returncode == 0
    return folder


@pytest.fixture
def folder(earlier: Path, tmp_path: Path) -> Iterator[Path]:
    """The same with a changed case; what lies there afterwards is what lay there before."""
    folder = shutil.copytree(earlier, tmp_path / "x")
    (folder / "fall" / "arende.md").write_text(CHANGED, "utf-8")
    before = _files(folder / "fall")
    yield folder
    assert _files(folder / "fall") == before
    assert list((tmp_path / "tmp").iterdir()) == []


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def build(
    folder: Path, variables: Mapping[str, str] = {}, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Build the case in a folder, and keep temporary files beside it."""
    temporary = folder.parent / "tmp"
    temporary.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tjut", "build", "--pdf", "--mall", "mallen", "fall"]
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "TMPDIR": str(temporary), **variables},
        preexec_fn=before,
        capture_output=True,
        text=True,
        check=False,
    )


def fake_office(folder: Path, body: str) -> dict[str, str]:
    """What makes a script the LibreOffice that tjut finds."""
    script = folder.parent / "bin" / "soffice"
    script.parent.mkdir()
    script.write_text(f"#!/bin/sh\n{body}\n")
    script.chmod(0o755)
    return {"PATH": f"{script.parent}{os.pathsep}{os.environ['PATH']}"}


def test_a_file_that_does_not_fit(folder: Path) -> None:
    pdf = (folder / "fall" / "fall.pdf").read_bytes()
    (folder.parent / "a.pdf").write_bytes(pdf)
    each = f'case $f in *.docx) cp {folder.parent}/a.pdf "${{f%.docx}}.pdf";; esac'
    office = fake_office(folder, f'ulimit -f unlimited\nfor f in "$@"; do {each}; done')

    def small() -> None:
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(pdf) - 1, most))

    run = build(folder, office, small)

    assert run.returncode == 2
    assert "fall.pdf” kan inte skrivas: filen är större än" in run.stderr


def test_what_is_found_in_a_file_that_cannot_be_mended_is_shown_all_the_same(
    tjut: Tjut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = CLEAN.replace("# Bedömning", "# Bedömningg").replace("är från 2011", "är 15% av 2011")
    (tmp_path / "arende.md").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    size = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, size[1]))
    try:
        result = tjut("check", "--fix", "--output-format", "concise")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, size)

    assert result.code == 2
    assert " ST01 " in result.out
    assert " SP08 " in result.out
    assert result.err.startswith("”arende.md” kan inte skrivas: filen är större än")
    assert (tmp_path / "arende.md").read_text("utf-8") == text


@pytest.mark.parametrize(
    "ends",
    [
        "kill -9 $$",
        "echo 'Error: could not be loaded' >&2; exit 77",
        'for f in "$@"; do case $f in *.docx) echo half > "${f%.docx}.pdf";; esac; done',
    ],
)
def test_libreoffice_fails(folder: Path, ends: str) -> None:
    run = build(folder, fake_office(folder, ends))

    assert (run.returncode, run.stdout) == (2, "")
    assert "LibreOffice kunde inte göra PDF av ”fall/fall.docx”." in run.stderr
    assert english(run.stderr) == []


def test_the_template_is_gone(folder: Path) -> None:
    (folder / "mallen" / "mall.docx").unlink()

    run = build(folder)

    assert (run.returncode, run.stdout) == (2, "")
    assert "mall.docx saknas" in run.stderr

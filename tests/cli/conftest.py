"""Running tjut as from the command line, in this process."""

from pathlib import Path

import pytest

from cli.running import Lay, Result, Tjut
from tjut.cli.outcome import main


@pytest.fixture
def tjut(capsys: pytest.CaptureFixture[str]) -> Tjut:
    def run(*arguments: object) -> Result:
        code = main([str(argument) for argument in arguments])
        return Result(code, *capsys.readouterr())

    return run


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lay:
    """Lay files in the working directory: names and texts."""
    monkeypatch.chdir(tmp_path)

    def files(**texts: str | bytes) -> Path:
        for name, text in texts.items():
            path = tmp_path / name / "arende.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path

    return files

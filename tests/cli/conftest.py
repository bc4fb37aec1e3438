"""Running tjut as from the command line, in this process."""

import pytest

from cli.running import Result, Tjut
from tjut.cli.outcome import main


@pytest.fixture
def tjut(capsys: pytest.CaptureFixture[str]) -> Tjut:
    def run(*arguments: object) -> Result:
        code = main([str(argument) for argument in arguments])
        return Result(code, *capsys.readouterr())

    return run

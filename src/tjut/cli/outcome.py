"""How a run ended, as an exit code; what went wrong has been told."""

import os
from typing import Any

import typer
from typer.main import get_command

from tjut.cli import completion
from tjut.cli.app import app
from tjut.cli.exits import DONE, FAULT, INTERRUPTED
from tjut.cli.faults import told
from tjut.cli.terminal import prepare, remark


def main(arguments: list[str]) -> int:
    """Run a command and give its exit code; no fault gets past this."""
    prepare()
    if completion.VARIABLE in os.environ:
        completion.enable()
    command: Any = get_command(app)
    try:
        return command.main(arguments, prog_name="tjut", standalone_mode=False) or DONE
    except typer.Abort:
        remark("Avbrutet.")
        return INTERRUPTED
    except Exception as error:
        remark(told(error))
        return FAULT

"""How a run ended: an exit code, and a sentence about what went wrong.

0 done, 1 findings, 2 wrong usage or a fault, 130 interrupted.
"""

import os
from typing import Any

import typer
from typer.main import get_command

from tjut.cli import completion
from tjut.cli.app import app
from tjut.cli.terminal import prepare, remark
from tjut.cli.usage import usage_error
from tjut.errors import TjutError

FINDINGS = 1
FAULT = 2
INTERRUPTED = 130
DEBUG = "TJUT_DEBUG"
"""Set to anything, this shows the traceback of tjut's own faults."""


def main(arguments: list[str]) -> int:
    """Run a command and give its exit code; no fault gets past this."""
    prepare()
    if completion.VARIABLE in os.environ:
        completion.enable()
    command: Any = get_command(app)
    try:
        return command.main(arguments, prog_name="tjut", standalone_mode=False) or 0
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:
        remark(told(error))
        return FAULT


def told(error: Exception) -> str:
    """What a user is told of a fault."""
    if isinstance(error, TjutError):
        return str(error)
    if isinstance(error, typer.TyperException):
        return usage_error(error)
    if os.environ.get(DEBUG):
        from traceback import format_exception

        return "".join(format_exception(error)).rstrip()
    return (
        f"Något gick fel i tjut självt ({type(error).__name__}). Ditt ärende är orört. "
        f"Kör om med miljövariabeln {DEBUG}=1 och skicka det som visas till tjuts utvecklare."
    )

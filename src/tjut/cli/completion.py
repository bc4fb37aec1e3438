"""Completion in the shell: the script that a shell reads, and its installation."""

from contextlib import suppress
from pathlib import Path

from tjut.errors import TjutError
from tjut.reports.words import listed

VARIABLE = "_TJUT_COMPLETE"
"""Set by the shell's script when it asks tjut for completions."""

SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


def enable() -> None:
    """Teach Typer the shells, so that it answers one that asks."""
    from typer.completion import completion_init

    completion_init()


def script() -> str:
    """The script for the shell that tjut runs in. Raises TjutError."""
    from typer.completion import get_completion_script

    return get_completion_script(prog_name="tjut", complete_var=VARIABLE, shell=_shell())


def install() -> Path:
    """Install the script in the shell that tjut runs in, and tell where. Raises TjutError."""
    from typer.completion import install as install_script

    return install_script(shell=_shell(), prog_name="tjut")[1]


def _shell() -> str:
    from shellingham import ShellDetectionFailure, detect_shell

    name = ""
    with suppress(ShellDetectionFailure):
        name = detect_shell()[0]
    if name not in SHELLS:
        msg = f"Komplettering finns för {listed(SHELLS)}, men inget av dem används här."
        raise TjutError(msg)
    return name

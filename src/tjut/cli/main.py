"""The way in: the command line in, an exit code out, and never a traceback."""

import atexit
import gc
import os
import sys
from contextlib import suppress

from tjut.cli.exits import INTERRUPTED

_SELDOM = 100_000
"""New objects between two hunts for garbage, so that most runs end before the first: what a run
makes it keeps, and hunting through it takes longer than checking a case."""

_NO_PLUGINS = ("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""Asks pydantic not to look through every installed package for what extends it: none is meant
for tjut, and looking takes longer than checking a case."""


def run() -> None:
    """Run tjut with the arguments of the process, which ends with the exit code."""
    code: list[int] = []
    atexit.register(_leave, code)  # the first to be registered is the last to be called
    code.append(exit_code(sys.argv[1:]))


def _leave(code: list[int]) -> None:
    """End the process with a code, unless it ends for a reason that has none.

    Python would take apart all that there is, which takes longer than checking a case.
    """
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):  # of a stream that nobody reads any more
            stream.flush()
    for known in code:
        os._exit(known)


def exit_code(arguments: list[str]) -> int:
    """Run tjut, and give the exit code."""
    gc.set_threshold(_SELDOM)
    os.environ.setdefault(*_NO_PLUGINS)
    try:
        from tjut.cli.outcome import main

        return main(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED

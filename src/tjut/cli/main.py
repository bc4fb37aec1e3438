"""The way in: the command line in, an exit code out, and never a traceback."""

import gc
import os
import sys

from tjut.cli.exits import INTERRUPTED

_SELDOM = 100_000
"""New objects between two hunts for garbage, so that most runs end before the first: what a run
makes it keeps, and hunting through it takes longer than checking a case."""

_NO_PLUGINS = ("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""Asks pydantic not to look through every installed package for what extends it: none is meant
for tjut, and looking takes longer than checking a case."""


def run() -> None:
    """Run tjut with the arguments of the process, and end the process."""
    gc.set_threshold(_SELDOM)
    os.environ.setdefault(*_NO_PLUGINS)
    try:
        from tjut.cli.outcome import main

        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    gc.freeze()  # else the end of the process hunts through all there is, and takes it apart
    sys.exit(code)

"""The way in: the command line in, an exit code out, and never a traceback."""

import gc
import sys

from tjut.cli.exits import INTERRUPTED

_SELDOM = 10_000
"""New objects between two hunts for garbage: what a run makes it keeps, and hunting in a large
case takes longer than checking it."""


def run() -> None:
    """Run tjut with the arguments of the process, and end the process."""
    gc.set_threshold(_SELDOM)
    try:
        from tjut.cli.outcome import main

        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    sys.exit(code)

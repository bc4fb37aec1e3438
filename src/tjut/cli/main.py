"""The way in: the command line in, an exit code out, and never a traceback."""

import sys

from tjut.cli.exits import INTERRUPTED


def run() -> None:
    """Run tjut with the arguments of the process, and end the process."""
    try:
        from tjut.cli.outcome import main

        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    sys.exit(code)

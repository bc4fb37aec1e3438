"""How fast tjut is, as ratios against peers in the same run.

    python benchmarks/speed/run.py [MEASURE ...]

What is compared is run in turn, and the least processor time of each counts,
which holds on a machine that does other things as well (batch and pdf are timed
by the clock). pandoc and LibreOffice must be installed; the other peers are in
the test environment.
"""

import sys
from collections.abc import Callable, Iterator

import in_process
import programs
from ratio import Ratio

import word

MEASURES: dict[str, Callable[[], Iterator[Ratio]]] = {
    "check": programs.check,
    "build": programs.build,
    "batch": programs.batch,
    "pdf": programs.pdf,
    "many": in_process.many,
    "large": programs.large,
    "memory": programs.memory,
    "word": word.word,
}


def main(names: list[str]) -> int:
    """Print the table; 1 when a limit is broken."""
    print(f"{'':<66} {'tjut':>9} {'peer':>9} {'ratio':>6}  limit")
    broken = 0
    for name in names or MEASURES:
        for ratio in MEASURES[name]():
            broken += not ratio.holds
            print(ratio.line(), flush=True)
    return min(broken, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

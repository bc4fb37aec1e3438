"""How fast tjut is, beside peers in the same run.

    python benchmarks/speed/run.py [MEASURE ...] [--most CASES] [--page]

What is compared is run in turn, and the least time of each counts: of the processor,
which holds on a machine that does other things as well, or by the clock for what makes
documents of many cases. `make speed` runs all and writes docs/hastighet.md (--page).
pandoc and LibreOffice must be installed; the other peers have environments that `make
speed` makes.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial

import docs_page as page
import in_process
import programs
import scale
from race import Run
from ratio import Ratio

import word


def main(arguments: list[str]) -> int:
    """Print the table; 1 when a limit is broken."""
    asked = _asked(arguments)
    print(f"{'':<66} {'tjut':>10} {'peer':>10} {'ratio':>6}  limit")
    results: list[Run | Ratio] = []
    measures = _measures(asked.most)
    for name in asked.measures or measures:
        for result in measures[name]():
            results.append(result)
            print(result.line(), flush=True)
    if asked.page:
        page.write(results)
    return int(any(isinstance(result, Ratio) and not result.holds for result in results))


def _measures(most: int) -> dict[str, Callable[[], Iterator[Run | Ratio]]]:
    """What can be measured, documents of at most so many cases."""
    return {
        "check": programs.check,
        "build": programs.build,
        "batch": programs.batch,
        "many": in_process.many,
        "large": programs.large,
        "memory": programs.memory,
        "word": word.word,
        "scale": partial(scale.documents, most),
        "pdf": scale.pdf,
    }


def _asked(arguments: list[str]) -> argparse.Namespace:
    """The arguments; all measures where none is named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("measures", nargs="*", metavar="MEASURE")
    parser.add_argument("--most", type=int, default=scale.SIZES[-1], metavar="CASES")
    parser.add_argument("--page", action="store_true", help="write docs/hastighet.md")
    asked = parser.parse_args(arguments)
    if asked.page and asked.measures:
        parser.error("--page is written of all measures")
    return asked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

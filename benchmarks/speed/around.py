"""Run a program and print what it took, as JSON: milliseconds, and megabytes at most.

python around.py PROGRAM ...

A small program of its own, since a child is counted as at least as large as its parent.
The memory is that of the largest process, where the program starts several.
"""

import json
import resource
import subprocess
import sys
import time


def main(command: list[str]) -> None:
    """Measure a program; one that fails says why, and nothing is measured."""
    start = time.perf_counter()
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    wall = time.perf_counter() - start
    if done.returncode:
        sys.exit(done.stdout.decode(errors="replace"))
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    print(json.dumps([1000 * wall, 1000 * processor, used.ru_maxrss / 1000]))


if __name__ == "__main__":
    main(sys.argv[1:])

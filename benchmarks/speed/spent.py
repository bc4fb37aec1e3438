"""What a whole program takes, start-up included."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

AROUND = Path(__file__).parent / "around.py"


class Spent(NamedTuple):
    """Milliseconds by the clock and of the processors, and the most memory."""

    wall: float
    processor: float
    megabytes: float


def spent(*command: object, cwd: Path | None = None) -> Spent:
    """Run a program, whose modules are compiled once as in an installed package."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, AROUND, *map(str, command)],
        check=True, stdout=subprocess.PIPE, cwd=cwd, env=env,
    )  # fmt: skip
    return Spent(*json.loads(done.stdout))

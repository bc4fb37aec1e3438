"""What a run of tjut gave."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Result(NamedTuple):
    code: int
    out: str
    err: str


Tjut = Callable[..., Result]
Lay = Callable[..., Path]

"""A bar that shows how far a long run has come, where there is a terminal to show it."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tjut.cli.terminal import is_terminal

_MANY = 4

Each = TypeVar("Each")


def watched(each: Iterable[Each], number: int, what: str) -> Iterator[Each]:
    """The things in turn, with a bar on stderr while they last if their number is large."""
    if number < _MANY or not is_terminal(sys.stderr):
        yield from each
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(each, what, number, console=console, transient=True)

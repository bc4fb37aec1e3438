"""A bar that shows how far a long run has come, where there is a terminal to show it."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

from tjut.cli.terminal import is_terminal

_MANY = 4

Each = TypeVar("Each")


def watched(each: Sequence[Each], what: str) -> Iterator[Each]:
    """The things in turn, with a bar on stderr while they last if they are many."""
    if len(each) < _MANY or not is_terminal(sys.stderr):
        yield from each
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(each, what, console=console, transient=True)

"""Kinds of options that several commands share."""

from collections.abc import Callable, Sequence
from typing import Any

import typer

from tjut.reports.words import listed


def choice(names: Sequence[str], *flags: str, text: str) -> Any:
    """An option that takes one of a few names."""
    return typer.Option(
        *flags,
        help=f"{text}: {listed(names, 'eller')}.",
        metavar="NAMN",
        callback=_one_of(names),
        autocompletion=_starting(names),
    )


def _one_of(names: Sequence[str]) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value and value not in names:
            message = f"”{value}” går inte. Välj {listed(names, 'eller')}."
            raise typer.BadParameter(message)
        return value

    return check


def _starting(names: Sequence[str]) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    return complete

"""Arguments and options that several commands share."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from tjut.reports.words import listed

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="SÖKVÄG", help="Ärenden, eller mappar att söka i. Annars mappen du står i."
    ),
]
Mall = Annotated[str, typer.Option(help="Mallens namn eller mapp.", metavar="MALL")]


def choice(names: Sequence[str], text: str) -> Any:
    """An option that takes one of a few names."""
    return typer.Option(
        help=f"{text}: {listed(names, 'eller')}.",
        metavar="NAMN",
        callback=_one_of(names),
        autocompletion=_starting(names),
    )


def _one_of(names: Sequence[str]) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in names:
            message = f"”{value}” går inte. Välj {listed(names, 'eller')}."
            raise typer.BadParameter(message)
        return value

    return check


def _starting(names: Sequence[str]) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    return complete

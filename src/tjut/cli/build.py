"""`tjut build`: cases as Word documents in the municipality's template."""

from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.cases import STDIN, inputs
from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT, FINDINGS, INTERRUPTED
from tjut.cli.faults import Guard
from tjut.cli.options import Mall, Paths
from tjut.cli.progress import watched
from tjut.errors import TjutError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tjut.cli.building import Outcome

_FEWEST = 10
"""How many cases it takes to be worth a process more."""

Output = Annotated[
    str,
    typer.Option("--output", "-o", help="Word-filen eller mappen att bygga i.", metavar="FIL|MAPP"),
]
Draft = Annotated[
    bool, typer.Option("--draft", help="Bygger även det som har fel, märkt UTKAST på varje sida.")
]
Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Skriver över det som någon har ändrat eller tjut inte har gjort."
    ),
]
Pdf = Annotated[bool, typer.Option("--pdf", help="Gör också en PDF av varje dokument.")]


def build(
    sokvag: Paths = [],  # noqa: B006 - Typer copies it
    output: Output = "",
    mall: Mall = "",
    draft: Draft = False,
    pdf: Pdf = False,
    force: Force = False,
) -> int:
    """Bygger ärenden som Word-dokument i kommunens mall.

    Ett ärende kontrolleras först och byggs inte om det har fel. Dokumentet läggs i
    ärendets mapp om inget annat sägs.
    """
    from functools import partial

    from tjut.build import plan
    from tjut.cli.building import Order, case_builder
    from tjut.cli.built import Tally
    from tjut.cli.side_by_side import side_by_side

    if STDIN in sokvag:
        raise TjutError("Det som kommer på standard in kan inte byggas. Ange ett ärende.")
    guard = Guard()
    cases = [case.path for case in inputs(sokvag, guard, lambda _: True)]
    office = _office() if pdf else None
    planned = plan(cases, output)
    order = Order(mall, draft, force, pdf)
    tally = Tally(guard)
    try:
        outcomes = side_by_side(partial(case_builder, order), planned, _FEWEST)
        for outcome in watched(_printed(outcomes, office), len(planned), "Bygger"):
            tally.add(outcome)
    except TjutError as error:
        guard.tell(str(error))
    except KeyboardInterrupt:
        tally.tell(interrupted=True)
        return INTERRUPTED
    tally.tell()
    return FAULT if guard.failed else FINDINGS if tally.held_back else DONE


def _office() -> "Path":
    from tjut.writers.pdf.write import printer

    return printer()


def _printed(outcomes: "Iterator[Outcome]", office: "Path | None") -> "Iterator[Outcome]":
    """The outcomes, with PDF files when there is a LibreOffice to make them."""
    if office is None:
        return outcomes
    from tjut.cli.printing import with_pdfs

    return with_pdfs(outcomes, office)


app = command(build)

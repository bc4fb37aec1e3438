"""The options of the commands that report findings."""

from typing import Annotated

import typer

from tjut.cli.options import choice
from tjut.findings import SEVERITIES
from tjut.reports.all import FORMATS

OutputFormat = Annotated[str, choice(FORMATS, "Resultatets form")]
OutputFile = Annotated[str, typer.Option(help="Skriver resultatet i en fil.", metavar="FIL")]
FailOn = Annotated[str, choice([*SEVERITIES], "Det lindrigaste som ger slutkod 1")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Slutkod 0 trots anmärkningar.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Visar varje råd.")]

"""The root of the commands: their names, --version and shell completion."""

from itertools import pairwise
from typing import Annotated, Any

import typer

from tjut import __version__
from tjut.cli import completion
from tjut.cli.commands import SETTINGS, Group
from tjut.cli.terminal import put, remark

_COMPLETION = ("--install-completion", "--show-completion")


class Root(Group):
    """The commands of tjut."""

    modules = {  # noqa: RUF012 - Typer makes the one instance
        "new": "tjut.cli.new",
        "check": "tjut.cli.check",
        "build": "tjut.cli.build",
        "import": "tjut.cli.import_word",
        "show": "tjut.cli.show",
        "rule": "tjut.cli.rule",
        "schema": "tjut.cli.schema",
        "template": "tjut.cli.template",
    }

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; the options of completion are for the shell that tjut runs in."""
        for option, after in pairwise(args):
            if option in _COMPLETION and not after.startswith("-"):
                message = f"Valet ”{option}” tar inget värde, utan gäller skalet som tjut körs i."
                raise typer.BadParameter(message, ctx=ctx)
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=Root, add_completion=False, invoke_without_command=True, context_settings=SETTINGS
)


def _version(asked: bool) -> None:
    if asked:
        put(f"tjut {__version__}\n")
        raise typer.Exit


def _show(asked: bool) -> None:
    if asked:
        put(f"{completion.script()}\n")
        raise typer.Exit


def _install(asked: bool) -> None:
    if asked:
        put(f"Kompletteringen ligger i {completion.install()}. Öppna terminalen på nytt.\n")
        raise typer.Exit


@app.callback()
def root(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Visar versionen.")
    ] = False,
    install: Annotated[
        bool,
        typer.Option(
            "--install-completion",
            callback=_install,
            help="Installerar komplettering med tabb i ditt skal.",
        ),
    ] = False,
    show: Annotated[
        bool,
        typer.Option(
            "--show-completion", callback=_show, help="Visar skalets skript för komplettering."
        ),
    ] = False,
) -> None:
    """Kontrollerar tjänsteutlåtanden och bygger dem som Word-dokument i kommunens mall.

    Börja med ”tjut new MAPP”, som skapar ett ärende att fylla i. Val med å, ä och ö
    kan skrivas utan prickar och ringar.
    """
    if ctx.invoked_subcommand is None:
        remark(ctx.get_help())
        raise typer.Exit(2)

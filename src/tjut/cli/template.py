"""`tjut template`: the municipality's templates."""

import typer

from tjut.cli.commands import SETTINGS, Group


class Templates(Group):
    """What can be done with templates."""

    modules = {  # noqa: RUF012 - Typer makes the one instance
        "list": "tjut.cli.template_list",
        "show": "tjut.cli.template_show",
        "check": "tjut.cli.template_check",
        "new": "tjut.cli.template_new",
    }


app = typer.Typer(cls=Templates, add_completion=False, context_settings=SETTINGS)


@app.callback()
def template() -> None:
    """Visar, kontrollerar och skapar kommunens mallar."""

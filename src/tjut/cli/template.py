"""`tjut template`: the municipality's templates."""

import typer

from tjut.cli.commands import SETTINGS, Group


class Templates(Group):
    """What can be done with templates."""

    modules = {"list": "tjut.cli.template_list", "show": "tjut.cli.template_show"}  # noqa: RUF012


app = typer.Typer(cls=Templates, add_completion=False, context_settings=SETTINGS)


@app.callback()
def template() -> None:
    """Visar kommunens mallar."""

"""Commands and groups of commands that speak Swedish and are imported when they are used."""

import unicodedata
from collections.abc import Callable
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from tjut.cli.help import Rows, help_text
from tjut.language.nearest import or_nearest

_PATHS = ("sokvag", "output", "output_file", "annotate", "into", "fil", "stdin_filename")
"""The parameters that are paths, and mean something else when they are not given."""

_HELP = "Visar den här hjälpen."


def spelled(name: str) -> str:
    """The spelling that names of options are compared in, whatever the keyboard made."""
    return unicodedata.normalize("NFC", name)


SETTINGS: dict[str, Any] = {"token_normalize_func": spelled, "help_option_names": ["--help", "-h"]}


class Command(TyperCommand):
    """A command whose help is Swedish."""

    def get_help_option(self, ctx: Any) -> Any:
        """The option --help, with a Swedish text."""
        return _swedish(super().get_help_option(ctx))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; every usage error knows which command it is about."""
        try:
            rest = super().parse_args(ctx, args)
            self._refuse_empty(ctx)
            return rest
        except typer.TyperException as error:
            usage: Any = error
            usage.ctx = ctx
            raise

    def _refuse_empty(self, ctx: Any) -> None:
        """Raise BadParameter for a path that is given and empty, as an unset variable makes it."""
        for parameter in self.params:
            value = ctx.params.get(parameter.name)
            is_empty = value == "" or (isinstance(value, list) and "" in value)
            if parameter.name in _PATHS and is_empty and _is_given(ctx, parameter.name):
                named = next((name for name in parameter.opts if name[0] == "-"), "SÖKVÄG")
                raise typer.BadParameter(f"{named} är tom. Ange en fil eller en mapp.")

    def invoke(self, ctx: Any) -> Any:
        """Run the command; Ctrl-C ends it as the end of what is typed does, and is told."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            raise EOFError from error

    def get_help(self, ctx: Any) -> str:
        """What --help prints."""
        parameters: Any = self.get_params(ctx)
        return help_text(ctx.command_path, self.help or "", parameters, [])


class Group(TyperGroup):
    """Commands by name; the module of each is imported when it is needed.

    `modules` maps the name of each command to its module, which holds `app`.
    """

    modules: dict[str, str]

    def get_help_option(self, ctx: Any) -> Any:
        """The option --help, with a Swedish text."""
        return _swedish(super().get_help_option(ctx))

    def get_help(self, ctx: Any) -> str:
        """What --help prints."""
        parameters: Any = self.get_params(ctx)
        return help_text(ctx.command_path, self.help or "", parameters, self._summaries(ctx))

    def _summaries(self, ctx: Any) -> Rows:
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        return [(name, (each.help or "").partition("\n\n")[0]) for name, each in commands]

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands, in the order of the help."""
        return [*self.modules]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, or None."""
        if cmd_name not in self.modules:
            return None
        return get_command(import_module(self.modules[cmd_name]).app)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments name, and the rest of them."""
        if args[0] not in self.modules and not ctx.resilient_parsing:
            meant = or_nearest(args[0], self.modules) or "."
            raise typer.BadParameter(f"Kommandot ”{args[0]}” finns inte{meant}", ctx=ctx)
        return super().resolve_command(ctx, args)


def _is_given(ctx: Any, name: str) -> bool:
    return bool(ctx.get_parameter_source(name).name == "COMMANDLINE")


def _swedish(option: Any) -> Any:
    option.help = _HELP
    option.default = False  # a value that is no bool costs the import of pydantic
    return option


def command(function: Callable[..., int]) -> typer.Typer:
    """An app of one command: its help is the docstring of a function that gives an exit code."""
    app = typer.Typer(add_completion=False, context_settings=SETTINGS)
    app.command(cls=Command, context_settings=SETTINGS)(function)
    return app

"""What is wrong with a command line, in Swedish."""

from collections.abc import Callable
from typing import Any

from tjut.reports.words import listed, printable


def usage_error(error: Any) -> str:
    """The sentences for a usage error that Typer raised: what is wrong, and where help is."""
    told = _SENTENCES.get(type(error).__name__, _other)(error)
    path = error.ctx.command_path if getattr(error, "ctx", None) else "tjut"
    return f"{printable(told)}\nHjälp: {path} --help"


def _no_such_option(error: Any) -> str:
    near = [f"”{name}”" for name in sorted(error.possibilities or ())]
    meant = f", menade du {listed(near, 'eller')}?" if near else "."
    return f"Valet ”{error.option_name}” finns inte{meant}"


def _bad_option_usage(error: Any) -> str:
    wrong = "behöver ett värde" if "requires" in error.message else "tar inget värde"
    return f"Valet ”{error.option_name}” {wrong}."


def _missing_parameter(error: Any) -> str:
    return f"{error.param.metavar} saknas."


def _bad_parameter(error: Any) -> str:
    """Only tjut's own sentences are raised as this error."""
    return f"{error.param.opts[0]}: {error.message}" if error.param else str(error.message)


def _other(error: Any) -> str:
    extra = str(error.message).partition("(s) (")[2].removesuffix(")")
    return f"För mycket på raden: {extra}" if extra else "Ange ett kommando."


_SENTENCES: dict[str, Callable[[Any], str]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option_usage,
    "MissingParameter": _missing_parameter,
    "BadParameter": _bad_parameter,
}
"""By name, for Typer keeps these classes in a private module."""

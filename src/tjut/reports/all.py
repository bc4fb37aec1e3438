"""The formats by name: a new one is a module with `render`, and a line here."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from tjut.reports.report import Report

Render = Callable[[Report], str]

FORMATS = ("text", "concise", "json", "github", "gitlab", "sarif")


def renderer(name: str) -> Render:
    """The function that renders a format; only its own module is imported."""
    return cast("Render", import_module(f"tjut.reports.{name}").render)

"""What holds in the working directory: settings, and the template that a user names."""

import os
from pathlib import Path
from typing import NamedTuple

from tjut.settings import Settings, find_settings, load_settings
from tjut.template.find import find_template, template_names
from tjut.template.load import load_template
from tjut.template.model import Template


class Here(NamedTuple):
    """What holds for the cases in a folder."""

    settings: Settings
    template: Template


def here(mall: str, folder: Path = Path()) -> Here:
    """The settings of a folder, with the template of --mall or theirs. Raises TjutError."""
    settings = load_settings(find_settings(folder))
    found = find_template(mall, "", settings, folder)
    return Here(settings, load_template(found, settings.kommun))


def template_of(mall: str, folder: Path = Path()) -> Template:
    """The template of --mall, else the one that a folder has in tjut.toml. Raises TjutError."""
    return here(mall, folder).template


def names() -> list[str]:
    """The names of the templates that can be named here. Raises TjutError."""
    return template_names(load_settings(find_settings(Path())))


def templates_for(mall: str, folder: Path) -> list[Template]:
    """The template of --mall alone, else all that a Word file may fit, the nearest first."""
    from tjut.reading import near_templates

    return [template_of(mall, folder)] if mall else near_templates(folder)


def as_written(mall: str, template: Template, folder: Path) -> str:
    """The template of --mall as a case in a folder names it: a path is relative to the case."""
    if mall and Path(mall).resolve() == template.folder.resolve():
        return Path(os.path.relpath(template.folder, folder)).as_posix()
    return mall

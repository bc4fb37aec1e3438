"""What holds in the working directory: settings, and the template that a user names."""

from pathlib import Path

from tjut.settings import find_settings, load_settings
from tjut.template.find import find_template, template_names
from tjut.template.load import load_template
from tjut.template.model import Template


def template_of(mall: str, folder: Path = Path()) -> Template:
    """The template of --mall, else the one that a folder has in tjut.toml. Raises TjutError."""
    settings = load_settings(find_settings(folder))
    return load_template(find_template(mall, "", settings, folder))


def templates() -> list[Template]:
    """The templates that can be named here. Raises TjutError."""
    return [template_of(name) for name in template_names(load_settings(find_settings(Path())))]

"""`tjut template list`: which templates there are."""

from pathlib import Path

from tjut.cli.commands import command
from tjut.cli.terminal import put


def template_list() -> int:
    """Listar mallarna: kommunens egna, sedan de som följer med tjut."""
    from tjut.settings import find_settings, load_settings
    from tjut.template.find import find_template, template_names
    from tjut.template.load import load_template

    settings = load_settings(find_settings(Path()))
    for name in template_names(settings):
        template = load_template(find_template(name, "", settings, Path()))
        owner = template.municipality or "för alla kommuner"
        put(f"{name:<16} {owner} ({template.document_type})\n")
    return 0


app = command(template_list)

"""`tjut template list`: which templates there are."""

from tjut.cli.commands import command
from tjut.cli.terminal import put


def template_list() -> int:
    """Listar mallarna: kommunens egna, sedan de som följer med tjut."""
    from tjut.cli.here import templates

    for template in templates():
        owner = template.municipality or "för alla kommuner"
        put(f"{template.name:<16} {owner} ({template.document_type})\n")
    return 0


app = command(template_list)

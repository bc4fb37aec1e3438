"""`tjut template list`: which templates there are."""

from typing import TYPE_CHECKING

from tjut.cli.commands import command
from tjut.cli.terminal import put_lines

if TYPE_CHECKING:
    from tjut.template.model import Template


def template_list() -> int:
    """Listar mallarna: kommunens egna, sedan de som följer med tjut."""
    from tjut.cli.here import templates

    put_lines(map(_line, templates()))
    return 0


def _line(template: "Template") -> str:
    owner = template.municipality or "för alla kommuner"
    return f"{template.name:<16} {owner} ({template.document_type})"


app = command(template_list)

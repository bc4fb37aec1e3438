"""`tjut template list`: which templates there are."""

from typing import TYPE_CHECKING

from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT
from tjut.cli.faults import Guard
from tjut.cli.terminal import put_lines

if TYPE_CHECKING:
    from tjut.template.model import Template


def template_list() -> int:
    """Listar mallarna: kommunens egna, sedan de som följer med tjut."""
    from tjut.cli.here import names, template_of

    guard = Guard()
    found: list[Template] = []
    for name in names():
        with guard.on(name):
            found.append(template_of(name))
    put_lines(map(_line, found))
    return FAULT if guard.failed else DONE


def _line(template: "Template") -> str:
    owner = template.municipality or "för alla kommuner"
    return f"{template.name:<16} {owner} ({template.document_type})"


app = command(template_list)

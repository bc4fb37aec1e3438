"""`tjut template show`: what a template demands of a case."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.commands import command
from tjut.cli.terminal import put_lines
from tjut.reports.words import listed

if TYPE_CHECKING:
    from tjut.template.model import SectionRule, Template


def show(
    name: Annotated[str, typer.Argument(metavar="MALL", help="Mallens namn eller mapp.")],
) -> int:
    """Visar vad en mall kräver: diarienummer, ärendetyper, uppgifter och avsnitt."""
    from tjut.cli.here import template_of

    put_lines(_lines(template_of(name)))
    return 0


def _lines(template: "Template") -> Iterator[str]:
    yield f"{template.name}: {template.document_type}, {template.municipality}".rstrip(", ")
    yield f"Ligger i {template.folder}"
    yield (
        f"Diarienummer: som {template.example}"
        if template.example
        else (f"Diarienummer: efter mönstret {template.pattern}")
    )
    yield f"Ärendetyper: {', '.join(template.case_types)}"
    for key in template.own_keys:
        yield f"Egen uppgift: {key.key} ({key.label}){', obligatorisk' if key.required else ''}"
    yield ""
    yield "Avsnitt i den ordning de skrivs ut:"
    for section in template.sections:
        yield f"  {section.key:<14} {section.heading}".rstrip()
        if section.required:
            yield f"  {'':<14} obligatoriskt{_types(section, template)}"


def _types(section: "SectionRule", template: "Template") -> str:
    """For which ärendetyper a section is mandatory, or for which it is not, the shorter."""
    yes = [name for name in template.case_types if name in section.required]
    no = [name for name in template.case_types if name not in section.required]
    if not no:
        return ""
    return f" för {listed(yes)}" if len(yes) <= len(no) else f" utom för {listed(no)}"


app = command(show)

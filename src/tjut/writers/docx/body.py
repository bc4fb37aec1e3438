"""The text of a document: title, sections in the template's order, signatures and lists."""

from collections.abc import Collection, Iterator

from tjut.model.decisions import Decider, deciders
from tjut.model.document import Document, Section
from tjut.schema.uppgifter import Uppgifter
from tjut.template.headings import printed_heading
from tjut.template.model import FROM_FIELDS, SectionRule, Template
from tjut.writers.docx.blocks import (
    join,
    keep_with_next,
    write_blocks,
    write_item,
    write_paragraph,
)
from tjut.writers.docx.parts import prose_of_text, write_part
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.written import Written


def write_body(
    document: Document,
    uppgifter: Uppgifter,
    pen: Pen,
    elsewhere: Collection[str],
) -> list[Written]:
    """All that goes where the template has its text.

    `elsewhere` names what has a place of its own in the template: `titel` and
    the parts from uppgifter.
    """
    made: list[Written] = []
    if "titel" not in elsewhere:
        made.append(write_paragraph(prose_of_text(uppgifter.titel), pen, "rubrik1"))
    join(made, write_blocks(document.preamble, pen))
    for piece in in_printed_order(document, pen.template):
        if isinstance(piece, Section):
            join(made, _write_section(piece, uppgifter, pen))
        elif piece.key not in elsewhere:
            _add_part(made, piece, uppgifter, pen)
    return made


def in_printed_order(document: Document, template: Template) -> Iterator[Section | SectionRule]:
    """The sections, and the rules of the parts from uppgifter, as the template orders them.

    A section that the template does not know stands after the one that it
    follows in the case.
    """
    known = {rule.key for rule in template.sections}
    followers: dict[str | None, list[Section]] = {}
    last: str | None = None
    for section in document.sections:
        last = section.key if section.key in known else last
        followers.setdefault(last, []).append(section)
    yield from followers.get(None, ())
    for rule in template.sections:
        yield from followers.get(rule.key, ())
        if rule.key in FROM_FIELDS:
            yield rule


def _write_section(section: Section, uppgifter: Uppgifter, pen: Pen) -> list[Written]:
    rule = pen.template.section(section.key or "")
    if rule is None:
        heading = section.heading.prose
    else:
        body = section.body or uppgifter.namnd
        heading = prose_of_text(printed_heading(rule, uppgifter.forvaltning, body))
    made: list[Written] = [write_paragraph(heading, pen, "rubrik2")]
    if section.key != "forslag":
        return [*made, *write_blocks(section.blocks, pen)]
    for decider in deciders(section, uppgifter.namnd):
        join(made, _write_decider(decider, pen))
    return made


def _write_decider(decider: Decider, pen: Pen) -> list[Written]:
    """Who decides, and the points: numbered when there are several."""
    made: list[Written] = []
    if decider.heading is not None:
        made += write_blocks([decider.heading], pen)
    several = len(decider.points) > 1
    number = pen.new_list("numrerad_lista", 0, 1) if several else ""
    for point in decider.points:
        if point.lead is not None:
            lead = write_blocks([point.lead], pen)
            keep_with_next(lead)
            join(made, lead)
        if several:
            join(made, write_item(point.blocks, number, "numrerad_lista", pen))
        else:
            join(made, write_blocks(point.blocks, pen))
    return made


def _add_part(made: list[Written], rule: SectionRule, uppgifter: Uppgifter, pen: Pen) -> None:
    """Add a part with its heading; signatures have none, and stay with what they follow."""
    written = write_part(rule.key, uppgifter, pen)
    if written and rule.heading:
        made.append(write_paragraph(prose_of_text(rule.heading), pen, "rubrik2"))
    if written and rule.key == "underskrifter":
        keep_with_next(made)
    join(made, written)

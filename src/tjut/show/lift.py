"""A case → what others lift out of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tjut.language.genitive import genitive
from tjut.model.blocks import Block, Comment, Paragraph
from tjut.model.decisions import Decider, Point
from tjut.model.document import Note
from tjut.rules.rule import Case
from tjut.show.notes import with_notes
from tjut.template.model import Template
from tjut.writers.docx.values import handlingar


@dataclass(frozen=True, slots=True)
class Lifted:
    """What a secretary or registrar takes from a report into agenda and minutes.

    `path` is what findings call the case. `officer` is who prepared it, empty
    when nobody is named. `summary` is the section that the template marks for
    the minutes. `papers` has the report itself first.
    """

    path: str
    title: str
    number: str
    officer: str
    summary: tuple[Block, ...]
    deciders: tuple[Decider, ...]
    papers: tuple[str, ...]
    receivers: tuple[str, ...]


def lift(case: Case) -> Lifted:
    """What others take from a case; what it lacks is empty."""
    uppgifter = case.uppgifter
    own, *others = handlingar(uppgifter, case.template)
    officer = uppgifter.handlaggare
    names = (officer.namn, officer.titel) if officer else ()
    return Lifted(
        path=case.document.source.path,
        title=uppgifter.titel,
        number=uppgifter.diarienummer,
        officer=", ".join(name for name in names if name),
        summary=with_notes(_summary(case, case.template), case.document.notes),
        deciders=tuple(_noted(decider, case.document.notes) for decider in case.deciders),
        papers=(own.rstrip(" ,"), *others),  # without a title the form ends in a comma
        receivers=uppgifter.skickas_till,
    )


def heading_of(decider: Decider) -> str:
    """What stands above the points of a decider; empty while nobody is named."""
    if decider.heading:
        return decider.heading.prose.text
    return f"{genitive(decider.body)} beslut" if decider.body else ""


def _noted(decider: Decider, notes: Sequence[Note]) -> Decider:
    return decider._replace(points=tuple(_point(point, notes) for point in decider.points))


def _point(point: Point, notes: Sequence[Note]) -> Point:
    lead = with_notes(filter(None, (point.lead,)), notes)
    return point._replace(
        blocks=with_notes(point.blocks, notes),
        lead=next((block for block in lead if isinstance(block, Paragraph)), None),
    )


def _summary(case: Case, template: Template) -> tuple[Block, ...]:
    keys = [rule.key for rule in template.sections if rule.in_minutes]
    found = (case.document.section(key) for key in keys)
    blocks = (block for section in found if section for block in section.blocks)
    return tuple(block for block in blocks if not isinstance(block, Comment))

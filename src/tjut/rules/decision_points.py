"""The decision points of a case as the rules read them."""

from collections.abc import Iterator
from typing import NamedTuple

from tjut.findings import Finding
from tjut.language.decision import Decision, read_decision
from tjut.language.lead_ins import is_label
from tjut.language.leftovers import find_leftovers
from tjut.language.verb_forms import Form
from tjut.model.blocks import Paragraph
from tjut.model.decisions import Decider, Point
from tjut.model.prose import Prose
from tjut.rules.rule import Case

SECTION = "forslag"


class Stated(NamedTuple):
    """A decision point with how it is put, and the lead-in that it is read together with."""

    decider: Decider
    point: Point
    decision: Decision
    lead: Paragraph | None

    @property
    def prose(self) -> Prose:
        """The running text that the point begins with."""
        return self.point.prose

    @property
    def text(self) -> str:
        """The plain text of `prose`."""
        return self.point.text

    @property
    def decides(self) -> bool:
        """Whether the point, with its lead-in, says that a body decides something."""
        return self.lead is not None or self.decision.form is Form.DECIDES

    @property
    def shows(self) -> bool:
        """Whether the point itself has a list or a table of what is decided."""
        return not all(isinstance(block, Paragraph) for block in self.point.blocks)

    def finding(self, code: str, message: str, start: int, end: int) -> Finding:
        """A finding at a place in the point's text."""
        return Finding(code, message, self.prose.span(start, end), section=SECTION)


def stated_points(case: Case) -> Iterator[Stated]:
    """The decision points in order, but for those that are not filled in yet."""
    for decider in case.deciders:
        known = known_names(case, decider)
        lead: Paragraph | None = None
        for point in decider.points:
            lead = point.lead or lead
            if any(find_leftovers(point.text)):
                continue
            decision = read_decision(point.text, known)
            governs = lead if point.governed and lead and not is_label(lead.prose.text) else None
            yield Stated(decider, point, decision, governs)


def known_names(case: Case, decider: Decider) -> tuple[str, ...]:
    """The names that are deciding bodies in this case whatever they look like."""
    names = (decider.body, decider.proposer, case.uppgifter.namnd)
    return tuple(dict.fromkeys(name for name in names if name))


def name_of(decider: Decider, case: Case) -> str:
    """The name of a decider as it opens a sentence; `Nämnden` when nobody has named it."""
    name = decider.body or case.uppgifter.namnd or "nämnden"
    return name[:1].upper() + name[1:]

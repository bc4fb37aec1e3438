"""The decision points of a case as the rules read them."""

from collections.abc import Iterator
from typing import NamedTuple

from tjut.findings import Finding
from tjut.language.decision import Decision, read_decision
from tjut.language.lead_ins import is_label
from tjut.language.leftovers import has_leftover
from tjut.language.verb_forms import Form
from tjut.model.blocks import Paragraph
from tjut.model.decisions import Decider, Point
from tjut.model.prose import Prose

SECTION = "forslag"

LONGEST = 3000
"""Rules read this many characters of a point."""

_LONGEST_NAME = 200


class Stated(NamedTuple):
    """A decision point with how it is put.

    `lead` is the lead-in that the point is read together with, None when it
    stands on its own. `known` are the names that are deciding bodies in this
    case whatever they look like; the first is that of the one who decides.
    `prose` is the running text that the point begins with, `text` its plain
    text as far as rules read it.
    """

    decider: Decider
    point: Point
    decision: Decision
    lead: Paragraph | None
    known: tuple[str, ...]
    prose: Prose
    text: str

    @property
    def body(self) -> str:
        """Who decides, as it opens a sentence; `Nämnden` when nobody is named."""
        name = self.known[0] if self.known else "nämnden"
        return name[:1].upper() + name[1:]

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


def state(deciders: tuple[Decider, ...], namnd: str) -> Iterator[Stated]:
    """The decision points in order, but for those that are not filled in yet.

    `namnd` is the board that the report is addressed to.
    """
    for decider in deciders:
        names = (decider.body or namnd, decider.proposer, namnd)
        known = tuple(dict.fromkeys(name for name in names if 0 < len(name) <= _LONGEST_NAME))
        lead: Paragraph | None = None
        for point in decider.points:
            lead = point.lead or lead
            prose, text = point.prose, point.text
            if not has_leftover(text):
                governs = point.governed and lead and not is_label(lead.prose.text)
                own = lead if governs else None
                decision = read_decision(text, known)
                yield Stated(decider, point, decision, own, known, prose, text[:LONGEST])

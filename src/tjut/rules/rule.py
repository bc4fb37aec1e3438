"""What a rule is, and what it is given to read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tjut.findings import Finding, Severity
from tjut.language.leftovers import has_leftover
from tjut.model.decisions import Decider, deciders
from tjut.model.document import Document
from tjut.rules.decision_points import Stated, state
from tjut.rules.files import NamedFile, named_attachments, named_images
from tjut.rules.passages import Handling, Passage, handlingar, title_of
from tjut.rules.reading import Reading
from tjut.schema.uppgifter import Uppgifter
from tjut.template.model import Template


@dataclass(frozen=True)
class Case:
    """A case as the rules read it.

    `uppgifter` holds the front matter as the schema read it: a value that the
    schema could not accept is None (or empty) there. `problems` is what the
    reader and the schema found; the rules with their codes pass it on.
    `attachments` is the files in bilagor/, as paths relative to the case, and
    `missing` the files that the case names and that are not there.
    """

    document: Document
    template: Template
    uppgifter: Uppgifter
    problems: tuple[Finding, ...] = ()
    attachments: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()

    @property
    def namnd(self) -> str:
        """The board that uppgifter name, empty while that is still to be filled in."""
        return "" if has_leftover(self.uppgifter.namnd) else self.uppgifter.namnd

    @cached_property
    def files(self) -> tuple[NamedFile, ...]:
        """Every file that the case names, in order."""
        return (*named_attachments(self.document), *self.images)

    @cached_property
    def images(self) -> tuple[NamedFile, ...]:
        """Every image in the text of the case, in order."""
        return tuple(named_images(self.document))

    @cached_property
    def title(self) -> Passage | None:
        """The titel as written, or None when there is none to read."""
        return title_of(self.document)

    @cached_property
    def handlingar(self) -> tuple[Handling, ...]:
        """The handlingar as written, those that have a title, in order."""
        return handlingar(self.document)

    @cached_property
    def deciders(self) -> tuple[Decider, ...]:
        """Who decides what in förslag till beslut; empty without such a section."""
        section = self.document.section("forslag")
        return deciders(section, self.namnd) if section else ()

    @cached_property
    def body(self) -> tuple[Passage, ...]:
        """The running text of the sections and notes, piece by piece."""
        return tuple(one for one in self.reading.passages if one.kind != "value")

    @cached_property
    def reading(self) -> Reading:
        """The running text of the case, for rules that search in it."""
        return Reading(self.document)

    @cached_property
    def points(self) -> tuple[Stated, ...]:
        """The decision points as the rules read them, but for those not filled in yet."""
        return tuple(state(self.deciders, self.namnd))


Check = Callable[[Case], Iterable[Finding]]


class Rule(NamedTuple):
    """A code, its name, how bad it is, and the function that looks for it.

    The documentation of a rule is the docstring of its module. `locked` rules
    can neither be silenced nor lowered. `fixable` tells whether some of its
    findings carry a fix.
    """

    code: str
    name: str
    severity: Severity
    check: Check
    locked: bool = False
    fixable: bool = False

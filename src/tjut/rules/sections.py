"""The sections of a case that its template knows."""

from tjut.model.document import Section
from tjut.rules.rule import Case
from tjut.template.model import FROM_FIELDS


def own_sections(case: Case) -> list[Section]:
    """The sections that the template knows, but for those that come from uppgifter."""
    return [
        section
        for section in case.document.sections
        if section.key is not None and section.key not in FROM_FIELDS
    ]

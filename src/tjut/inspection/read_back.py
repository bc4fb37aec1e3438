"""Whether a built document holds what its case holds."""

from tjut.model.compare import differences
from tjut.readers.docx import read_docx
from tjut.rules.rule import Case
from tjut.template.headings import recognise


def lost(case: Case, data: bytes) -> list[str]:
    """Where a built document differs from its case, as Swedish phrases; empty when all is well."""
    built = read_docx(data, case.document.source.path, (case.template,))
    return list(differences(case.document, recognise(built, case.template)))

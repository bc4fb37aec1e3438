"""Fields that nothing fills, so that a document would show them as they are typed."""

from itertools import chain

from tjut.errors import TjutError
from tjut.inspection.fields import fields, unknown_marks
from tjut.inspection.opened import Opened
from tjut.inspection.place import wrong_places


def refuse_printed(opened: Opened) -> None:
    """Raise TjutError, with the sentence of `template check`, for the first such field."""
    typed = {field.span for field in fields(opened) if field.written.startswith("{{")}
    found = (one for one in chain(unknown_marks(opened), wrong_places(opened)) if one.span in typed)
    for finding in found:
        end = "" if finding.message.endswith("?") else "."
        raise TjutError(f"{opened.pages.source.path}: {finding.message}{end}")

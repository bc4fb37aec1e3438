"""Which template a Word document was written after, or most likely was."""

import re
from collections.abc import Sequence

from tjut.model.document import Document
from tjut.model.frontmatter import Scalar
from tjut.template.headings import known_heading
from tjut.template.model import Template, whole


def best_template(document: Document, templates: Sequence[Template]) -> Template:
    """The template that a document names, else the one that knows most of its headings.

    Of two that know as many, the one whose diarienummer have the document's
    form is the better; of equals the first. There is at least one template.
    """
    mall = document.front_matter.fields.get("mall")
    named = [one for one in templates if isinstance(mall, Scalar) and one.name == mall.text]
    headings = [section.heading.prose.text for section in document.sections]
    number = document.front_matter.fields.get("diarienummer")
    written = number.text if isinstance(number, Scalar) else ""

    def fit(template: Template) -> tuple[int, bool]:
        known = sum(known_heading(heading, template) is not None for heading in headings)
        return known, re.fullmatch(whole(template.pattern), written) is not None

    return max(named or templates, key=fit)

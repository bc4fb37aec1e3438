"""What is still to be filled in, said once: ST08, and none of the rules that stumble on it."""

from collections.abc import Iterable, Iterator

from tjut.findings import Finding
from tjut.language.leftovers import is_leftover
from tjut.model.blocks import prose_of
from tjut.model.document import Document, Section


def without_echoes(findings: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """The findings less those that a leftover alone has caused.

    Such is a finding within a leftover, and one about the text of a section
    that holds nothing but leftovers.
    """
    found = [*findings]
    leftovers = [finding.span for finding in found if finding.code == "ST08"]
    unfilled = [section for section in document.sections if _is_unfilled(section)]
    for finding in found:
        structural = finding.code.startswith(("ST", "TJ"))
        in_leftover = any(
            span.start <= finding.span.start and finding.span.end <= span.end for span in leftovers
        )
        in_section = any(_is_about(finding, section) for section in unfilled)
        if structural or not (in_leftover or in_section):
            yield finding


def _is_unfilled(section: Section) -> bool:
    texts = (prose.text for prose in prose_of(section.blocks) if prose.text.strip())
    first = next(texts, "")
    return is_leftover(first) and all(map(is_leftover, texts))


def _is_about(finding: Finding, section: Section) -> bool:
    inside = section.heading.span.end <= finding.span.start < section.span.end
    return inside or finding.section == section.key is not None

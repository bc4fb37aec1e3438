"""Headings of Markdown: those that a case can have, and the others."""

from tjut.findings import Finding
from tjut.model.blocks import Heading, Paragraph
from tjut.model.prose import Prose, Run
from tjut.readers.body.unsupported import unsupported
from tjut.source import Span

_LOWEST = 3


def read_heading(
    text: str, level: int, prose: Prose, span: Span, *, nested: bool
) -> tuple[Heading | Paragraph, Finding | None]:
    """A heading, or the paragraph that it is to a case, and what is wrong with it.

    A line of = under a paragraph was meant to make a heading of it, a line of
    - was more often meant as a line.
    """
    line = text.rfind("\n", span.start, span.end) + 1
    after = span.start + level
    if line and not text.startswith("#", span.start):
        underline = text[line : span.end].lstrip(" \t>")
        fault = unsupported(f"setext-{level}", span.end - len(underline), span.end)
        as_heading = level == 1 and not nested
    elif nested:
        fault, as_heading = unsupported("heading-nested", *span), False
    elif level > _LOWEST:
        fault, as_heading = unsupported("heading-level", *span), False
    elif text[after : after + 1].isalpha():
        letter = Run(text[after], Span(after, after + 1))
        whole = Prose((letter, *prose.parts))
        return Heading(level, whole, span), unsupported("heading-blank", span.start, after + 1)
    else:
        return Heading(level, prose, span), None
    return Heading(level, prose, span) if as_heading else Paragraph(prose, span), fault

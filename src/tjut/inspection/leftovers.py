"""What in a template is left to be filled in, and would stand so in every document."""

import re
from collections.abc import Iterator

from tjut.findings import Finding
from tjut.inspection.fields import fields
from tjut.inspection.opened import Opened
from tjut.language.leftovers import find_leftovers
from tjut.source import Span

_TYPED = re.compile(r"\[[^\[\]]{0,100}[^\W\d_][^\[\]]{0,100}\]|(?<!\{)\{[^{}]{1,60}\}(?!\})")
"""What brackets stand for in a template, whatever is written in them."""

_STAYS = "”{}” blir kvar i varje dokument; ta bort det, eller gör om det till ett fält"


def left_over(opened: Opened) -> Iterator[Finding]:
    """MA21: placeholders and prompts that nothing fills."""
    places = [field.span for field in fields(opened)]  # filled in, or told of by another rule
    for paragraph, line in opened.pages.lines.items():
        for span in _found(opened.pages.text(paragraph), line.start):
            if not any(place.start < span.end and span.start < place.end for place in places):
                text = opened.pages.source.text[slice(*span)]
                yield Finding("MA21", _STAYS.format(text), span)


def _found(text: str, start: int) -> Iterator[Span]:
    """The places of leftovers in a paragraph that starts there, in order and apart."""
    spans = [match.span() for match in (*_TYPED.finditer(text), *find_leftovers(text))]
    end = 0
    for first, last in sorted(spans):
        if first >= end:
            yield Span(start + first, start + last)
            end = last

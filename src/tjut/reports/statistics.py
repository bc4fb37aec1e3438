"""--statistics: how often each rule found something, and how heavy each section is to read."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from unicodedata import normalize

from tjut.language.sentences import measure
from tjut.model.blocks import prose_of
from tjut.model.document import Document
from tjut.reports.report import Figures, Report
from tjut.reports.words import printable


def figures_of(document: Document) -> Iterator[Figures]:
    """The figures of each section that holds text."""
    for section in document.sections:
        found = measure(normalize("NFC", prose.text) for prose in prose_of(section.blocks))
        if found.words:
            heading = section.heading.prose.text
            lix = round(found.lix, 1)
            yield Figures(document.source.path, heading, found.words, lix, found.longest)


def render(report: Report) -> str:
    """The two tables in plain text."""
    tables = "\n".join((*_rules(report), *_sections(report.figures or ())))
    return f"{tables.rstrip()}\n" if tables else ""


def _rules(report: Report) -> Iterator[str]:
    codes = Counter(row.code for row in report.rows)
    if not codes:
        return
    yield "Anmärkningar per regel"
    for code, number in sorted(codes.items(), key=lambda item: (-item[1], item[0])):
        rule = report.rules[code]
        yield f"{number:>6}  {code}  {rule.name}"
    yield ""


def _sections(figures: tuple[Figures, ...]) -> Iterator[str]:
    for path, group in groupby(figures, key=lambda each: each.path):
        yield printable(path)
        yield "   Ord   LIX  Längsta mening  Avsnitt"
        for each in group:
            lix = f"{each.lix:.1f}".replace(".", ",")
            longest = f"{each.longest} ord"
            yield f"{each.words:>6}  {lix:>4}  {longest:>14}  {printable(each.heading)}"
        yield ""

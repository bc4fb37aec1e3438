"""The hits of the rules on the corpus, and which labels they answer."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from corpus import as_case, read_report

from tjut.check import check_case, judge
from tjut.findings import Finding
from tjut.model.document import Document
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.load import load_template
from tjut.template.model import Template

ENUMERATIONS = frozenset(
    ("old_words", "abbreviation", "long_sentences", "attachment_date_missing", "decision_form",
     "title_form", "number_format", "law_reference")
)  # fmt: skip
"""The kinds whose quotes are so many defects; those of other kinds are two sides of one."""

OF_WHOLE_CASE = frozenset(("BA02", "EK02"))
"""The rules on what is nowhere in a report: a hit answers its label wherever it lies."""

_HEAD = re.compile(r"(?:datum|diarienummer|titel): ")
_IN_QUOTES = re.compile(r"'([^']+)'")


class Label(NamedTuple):
    """A labelled defect, and how many of its quotes a hit lies at."""

    report: str
    kind: str
    severity: str
    quotes: tuple[str, ...]
    codes: tuple[str, ...]
    by_rule: bool
    reached: int

    @property
    def is_found(self) -> bool:
        """Whether the hits answer it: at one side of a pair, at half of an enumeration."""
        if self.kind in ENUMERATIONS:
            return self.reached > 0 and 2 * self.reached >= len(self.quotes)
        return self.reached > 0


class Hit(NamedTuple):
    """A finding on a report: where, in which paragraph, and what it answers to."""

    report: str
    finding: Finding
    line: int
    paragraph: str
    labels: tuple[str, ...]
    trap: str
    wrong: str


class Measured(NamedTuple):
    """All hits and all labels of a corpus."""

    hits: tuple[Hit, ...]
    labels: tuple[Label, ...]


def measure(corpus: Path, labels: dict[str, Any], folder: Path) -> Measured:
    """Run every rule on every report; `folder` has the tables and the template."""
    kinds = tomllib.loads((folder / "kinds.toml").read_text("utf-8"))
    wrong = tomllib.loads((folder / "wrong.toml").read_text("utf-8"))
    template = load_template(folder / "kungsbacka")
    hits: list[Hit] = []
    answered: list[Label] = []
    for name, about in labels["files"].items():
        report = read_report((corpus / name).read_text("utf-8"))
        found = find(Source(name, as_case(report, about)), template)
        number = name.partition("-")[0]
        hits += (_hit(number, one, found, about, kinds, wrong) for one in found.findings)
        answered += (_label(number, defect, found, kinds) for defect in about["defects"])
    return Measured(tuple(hits), tuple(answered))


class Found(NamedTuple):
    """A report as a case, and what all rules find in it."""

    document: Document
    findings: Sequence[Finding]

    def paragraph(self, finding: Finding) -> tuple[int, str]:
        """The line of a finding, and the lines that it reaches over."""
        source = self.document.source
        first = source.position(finding.span.start).line
        last = source.position(max(finding.span.start, finding.span.end - 1)).line
        return first, "\n".join(source.line(line) for line in range(first, last + 1))


def find(source: Source, template: Template) -> Found:
    """What all rules find in a case."""
    document = read_markdown(source)
    return Found(document, check_case(judge(document, template), Settings()))


def _hit(
    report: str,
    finding: Finding,
    found: Found,
    about: dict[str, Any],
    kinds: dict[str, Any],
    wrong: dict[str, Any],
) -> Hit:
    line, paragraph = found.paragraph(finding)
    labels = tuple(
        defect["kind"]
        for defect in about["defects"]
        if finding.code in kinds[defect["kind"]]["codes"]
        and _answers(finding, paragraph, _quotes(defect))
    )
    text = found.document.source.text[slice(*finding.span)]
    trap = next((one for one in about["traps"] if any(_is_in(text, one))), "")
    why = wrong.get(report, {}).get(f"{finding.code}:{line}", "")
    return Hit(report, finding, line, paragraph, labels, trap, why)


def _label(report: str, defect: dict[str, Any], found: Found, kinds: dict[str, Any]) -> Label:
    codes = tuple(kinds[defect["kind"]]["codes"])
    hits = [(one, found.paragraph(one)[1]) for one in found.findings if one.code in codes]
    quotes = _quotes(defect)
    reached = sum(
        any(_answers(one, paragraph, (quote,) if quote else ()) for one, paragraph in hits)
        for quote in quotes or ("",)
    )
    by_rule = defect["detectable"] == "rule"
    return Label(report, defect["kind"], defect["severity"], quotes, codes, by_rule, reached)


def _answers(finding: Finding, paragraph: str, quotes: tuple[str, ...]) -> bool:
    """Whether a hit lies where a label points, or the label or the rule points at no place."""
    if not quotes or finding.code in OF_WHOLE_CASE:
        return True
    return any(_is_at(quote, paragraph) for quote in quotes)


def _quotes(defect: dict[str, Any]) -> tuple[str, ...]:
    quote = defect["quote"]
    return tuple([quote] if isinstance(quote, str) else quote or ())


def _is_at(quote: str, paragraph: str) -> bool:
    """Whether a paragraph has the words of a quote, or is where a header line became one."""
    return _plain(_HEAD.sub("", quote)) in _plain(paragraph)


def _plain(text: str) -> str:
    return " ".join(re.sub(r'[\\"]', "", text).split()).casefold()


def _is_in(text: str, trap: str) -> Iterator[bool]:
    for quoted in _IN_QUOTES.findall(trap):
        yield bool(text) and _plain(text) in _plain(quoted)

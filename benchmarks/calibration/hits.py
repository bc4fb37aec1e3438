"""The hits of the rules on the corpus, and which labels they answer."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from corpus import HANDLINGAR, SENT_TO, as_case, read_report

from tjut.check import check_case, judge
from tjut.findings import Finding
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.find import built_in
from tjut.template.load import load_template
from tjut.template.model import Template

ENUMERATIONS = frozenset(
    ("old_words", "abbreviation", "long_sentences", "attachment_date_missing", "decision_form",
     "title_form", "number_format", "law_reference")
)  # fmt: skip
"""The kinds whose quotes are so many defects; those of other kinds are two sides of one."""

OF_WHOLE_CASE = frozenset(("BA02", "EK02"))
"""The rules on what is nowhere in a report: a hit answers its label wherever it lies."""

_SHORTEST = 4
_HEAD = re.compile(r"(?:datum|diarienummer|titel): ")
_KEYS = {SENT_TO: "skickas_till:", HANDLINGAR: "handlingar:"}
"""What the headings of a report became in uppgifter."""

_IN_QUOTES = re.compile(r"'([^']+)'")

Tables = dict[str, dict[str, Any]]


class Label(NamedTuple):
    """A labelled defect, and how many of its quotes a hit lies at.

    `outside` says why no rule speaks of this defect, though one does of its
    kind; it is empty for the others.
    """

    report: str
    kind: str
    severity: str
    quotes: tuple[str, ...]
    codes: tuple[str, ...]
    by_rule: bool
    reached: int
    outside: str

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
    text: str
    labels: tuple[str, ...] = ()
    trap: str = ""
    wrong: str = ""


class Measured(NamedTuple):
    """All hits and all labels of a corpus."""

    hits: tuple[Hit, ...]
    labels: tuple[Label, ...]


def measure(corpus: Path, labels: dict[str, Any], folder: Path) -> Measured:
    """Run every rule on every report; `folder` has the tables."""
    tables = {
        name: tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))
        for name in ("kinds", "outside", "wrong")
    }
    template = load_template(built_in() / "kungsbacka")
    hits: list[Hit] = []
    answered: list[Label] = []
    for name, about in labels["files"].items():
        number = name.partition("-")[0]
        text = as_case(read_report((corpus / name).read_text("utf-8")), about)
        source = Source(name, text)
        found = [_hit(number, one, source) for one in find(source, template)]
        hits += (_answering(hit, about, source, tables) for hit in found)
        answered += _labels(number, about["defects"], found, tables)
    return Measured(tuple(hits), tuple(answered))


def find(source: Source, template: Template) -> tuple[Finding, ...]:
    """What all rules find in a case."""
    return check_case(judge(read_markdown(source), template), Settings())


def _hit(report: str, finding: Finding, source: Source) -> Hit:
    first = source.position(finding.span.start).line
    last = source.position(max(finding.span.start, finding.span.end - 1)).line
    paragraph = "\n".join(source.line(line) for line in range(first, last + 1))
    return Hit(report, finding, first, paragraph, source.text[slice(*finding.span)])


def _answering(hit: Hit, about: dict[str, Any], source: Source, tables: Tables) -> Hit:
    """The hit with the labels it answers, the trap it fell in, and what a reader found wrong."""
    labels = tuple(
        defect["kind"]
        for defect in about["defects"]
        if hit.finding.code in tables["kinds"][defect["kind"]]["codes"]
        and any(_answers(hit, quote) for quote in _quotes(defect) or ("",))
    )
    trap = next((one for one in about["traps"] if any(_lies_in(hit, one, source))), "")
    wrong = tables["wrong"].get(hit.report, {}).get(f"{hit.finding.code}:{hit.line}", "")
    return hit._replace(labels=labels, trap=trap, wrong=wrong)


def _labels(
    report: str, defects: list[dict[str, Any]], hits: list[Hit], tables: Tables
) -> Iterator[Label]:
    numbers: Counter[str] = Counter()
    for defect in defects:
        kind = defect["kind"]
        numbers[kind] += 1
        codes = tuple(tables["kinds"][kind]["codes"])
        quotes = _quotes(defect)
        ours = [hit for hit in hits if hit.finding.code in codes]
        reached = sum(any(_answers(hit, quote) for hit in ours) for quote in quotes or ("",))
        outside = tables["outside"].get(report, {}).get(f"{kind}:{numbers[kind]}", "")
        by_rule = defect["detectable"] == "rule"
        yield Label(report, kind, defect["severity"], quotes, codes, by_rule, reached, outside)


def _quotes(defect: dict[str, Any]) -> tuple[str, ...]:
    quote = defect["quote"]
    return tuple([quote] if isinstance(quote, str) else quote or ())


def _answers(hit: Hit, quote: str) -> bool:
    """Whether a hit lies in the paragraph of a quote, or marks the same words elsewhere.

    An empty quote, and a rule on the whole case, point at no place.
    """
    wanted = _plain(_KEYS.get(quote, _HEAD.sub("", quote)))
    same_words = len(hit.text) >= _SHORTEST and _plain(hit.text) in wanted
    is_there = wanted in _plain(hit.paragraph) or same_words
    return not quote or hit.finding.code in OF_WHOLE_CASE or is_there


def _plain(text: str) -> str:
    return " ".join(re.sub(r'[\\"]', "", text).split()).casefold()


def _lies_in(hit: Hit, trap: str, source: Source) -> Iterator[bool]:
    """Whether a hit lies in the words that a trap quotes."""
    for quoted in _IN_QUOTES.findall(trap):
        for place in re.finditer(re.escape(quoted), source.text):
            yield place.start() <= hit.finding.span.start < place.end()

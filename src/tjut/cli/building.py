"""The work of `tjut build` on one case, and what became of it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tjut.build import Planned, builder, protect, protect_pdf
from tjut.check import check_case
from tjut.cli.faults import told_of
from tjut.cli.naming import display
from tjut.cli.output import rule_notes
from tjut.files import read_whole, write_together
from tjut.findings import Severity
from tjut.reading import case_reader
from tjut.reports.report import Row, rows_of


class Paper(NamedTuple):
    """A built document: where it goes, its bytes, and the date of its report."""

    document: Path
    data: bytes
    day: date | None


class Outcome(NamedTuple):
    """What became of a case.

    `rows` is what is wrong with it. `paper` is the document that is still to
    be written, `written` what has been written, by the names that the user
    knows. `said` are sentences about it, `fault` what stopped the work.
    """

    rows: list[Row]
    paper: Paper | None = None
    written: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    fault: str = ""

    @property
    def held_back(self) -> bool:
        """Whether it is not built because of what is wrong with it."""
        return not (self.paper or self.written or self.fault)


class Order(NamedTuple):
    """What is asked for: the template of --mall, drafts, writing over, and PDF files too."""

    mall: str
    draft: bool
    force: bool
    pdf: bool


def case_builder(order: Order) -> Callable[[Planned], Outcome]:
    """What builds one case after another, opening each template once."""
    said: list[str] = []
    protections = () if order.force else (protect, protect_pdf) if order.pdf else (protect,)
    read, build, rules = case_reader(order.mall), builder(said.append), rule_notes()

    def built(planned: Planned) -> Outcome:
        case, settings = read(planned.case, display(planned.case), None)
        findings = check_case(case, settings)
        rows = rows_of(case.document.source, findings, rules)
        if not order.draft and any(finding.severity is Severity.ERROR for finding in findings):
            return Outcome(rows)
        for protection in protections:
            protection(planned)
        data = build(case, planned.case, order.draft)
        if order.pdf:
            return Outcome(rows, Paper(planned.target, data, case.uppgifter.datum))
        said.extend(_outdated(planned.target, data))
        write_together(planned.target.parent, {planned.target.name: data})
        return Outcome(rows, written=(display(planned.target),))

    def outcome(planned: Planned) -> Outcome:
        said.clear()
        try:
            became = built(planned)
        except Exception as error:
            became = Outcome([], fault=told_of(display(planned.case), error))
        return became._replace(said=tuple(said))

    return outcome


def _outdated(document: Path, data: bytes) -> Iterator[str]:
    """What is to be said of a PDF beside a document that gets other bytes, or got them before."""
    pdf = document.with_suffix(".pdf")
    if not pdf.exists():
        return
    is_same = document.exists() and read_whole(document) == data
    if not is_same or pdf.stat().st_mtime_ns < document.stat().st_mtime_ns:
        yield f"”{display(pdf)}” är äldre än dokumentet. Gör en ny med --pdf, eller ta bort den."

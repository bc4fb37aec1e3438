"""`tjut build`: cases as Word documents in the municipality's template."""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from tjut.cli.cases import display, inputs
from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT, FINDINGS
from tjut.cli.faults import Guard
from tjut.cli.options import Mall, Paths
from tjut.cli.progress import watched
from tjut.cli.terminal import put, remark
from tjut.files import write_together
from tjut.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tjut.build import Build, Planned
    from tjut.cli.printing import Paper
    from tjut.reading import Reader
    from tjut.reports.report import Row

Output = Annotated[
    str,
    typer.Option("--output", "-o", help="Word-filen eller mappen att bygga i.", metavar="FIL|MAPP"),
]
Draft = Annotated[
    bool, typer.Option("--draft", help="Bygger även det som har fel, märkt UTKAST på varje sida.")
]
Force = Annotated[
    bool, typer.Option("--force", help="Skriver över dokument som har ändrats eller är andras.")
]
Pdf = Annotated[bool, typer.Option("--pdf", help="Gör också en PDF av varje dokument.")]


def build(
    sokvag: Paths = [],  # noqa: B006 - Typer copies it
    output: Output = "",
    mall: Mall = "",
    draft: Draft = False,
    pdf: Pdf = False,
    force: Force = False,
) -> int:
    """Bygger ärenden som Word-dokument i kommunens mall.

    Ett ärende kontrolleras först och byggs inte om det har fel. Dokumentet läggs i
    ärendets mapp om inget annat sägs.
    """
    from tjut.build import builder, plan, protect
    from tjut.cli.printing import protect_pdf, ready_to_print
    from tjut.reading import case_reader

    guard = Guard()
    cases = [case.path for case in inputs(sokvag, guard, lambda _: True)]
    print_papers = ready_to_print(guard) if pdf else None
    protects = () if force else (protect, protect_pdf) if pdf else (protect,)
    job = _Job(case_reader(mall), builder(remark), draft, protects, write_at_once=not pdf)
    outcomes: list[_Outcome] = []
    for planned in watched(plan(cases, output), "Bygger"):
        with guard.on(display(planned.case)):
            outcomes.append(_build(planned, job))
    papers = [outcome.paper for outcome in outcomes if outcome.paper]
    written = print_papers(papers) if print_papers else [paper.document for paper in papers]
    _tell(outcomes, written)
    held_back = any(outcome.paper is None for outcome in outcomes)
    return FAULT if guard.failed else FINDINGS if held_back else DONE


class _Job(NamedTuple):
    """What is done with each case. A document that gets a PDF is written with it, not at once."""

    read: "Reader"
    build: "Build"
    draft: bool
    protects: "tuple[Callable[[Path], None], ...]"
    write_at_once: bool


class _Outcome(NamedTuple):
    """What became of a case: its document, None when it was held back, and what is wrong."""

    paper: "Paper | None"
    rows: "list[Row]"


def _build(planned: "Planned", job: _Job) -> _Outcome:
    from tjut.check import check_case
    from tjut.cli.output import rule_notes
    from tjut.cli.printing import Paper
    from tjut.reports.report import rows_of

    case, settings = job.read(planned.case, display(planned.case), None)
    findings = check_case(case, settings)
    rows = rows_of(case.document.source, findings, rule_notes())
    if not job.draft and any(finding.severity is Severity.ERROR for finding in findings):
        return _Outcome(None, rows)
    for protect in job.protects:
        protect(planned.target)
    data = job.build(case, planned.case, job.draft)
    if job.write_at_once:
        write_together(planned.target.parent, {planned.target.name: data})
    return _Outcome(Paper(planned.target, data, case.uppgifter.datum), rows)


def _tell(outcomes: list[_Outcome], written: "Sequence[Path]") -> None:
    """Name the files, sum up, and show why cases were held back."""
    from tjut.cli.output import remark_report, report_of
    from tjut.reports.text import found

    for path in written:
        put(f"{display(path)}\n")
    done = set(written)
    built = [each.rows for each in outcomes if each.paper and each.paper.document in done]
    held_back = [outcome.rows for outcome in outcomes if not outcome.paper]
    if built:
        report = report_of(built)
        rest = f" Se {found(report)} med tjut check." if report.rows else ""
        made = "byggt" if len(built) == 1 else "byggda"
        remark(f"{len(built)} dokument {made}.{rest}")
    if held_back:
        remark("")
        remark_report(report_of(held_back))
        remark("Ärenden med fel byggs inte. Rätta felen, eller bygg utkast med --draft.")


app = command(build)

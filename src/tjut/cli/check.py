"""`tjut check`: what is wrong with cases."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from tjut.cli.cases import STDIN, Input, display, inputs
from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT, FINDINGS
from tjut.cli.faults import Guard
from tjut.cli.options import Mall, Paths
from tjut.cli.report_options import ExitZero, FailOn, OutputFile, OutputFormat, Verbose
from tjut.cli.terminal import remark
from tjut.errors import TjutError
from tjut.files import WORD
from tjut.findings import SEVERITIES, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from tjut.check import Selection
    from tjut.findings import Finding
    from tjut.model.document import Document
    from tjut.reading import Reader
    from tjut.reports.report import Figures, Report, Row
    from tjut.settings import Settings
    from tjut.source import Source

Select = Annotated[list[str], typer.Option(help="Bara dessa regler: ST,UP04.", metavar="KODER")]
Ignore = Annotated[list[str], typer.Option(help="Inte dessa regler.", metavar="KODER")]
Fix = Annotated[bool, typer.Option("--fix", help="Gör de säkra rättningarna i filen.")]
Diff = Annotated[bool, typer.Option("--diff", help="Visar rättningarna utan att göra dem.")]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Räknar per regel, och ord och LIX per avsnitt.")
]
Annotate = Annotated[
    str,
    typer.Option(
        help="Lägger kopior av Word-dokumenten i en mapp, med anmärkningarna som kommentarer.",
        metavar="MAPP",
    ),
]
StdinFilename = Annotated[str, typer.Option(help="Vad texten på standard in heter.", metavar="FIL")]


def check(
    sokvag: Paths = [],  # noqa: B006 - Typer copies it
    mall: Mall = "",
    output_format: OutputFormat = "text",
    output_file: OutputFile = "",
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    fail_on: FailOn = "error",
    exit_zero: ExitZero = False,
    fix: Fix = False,
    diff: Diff = False,
    statistics: Statistics = False,
    verbose: Verbose = False,
    annotate: Annotate = "",
    stdin_filename: StdinFilename = "",
) -> int:
    """Kontrollerar ärenden och talar om vad som är fel.

    En sökväg är ett ärende (arende.md eller en annan .md-fil), ett Word-dokument, en
    mapp att söka i, eller ett bindestreck för det som kommer på standard in.
    """
    from tjut.cli.output import Wanted, write_report
    from tjut.reading import case_reader

    if STDIN in sokvag and fix:
        raise TjutError("Det som kommer på standard in kan inte rättas med --fix, bara med --diff.")
    if diff and (output_file or output_format != "text"):
        raise TjutError("--diff kan inte användas med --output-file eller --output-format.")
    guard = Guard()
    job = _Job(case_reader(mall), _selection(select, ignore), fix, diff, annotate)
    cases = inputs(sokvag, guard, _is_built, stdin_filename)
    _spare_reports(output_file)
    if annotate and not any(case.path.suffix.lower() == WORD for case in cases):
        remark("Här finns inget Word-dokument att lägga kommentarer i.")
    report = _report(cases, job, guard, statistics=statistics, summaries=output_format == "sarif")
    failing = SEVERITIES[fail_on]
    shown = Wanted(output_format, output_file, verbose or failing is Severity.INFO, diff)
    write_report(report, shown)
    failed = not exit_zero and any(row.severity <= failing for row in report.rows)
    return FAULT if guard.failed else FINDINGS if failed else DONE


def _spare_reports(output_file: str) -> None:
    """Raise TjutError when the result would take the place of somebody's report."""
    from pathlib import Path

    path = Path(output_file)
    if path.suffix.lower() in (".md", ".docx") and path.exists():
        msg = f"”{path}” kan vara ett ärende och skrivs inte över. Ange ett annat namn."
        raise TjutError(msg)


def _is_built(path: "Path") -> bool:
    from tjut.files import read_whole
    from tjut.word.seal import Origin, origin

    return origin(read_whole(path), str(path)) is not Origin.FOREIGN


class _Job(NamedTuple):
    """What is done with each case."""

    read: "Reader"
    selection: "Selection"
    fix: bool
    diff: bool
    annotate: str


def _selection(select: list[str], ignore: list[str]) -> "Selection":
    from tjut.check import Selection, check_codes

    selection = Selection(_codes(select), _codes(ignore))
    check_codes((*selection.select, *selection.ignore))
    return selection


def _codes(written: list[str]) -> tuple[str, ...]:
    """The codes of an option that is given once or more, each time with one code or several."""
    codes = (code.strip().upper() for part in written for code in part.split(","))
    return tuple(code for code in codes if code)


def _report(
    cases: list[Input], job: _Job, guard: Guard, *, statistics: bool, summaries: bool
) -> "Report":
    from tjut.cli.output import rule_notes
    from tjut.reports.report import Report, rows_of

    rules = rule_notes(summaries=summaries)
    rows: list[Row] = []
    figures: list[Figures] = []
    told: set[str] = set()
    files = 0
    for case in cases:
        with guard.on(case.name):
            document, findings, settings = _checked(case, job)
            rows += rows_of(document.source, findings, rules)
            files += 1
            if job.annotate and document.source.is_word:
                from tjut.cli.annotating import write_copy

                write_copy(case.path, case.name, findings, job.annotate)
            if statistics:
                figures += _figures(document)
            if settings.source.path not in told:
                told.add(settings.source.path)
                rows += rows_of(*_settings_checked(settings, job), rules)
    return Report(tuple(rows), files, rules, tuple(figures) if statistics else None)


def _figures(document: "Document") -> "Iterator[Figures]":
    from tjut.reports.statistics import figures_of

    return figures_of(document)


class _Checked(NamedTuple):
    """A case, what is wrong with it, and the settings that hold for it."""

    document: "Document"
    findings: "tuple[Finding, ...]"
    settings: "Settings"


def _checked(case: Input, job: _Job) -> _Checked:
    """A case and what is wrong with it, after the fixes that were asked for."""
    checked = _found(case, job)
    source = checked.document.source
    if not (job.fix or job.diff) or source.is_word:
        return checked
    from tjut.cli.mending import encoded, show, write
    from tjut.fixes import settle

    fixed = settle(source, lambda source: _found(case._replace(data=encoded(source)), job).findings)
    if job.diff:
        show(source, fixed)
        return checked
    write(case.path, source, fixed)
    return _found(case._replace(data=encoded(fixed)), job)


def _found(case: Input, job: _Job) -> _Checked:
    from tjut.check import check_case

    opened = job.read(*case)
    findings = check_case(opened.case, opened.settings, job.selection)
    return _Checked(opened.case.document, findings, opened.settings)


def _settings_checked(settings: "Settings", job: _Job) -> "tuple[Source, tuple[Finding, ...]]":
    """A tjut.toml as findings name it, and what is wrong with the codes in it."""
    from dataclasses import replace
    from pathlib import Path

    from tjut.check import check_settings

    source = replace(settings.source, path=display(Path(settings.source.path)))
    return source, check_settings(settings, job.selection)


app = command(check)

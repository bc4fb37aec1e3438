"""`tjut check`: what is wrong with cases."""

import sys
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.cases import STDIN, Input, inputs
from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT, FINDINGS, INTERRUPTED
from tjut.cli.faults import Guard
from tjut.cli.naming import display
from tjut.cli.options import Mall, Paths
from tjut.cli.progress import watched
from tjut.cli.report_options import ExitZero, FailOn, OutputFile, OutputFormat, Verbose
from tjut.cli.terminal import is_terminal, put_data, remark
from tjut.errors import TjutError
from tjut.files import WORD
from tjut.findings import SEVERITIES, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tjut.check import Selection
    from tjut.cli.checking import Order, Outcome
    from tjut.reports.report import Report, Row, RuleNote

_FEWEST = 40
"""How many cases it takes to be worth a process more."""

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
    from tjut.cli.checking import Order
    from tjut.cli.output import Wanted, rule_notes, write_report

    as_text = output_format == "text" and not output_file
    _refuse(fix and STDIN in sokvag, diff and not as_text, output_file)
    guard = Guard()
    cases = inputs(sokvag, guard, partial(_passed_over, annotate), stdin_filename)
    copies, hindered = _copies(cases, annotate)
    order = Order(mall, _selection(select, ignore), fix, diff, statistics, copies)
    outcomes, interrupted = _outcomes(cases, order, guard)
    rules, failing = rule_notes(summaries=output_format == "sarif"), SEVERITIES[fail_on]
    report = _report(outcomes, rules, guard, statistics=statistics)
    if as_text or not interrupted:
        in_full = verbose or failing is Severity.INFO
        write_report(report, Wanted(output_format, output_file, in_full, diff))
    _tell_unwritten(hindered, outcomes, guard)
    if interrupted:
        return _interrupted(len(outcomes), len(cases))
    return _exit_code(() if exit_zero else report.rows, failing, guard)


def _refuse(fixes_stdin: bool, hides_diff: bool, output_file: str) -> None:
    """Raise TjutError for what cannot be, and where the result would replace somebody's report."""
    from pathlib import Path

    if fixes_stdin:
        raise TjutError("Det som kommer på standard in kan inte rättas med --fix, bara med --diff.")
    if hides_diff:
        raise TjutError("--diff kan inte användas med --output-file eller --output-format.")
    path = Path(output_file)
    if path.suffix.lower() in (".md", ".docx") and path.exists():
        msg = f"”{path}” kan vara ett ärende och skrivs inte över. Ange ett annat namn."
        raise TjutError(msg)


def _passed_over(annotate: str, path: "Path") -> bool:
    """Whether a Word file in a folder is tjut's own: a document it built, or an annotated copy."""
    from pathlib import Path

    from tjut.cli.annotating import is_copy
    from tjut.files import read_whole
    from tjut.word.seal import Origin, origin

    if annotate and is_copy(path, Path(annotate)):
        return True
    found = origin(read_whole(path), str(path))
    if found is Origin.EDITED:
        told = "är byggt av tjut och ändrat sedan dess. Ange filen själv om den ska kontrolleras."
        remark(f"”{display(path)}” {told}")
    return found is not Origin.FOREIGN


def _copies(cases: list[Input], annotate: str) -> "tuple[dict[Path, Path], list[str]]":
    """Where the annotated copies go, and what hinders them; none without a folder for them.

    None at all in a folder where one would take the place of an original, for
    the others would be taken for documents the next time.
    """
    if not annotate:
        return {}, []
    from pathlib import Path

    from tjut.cli.annotating import copies_of

    files = [case.path for case in cases if case.path.suffix.lower() == WORD]
    if not files:
        remark("Här finns inget Word-dokument att lägga kommentarer i.")
    copies = copies_of(files, Path(annotate))
    if {file.resolve() for file in files}.isdisjoint(copy.resolve() for copy in copies.values()):
        return copies, []
    told = "ligger originalen, som inte skrivs över. Ange en annan mapp för kopiorna."
    return {}, [f"I mappen ”{annotate}” {told}"]


def _selection(select: list[str], ignore: list[str]) -> "Selection":
    from tjut.check import Selection, check_codes

    selection = Selection(_codes(select), _codes(ignore))
    check_codes((*selection.select, *selection.ignore))
    return selection


def _codes(written: list[str]) -> tuple[str, ...]:
    """The codes of an option that is given once or more, each time with one code or several."""
    codes = (code.strip().upper() for part in written for code in part.split(","))
    return tuple(code for code in codes if code)


def _outcomes(cases: list[Input], order: "Order", guard: Guard) -> "tuple[list[Outcome], bool]":
    """What became of the cases that were checked, and whether somebody interrupted.

    Diffs, remarks and faults are shown as they come.
    """
    from tjut.cli.checking import case_checker
    from tjut.cli.side_by_side import side_by_side

    done: list[Outcome] = []
    interrupted = False
    try:
        outcomes = side_by_side(partial(case_checker, order), cases, _FEWEST)
        for outcome in watched(outcomes, len(cases), "Kontrollerar"):
            for sentence in outcome.said:
                remark(sentence)
            if outcome.fault:
                guard.tell(outcome.fault, outcome.name)
                continue
            if outcome.diff:
                put_data(outcome.diff)
            done.append(outcome._replace(diff=""))
    except TjutError as error:
        guard.tell(str(error))
    except KeyboardInterrupt:
        interrupted = True
    if any(outcome.said for outcome in done) and is_terminal(sys.stderr):
        remark("")  # between what was done with the files and what is wrong in them
    return done, interrupted


def _report(
    outcomes: "list[Outcome]", rules: "dict[str, RuleNote]", guard: Guard, *, statistics: bool
) -> "Report":
    """All that was found; what is wrong with a tjut.toml comes once."""
    from tjut.reports.report import Report, unread_of

    rows: list[Row] = []
    told: set[str] = set()
    for outcome in outcomes:
        rows += outcome.rows
        path, of_settings = outcome.settings
        rows += () if path in told else of_settings
        told.add(path)
    figures = tuple(each for outcome in outcomes for each in outcome.figures)
    shown, unread = figures if statistics else None, unread_of(guard.faults)
    return Report(tuple(rows), len(outcomes), rules, shown, unread=unread)


def _tell_unwritten(hindered: list[str], outcomes: "list[Outcome]", guard: Guard) -> None:
    for sentence in chain(hindered, *(outcome.unwritten for outcome in outcomes)):
        guard.tell(sentence)


def _interrupted(done: int, asked: int) -> int:
    remark(f"Avbrutet. {done} av {asked} ärenden hann kontrolleras.")
    return INTERRUPTED


def _exit_code(rows: "Iterable[Row]", failing: Severity, guard: Guard) -> int:
    if guard.failed:
        return FAULT
    return FINDINGS if any(row.severity <= failing for row in rows) else DONE


app = command(check)

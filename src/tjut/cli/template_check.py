"""`tjut template check`: what is wrong with a template."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.commands import command
from tjut.cli.exits import DONE, FINDINGS
from tjut.cli.naming import display
from tjut.cli.report_options import ExitZero, FailOn, OutputFile, OutputFormat, Verbose
from tjut.cli.terminal import put_lines
from tjut.findings import SEVERITIES, Severity

if TYPE_CHECKING:
    from tjut.inspection.opened import Opened

Template = Annotated[
    str, typer.Argument(metavar="SÖKVÄG", help="Mallens mapp eller namn, eller en Word-fil.")
]


def check(
    sokvag: Template,
    output_format: OutputFormat = "text",
    output_file: OutputFile = "",
    fail_on: FailOn = "error",
    exit_zero: ExitZero = False,
    verbose: Verbose = False,
) -> int:
    """Kontrollerar en mall: dess Word-fil och mall.toml.

    Visar också vilka fält Word-filen har, och var ärendets text hamnar.
    """
    from tjut.cli.output import Wanted, rule_notes, write_report
    from tjut.inspection.inspect import inspect_template
    from tjut.reports.report import Report, rows_of
    from tjut.settings import find_settings, load_settings

    path = _path(sokvag)
    folder = path if path.is_dir() else path.parent
    settings = load_settings(find_settings(folder))
    source, findings, opened = inspect_template(path, settings, display)
    notes = rule_notes(summaries=output_format == "sarif")
    report = Report(tuple(rows_of(source, findings, notes)), 1, notes, noun="mall")
    if opened is not None and output_format == "text" and not output_file:
        put_lines(_described(opened))
    failing = SEVERITIES[fail_on]
    shown = verbose or failing is Severity.INFO
    write_report(report, Wanted(output_format, output_file, shown, only_summary=False))
    failed = not exit_zero and any(row.severity <= failing for row in report.rows)
    return FINDINGS if failed else DONE


def _path(written: str) -> Path:
    """The path that is meant; a name of a template where there is no such path."""
    from tjut.settings import find_settings, load_settings
    from tjut.template.find import find_template, template_names

    settings = load_settings(find_settings(Path()))
    if not Path(written).exists() and written in template_names(settings):
        return find_template(written, "", settings, Path())
    return Path(written)


def _described(opened: "Opened") -> Iterator[str]:
    """What the Word file has: fields, the place of the text, and styles."""
    from tjut.inspection.fields import fields
    from tjut.inspection.styles import used_styles
    from tjut.writers.docx.place import PLACE

    found = [field for field in fields(opened) if field.known]
    for kinds, where in ((("body",), "i texten"), (("header", "footer"), "i sidhuvud och sidfot")):
        names = dict.fromkeys(field.key for field in found if field.story in kinds)
        names.pop(PLACE, None)
        yield f"Fält {where}: {', '.join(names) or 'inga'}"
    place = next((field for field in found if field.key == PLACE), None)
    line = opened.pages.source.position(place.span.start).line if place else 0
    yield f"Ärendets text: {f'i stycke {line}' if place else 'sist i dokumentet'}"
    yield f"Formatmallar: {', '.join(used_styles(opened))}"
    yield ""


app = command(check)

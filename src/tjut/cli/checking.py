"""The work of `tjut check` on one case, and what was found."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from tjut.check import Selection, check_case, check_settings
from tjut.cli.cases import Input
from tjut.cli.faults import told_of
from tjut.cli.naming import display
from tjut.cli.output import rule_notes
from tjut.findings import Finding
from tjut.model.document import Document
from tjut.reading import case_reader
from tjut.reports.report import Figures, Row, rows_of
from tjut.settings import Settings


class Order(NamedTuple):
    """What is asked for: the options of the command. `copies` is where annotated copies go."""

    mall: str
    selection: Selection
    fix: bool
    diff: bool
    statistics: bool
    copies: Mapping[Path, Path]


class Outcome(NamedTuple):
    """What was found in a case: rows, figures, and the rows of its tjut.toml with its path.

    `diff` is what its fixes would change, `said` are sentences about what was
    done, `fault` is what stopped the work.
    """

    rows: list[Row]
    figures: tuple[Figures, ...] = ()
    settings: tuple[str, list[Row]] = ("", [])
    diff: str = ""
    said: tuple[str, ...] = ()
    fault: str = ""


class _Found(NamedTuple):
    """A case, what is wrong with it, and the settings that hold for it."""

    document: Document
    findings: tuple[Finding, ...]
    settings: Settings


def case_checker(order: Order) -> Callable[[Input], Outcome]:
    """What checks one case after another, reading each template and each tjut.toml once."""
    read, rules = case_reader(order.mall), rule_notes()

    def found(case: Input) -> _Found:
        opened = read(*case)
        findings = check_case(opened.case, opened.settings, order.selection)
        return _Found(opened.case.document, findings, opened.settings)

    known: dict[str, list[Row]] = {}

    def settings_rows(settings: Settings) -> tuple[str, list[Row]]:
        path = settings.source.path
        if path not in known:
            source = replace(settings.source, path=display(Path(path)))
            known[path] = rows_of(source, check_settings(settings, order.selection), rules)
        return path, known[path]

    def checked(case: Input) -> Outcome:
        now, diff, said = _mended(case, order, found)
        source = now.document.source
        if case.path in order.copies:
            from tjut.cli.annotating import write_copy

            said += (write_copy(case.path, case.name, now.findings, order.copies[case.path]),)
        return Outcome(
            rows_of(source, now.findings, rules),
            _figures(now.document) if order.statistics else (),
            settings_rows(now.settings),
            diff,
            said,
        )

    def outcome(case: Input) -> Outcome:
        try:
            return checked(case)
        except Exception as error:
            return Outcome([], fault=told_of(case.name, error))

    return outcome


def _mended(
    case: Input, order: Order, found: Callable[[Input], _Found]
) -> tuple[_Found, str, tuple[str, ...]]:
    """A case after the fixes that were asked for, and the diff of those that were only shown."""
    now = found(case)
    source = now.document.source
    if not (order.fix or order.diff) or source.is_word:
        return now, "", ()
    from tjut.cli.mending import difference, encoded, write
    from tjut.fixes import settle

    fixed = settle(source, lambda source: found(case._replace(data=encoded(source))).findings)
    if order.diff:
        return now, difference(source, fixed), ()
    said = write(case.path, source, fixed)
    return found(case._replace(data=encoded(fixed))), "", said


def _figures(document: Document) -> tuple[Figures, ...]:
    from tjut.reports.statistics import figures_of

    return tuple(figures_of(document))

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
from tjut.errors import TjutError
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
    done, `unwritten` about what could not be written beside the report, `fault`
    is what stopped the work on the file that findings call `name`.
    """

    rows: list[Row]
    figures: tuple[Figures, ...] = ()
    settings: tuple[str, list[Row]] = ("", [])
    diff: str = ""
    said: tuple[str, ...] = ()
    unwritten: tuple[str, ...] = ()
    fault: str = ""
    name: str = ""


class _Found(NamedTuple):
    """A case, what is wrong with it, and the settings that hold for it."""

    document: Document
    findings: tuple[Finding, ...]
    settings: Settings


class _Mended(NamedTuple):
    """A case after the fixes that were asked for; `diff` shows those that were only to be shown."""

    found: _Found
    diff: str = ""
    said: tuple[str, ...] = ()
    unwritten: tuple[str, ...] = ()


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
        now, diff, said, unwritten = _mended(case, order, found)
        source = now.document.source
        if case.path in order.copies:
            copied, hindered = _copied(case, now.findings, order.copies[case.path])
            said, unwritten = said + copied, unwritten + hindered
        return Outcome(
            rows_of(source, now.findings, rules),
            _figures(now.document) if order.statistics else (),
            settings_rows(now.settings),
            diff,
            said,
            unwritten,
        )

    def outcome(case: Input) -> Outcome:
        try:
            return checked(case)
        except Exception as error:
            return Outcome([], fault=told_of(case.name, error), name=case.name)

    return outcome


def _mended(case: Input, order: Order, found: Callable[[Input], _Found]) -> _Mended:
    """A case after the fixes that were asked for; as it was where they cannot be written."""
    now = found(case)
    source = now.document.source
    if not (order.fix or order.diff) or source.is_word:
        return _Mended(now)
    from tjut.cli.mending import difference, encoded, write
    from tjut.fixes import settle

    fixed = settle(source, lambda source: found(case._replace(data=encoded(source))).findings)
    if order.diff:
        return _Mended(now, difference(source, fixed))
    try:
        said = write(case.path, source, fixed)
    except TjutError as error:
        return _Mended(now, unwritten=(told_of(case.name, error),))
    return _Mended(found(case._replace(data=encoded(fixed))), said=said)


def _copied(
    case: Input, findings: tuple[Finding, ...], target: Path
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write an annotated copy: what is said of it, or of what hinders it."""
    from tjut.cli.annotating import write_copy

    try:
        return (write_copy(case.path, case.name, findings, target),), ()
    except TjutError as error:
        return (), (told_of(case.name, error),)


def _figures(document: Document) -> tuple[Figures, ...]:
    from tjut.reports.statistics import figures_of

    return tuple(figures_of(document))

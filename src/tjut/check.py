"""A case → findings: schema, rules, silencing comments, settings, order."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from tjut.errors import TjutError
from tjut.findings import Finding
from tjut.model.document import Document
from tjut.rules.all import RULES
from tjut.rules.rule import Case, Rule
from tjut.rules.silence import Known, silence, silencers, unknown_code
from tjut.rules.unfilled import without_echoes
from tjut.schema.read import read_schema
from tjut.settings import Settings
from tjut.source import Span
from tjut.template.headings import recognise
from tjut.template.mistyped import with_mistyped
from tjut.template.model import Template

_BY_CODE = {rule.code: rule for rule in RULES}
_LOCKED = frozenset(rule.code for rule in RULES if rule.locked)


class Selection(NamedTuple):
    """Which rules a user asks for: codes or their prefixes, in capitals.

    An empty `select` leaves the choice to tjut.toml.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


EVERYTHING = Selection()


def judge(document: Document, template: Template) -> Case:
    """A document as the rules read it: headings recognised, uppgifter typed."""
    document = with_mistyped(recognise(document, template), template)
    judged = read_schema(document, template)
    problems = (*document.problems, *judged.findings)
    return Case(document, template, judged.uppgifter, problems)


def check_case(
    case: Case, settings: Settings, selection: Selection = EVERYTHING
) -> tuple[Finding, ...]:
    """What the chosen rules find in a case, less what it silences, in order of place."""
    rules = _chosen(selection, settings.select, settings.ignore)
    codes = {rule.code for rule in rules}
    found = (finding for rule in rules for finding in rule.check(case))
    real = without_echoes(found, case.document)
    heard = silence(real, silencers(case.document), Known(_BY_CODE, _LOCKED, codes))
    chosen = (finding for finding in heard if finding.code in codes)
    return _in_order(_weighed(one, settings) for one in _in_sections(chosen, case.document))


def _in_sections(findings: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """The findings, each with the key of the section that it stands in, unless it has one."""
    starts = [section.heading.span.start for section in document.sections]
    body = document.source.body
    for finding in findings:
        at = finding.span.start
        inside = starts and at >= starts[0] and (body is None or at < body)
        if finding.section is None and inside:
            section = document.sections[bisect_right(starts, at) - 1]
            yield finding._replace(section=section.key)
        else:
            yield finding


def is_chosen(rule: Rule, settings: Settings, selection: Selection) -> bool:
    """Whether a rule is run; only a user's own `select` leaves out a locked one."""
    if selection.select and not rule.code.startswith(selection.select):
        return False
    if rule.locked:
        return True
    if rule.code.startswith((*selection.ignore, *settings.ignore)):
        return False
    narrowed = settings.select and not selection.select
    return not narrowed or rule.code.startswith(settings.select)


@cache
def _chosen(
    selection: Selection, select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[Rule, ...]:
    """The rules that are run, by what tjut.toml selects and ignores: one choice for many cases."""
    settings = Settings(select=select, ignore=ignore)
    return tuple(rule for rule in RULES if is_chosen(rule, settings, selection))


def judged_by(settings: Settings, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that tjut.toml lets through, with their severities, in order of place."""
    kept = (one for one in findings if is_chosen(_BY_CODE[one.code], settings, EVERYTHING))
    return _in_order(_weighed(finding, settings) for finding in kept)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """In order of place and code; what is equal in both stays as it was found."""
    return tuple(sorted(findings, key=lambda found: (found.span, found.code)))


def check_settings(settings: Settings, selection: Selection = EVERYTHING) -> tuple[Finding, ...]:
    """What is wrong with the codes in tjut.toml, each with its place in that file.

    TJ03 for one that no rule has, TJ02 for one that may neither be ignored
    nor get another severity. The file's own `select`, which may be what is
    wrong, does not hide them.
    """
    named = {*settings.ignore, *settings.severity}
    unknown = {code for code in (*settings.select, *settings.ignore) if not _is_known(code)}
    unknown |= {code for code in settings.severity if code not in _BY_CODE}
    found = [("TJ03", code, unknown_code(code, _BY_CODE)) for code in sorted(unknown)]
    always = sorted(named & _LOCKED)
    found += [("TJ02", code, f"{code} gäller alltid; ta bort den") for code in always]
    return _in_order(
        _weighed(Finding(rule, message, _place(code, settings.source.text)), settings)
        for rule, code, message in found
        if is_chosen(_BY_CODE[rule], settings._replace(select=()), selection)
    )


def _place(code: str, text: str) -> Span:
    """Where a code stands in a text, in any letter case; at its start when written otherwise."""
    found = re.search(re.escape(code), text, re.IGNORECASE)
    return Span(*found.span()) if found else Span(0, len(code))


def check_codes(codes: tuple[str, ...]) -> None:
    """Raise TjutError for a code, or a prefix of codes, that no rule has."""
    for code in codes:
        if not _is_known(code):
            message = unknown_code(code, _BY_CODE)
            raise TjutError(message if message.endswith("?") else f"{message}.")


def _is_known(code: str) -> bool:
    """Whether a code, or a prefix of codes, is that of a rule."""
    return any(known.startswith(code) for known in _BY_CODE)


def _weighed(finding: Finding, settings: Settings) -> Finding:
    """The finding with the severity of its rule, or the one that tjut.toml gives it."""
    rule = _BY_CODE[finding.code]
    severity = rule.severity if rule.locked else settings.severity.get(rule.code, rule.severity)
    return finding if finding.severity is severity else finding._replace(severity=severity)

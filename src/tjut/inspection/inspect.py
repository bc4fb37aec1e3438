"""A template → findings: mall.toml, then the Word file, each with its own Source."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from tjut.check import judged_by
from tjut.errors import TjutError
from tjut.findings import Finding
from tjut.inspection import access, contrast, fields, leftovers, place, safety, sample, styles
from tjut.inspection.opened import Opened, open_word_file, read_template, toml_of, word_file
from tjut.inspection.pages import NOWHERE
from tjut.inspection.toml import toml_fault
from tjut.readers.text import read_text
from tjut.settings import Settings
from tjut.source import Source

Check = Callable[[Opened], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    fields.unknown_controls,
    fields.unknown_marks,
    fields.missing,
    place.last,
    place.wrong_places,
    styles.missing,
    styles.replaced,
    access.language,
    access.pictures,
    access.bold_headings,
    access.heading_styles,
    contrast.low_contrast,
    fields.only_in_margins,
    place.written_twice,
    safety.macros,
    safety.remote_template,
    safety.external,
    safety.embedded,
    safety.traces,
    leftovers.left_over,
    sample.changed,
)


class Inspection(NamedTuple):
    """What was found in a template.

    `opened` is None when `build` could not use it either; then the one
    finding is the sentence that `build` refuses with.
    """

    source: Source
    findings: tuple[Finding, ...]
    opened: Opened | None = None


def inspect_template(
    path: Path, settings: Settings, name: Callable[[Path], str] = str
) -> Inspection:
    """Look through a template: its folder, or a Word file alone.

    `name` says what findings call a file. Raises TjutError for a path that
    leads to no template.
    """
    toml = toml_of(path)
    try:
        template = read_template(path)
    except TjutError as error:
        shown = toml or path
        source = _text(shown, name(shown))
        return Inspection(source, judged_by(settings, [toml_fault(str(error), source)]))
    try:
        file = word_file(path, template)
        opened = open_word_file(file, template, name(file))
    except TjutError as error:
        fault = Finding("MA02", str(error).removesuffix("."), NOWHERE)
        return Inspection(Source(name(path), ""), judged_by(settings, [fault]))
    found = [finding for check in CHECKS for finding in check(opened)]
    return Inspection(opened.pages.source, judged_by(settings, found), opened)


def _text(path: Path, name: str) -> Source:
    """What a mall.toml holds, as far as it can be read."""
    try:
        return read_text(path.read_bytes(), name)
    except (OSError, TjutError):
        return Source(name, "")

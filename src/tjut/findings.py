"""What a check finds: a code, a sentence, a place, and at times a safe fix."""

from enum import IntEnum
from typing import NamedTuple

from tjut.source import Span


class Severity(IntEnum):
    """How bad a finding is; a lower number is worse."""

    ERROR = 0
    WARNING = 1
    INFO = 2


SEVERITIES = {severity.name.lower(): severity for severity in Severity}
"""The severities by the names that users write."""


class Edit(NamedTuple):
    """Replace what stands at `span` with `text`."""

    span: Span
    text: str


class Finding(NamedTuple):
    """One fault at one place.

    `message` is a Swedish sentence without a full stop at its end. `section`
    is the key of the section the finding is about, or None. `edits` is the
    fix, empty when there is none; its spans do not overlap. `severity` is
    that of the rule until settings change it.
    """

    code: str
    message: str
    span: Span
    severity: Severity = Severity.ERROR
    section: str | None = None
    edits: tuple[Edit, ...] = ()

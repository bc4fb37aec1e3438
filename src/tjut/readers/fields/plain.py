"""What YAML would make of a value, when that is something else than its text."""

import re
from typing import NamedTuple

from tjut.language.patterns import late

_COLON = late(r":(?=[ \t]|$)")
_HASH = late(r"(?<![^ \t])#")
_MARK = late(r"[@%*&!|>{}\[\],`]|[-?:](?=[ \t]|$)")
_PLACEHOLDER = late(r"\[fyll i\b[^\]]*\]", re.I)
_BRACKETED = late(r"\[[^\[\]]*\]")
_BLOCK = late(r"[|>][-+0-9]{0,3}(?:[ \t]+#.*)?")
_ESCAPE = r'\\(?:["\\]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})'
_QUOTED = {
    '"': late(rf'"(?:[^"\\]|{_ESCAPE})*"'),
    "'": late(r"'(?:[^']|'')*'"),
}
_ENDS = {'"': late(r'"(?:[^"\\]|\\.)*"', re.S), "'": _QUOTED["'"]}
_NEXT_KEY = late(r"\n(?=\S)")
_CURLY_MARKS = "”“„’‘»«"
_CURLY = late(f"(?!«[^»]*»)[{_CURLY_MARKS}]([^{_CURLY_MARKS}]*)[{_CURLY_MARKS}]")


class Fault(NamedTuple):
    """A kind of trouble, where in the value it is, and the mark that makes it."""

    kind: str
    at: int = 0
    mark: str = ""


def fault_of_plain(value: str) -> Fault | None:
    """What is wrong with a value without quotation marks."""
    mark = _MARK().match(value)
    return Fault("mark", 0, mark[0]) if mark else fault_within(value)


def fault_within(value: str) -> Fault | None:
    """Where a value without quotation marks would end before its time."""
    faults = (fault_of_colon(value), fault_of_hash(value))
    return min((fault for fault in faults if fault), key=lambda fault: fault.at, default=None)


def fault_of_colon(value: str) -> Fault | None:
    """A colon that YAML takes for the end of a key."""
    colon = _COLON().search(value)
    return Fault("colon", colon.start()) if colon else None


def fault_of_hash(value: str) -> Fault | None:
    """A # that YAML takes for the start of a comment."""
    mark = _HASH().search(value)
    return Fault("hash", mark.start()) if mark else None


def without_curly(value: str) -> str:
    """A value without the quotation marks of print around it: those of YAML are straight.

    With more of them within, they are as likely to be part of the text, and
    stay; «so» are the fields of a letter in Word, left to be filled in.

    >>> without_curly("”Säkrare skolväg”")
    'Säkrare skolväg'
    """
    found = _CURLY().fullmatch(value) if value[:1] in _CURLY_MARKS else None
    return found[1].strip() if found else value


def is_placeholder(value: str, *, is_text: bool) -> bool:
    """Whether a value in brackets is text: `[fyll i titel]`, or any where a text belongs."""
    return bool((_BRACKETED() if is_text else _PLACEHOLDER()).fullmatch(value))


def is_block_mark(value: str) -> bool:
    """Whether a value is the mark of a text on the lines below: | or >."""
    return _BLOCK().fullmatch(value) is not None


def is_well_quoted(value: str) -> bool:
    """Whether a value is within quotation marks, as most are, with no mark or backslash inside."""
    mark = value[0]
    return value[-1] == mark and value.count(mark) == 2 and "\\" not in value


def read_quoted(text: str, start: int) -> tuple[int, Fault | None]:
    """Where the quoted value at `start` ends, and what is wrong with it.

    A value that cannot be told from what is around it ends where it starts.
    """
    mark = text[start]
    end = _ENDS[mark]().match(text, start)
    if end is None or _NEXT_KEY().search(end[0]):
        return start, Fault("open-quote", 0, mark)
    line = text.find("\n", end.end())
    after = text[end.end() : line if line >= 0 else len(text)].strip()
    if after and not after.startswith("#"):
        return start, Fault("after-quote", 0, mark)
    good = _QUOTED[mark]().match(text, start)
    return end.end(), None if good else Fault("escape", 0, mark)

"""Where in mall.toml a fault stands that a sentence tells of."""

import re

from tjut.findings import Finding
from tjut.model.frontmatter import canonical_key
from tjut.source import Source, Span

_BEFORE = re.compile(r".*?mall\.toml(?:, rad \d+|, \[\[?\w+\]\]?(?: nummer \d+)?)?: ")
"""Where the fault is, which the place of the finding says."""

_LINE = re.compile(r", rad (\d+):")
_TABLE = re.compile(r"mall\.toml, (\[\[?\w+\]\]?)(?: nummer (\d+))?: ")
_KEY = re.compile(r"”([^”]+)”")


def toml_fault(sentence: str, source: Source) -> Finding:
    """MA01: what stops mall.toml from being read, at the line that it is about."""
    told = sentence.removesuffix(".")
    message = told[len(match[0]) :] if (match := _BEFORE.match(told)) else told
    return Finding("MA01", message[:1].upper() + message[1:], _place(sentence, source))


def _place(sentence: str, source: Source) -> Span:
    lines = [source.line(number) for number in range(1, source.line_count + 1)]
    if match := _LINE.search(sentence):
        return _whole(min(int(match[1]), source.line_count), source)
    first = 1
    if match := _TABLE.search(sentence):
        opened = [at for at, line in enumerate(lines, 1) if _opens(line, match[1])]
        first = opened[int(match[2] or 1) - 1]
    key = canonical_key(found[1]) if (found := _KEY.search(sentence)) else ""
    for at in range(first, source.line_count + 1):
        if at > first and lines[at - 1].lstrip().startswith("["):
            break
        if key and canonical_key(lines[at - 1].partition("=")[0]).strip("\"'") == key:
            return _whole(at, source)
    return _whole(first, source)


def _opens(line: str, table: str) -> bool:
    written = line.partition("#")[0].replace(" ", "").strip()
    name = table.strip("[]")
    return canonical_key(written) == table or canonical_key(written.partition("=")[0]) == name


def _whole(number: int, source: Source) -> Span:
    start = source.offset(number, 1)
    return Span(start, start + len(source.line(number)))

"""Lines that look right to their writer and are not to Markdown.

`#Rubrik`, `• punkt`, `1.Nämnden` and the like are plain text to a parser, so
they are looked for in the text itself.
"""

import re
from collections.abc import Callable, Iterator

from tjut.findings import Finding
from tjut.readers.body.unsupported import unsupported

_LETTER = r"(?=[^\W\d_])"
_LINE = re.compile(
    r"\n[ >]*(?:"
    r"(?P<tab>\t)(?=[ \t]*\S)"
    rf"|(?P<heading>#{{1,6}}){_LETTER}"
    r"|(?P<bullet>[•·▪●◦‣∙○■□])(?=\s)"
    r"|(?P<dash>[–—−])(?=[ \t\xa0])"
    rf"|(?P<hyphen>-){_LETTER}"
    rf"|(?P<number>\d{{1,3}}[.)]){_LETTER}"
    r")"
)
_CONSTRUCTS = {
    "tab": "tab",
    "heading": "heading-blank",
    "bullet": "bullet",
    "dash": "bullet",
    "hyphen": "bullet-blank",
    "number": "number-blank",
}
_ALWAYS = ("tab", "bullet")
_MARKS = " \t\r>"


def traps(text: str, start: int, is_raw: Callable[[int], bool]) -> Iterator[Finding]:
    """The traps from `start` on, outside of what is raw: code, HTML and comments."""
    body = "\n" + text[start:]
    last = ("", -1)
    for match in _LINE.finditer(body):
        kind = match.lastgroup or ""
        left, right = match.span(kind)
        if is_raw(left + start - 1):
            continue
        line = body.rfind("\n", 0, match.start()) + 1
        before = body[line : match.start()].strip(_MARKS)
        follows = last == (kind, line)
        capital = kind == "heading" and body[right].isupper()
        if kind in _ALWAYS or follows or capital or _opens(before):
            yield unsupported(_CONSTRUCTS[kind], left + start - 1, right + start - 1)
            last = (kind, match.start() + 1)


def _opens(before: str) -> bool:
    """Whether a line after `before` starts something of its own."""
    return not before or before.endswith((":", "-->")) or before.startswith("#")

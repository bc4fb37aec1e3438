"""The body as the Markdown parser is given it: with blanks where it asks for blanks.

Every change keeps the length, so that places stay right, and the tree takes
its words from the text as it was.
"""

import re

from tjut.language.patterns import late

_ODD = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_LONE_CR = late(r"\r(?!\n)")
_BLANK_LINE = late(r"^[^\S\n]+$", re.M)
_AFTER_MARKER = late(rf"^([ \t>]*(?:#{{1,6}}|[-*+]|\d{{1,9}}[.)]))[{_ODD}]", re.M)
_GLUED = late(r"#([^\W\d_])")
_BEFORE_GLUED = late(r" {0,3}#{0,2}")
_MARKER = r"[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))"
_DEEP = late(rf"^((?:{_MARKER}){{12}})((?:{_MARKER})+)(?=[^\n]*[^-*_\s])", re.M)
_VISIBLE = late(r"\S")
_LONG = 20_000


def parseable(body: str) -> str:
    """The body with odd blanks made spaces where the parser would stumble on them.

    That is: a CR of its own, a line of nothing but blanks, and the blank
    after the mark of a heading or a list; a heading written without one has a
    space in place of its first letter, and gets it back. In a long body only the first marks
    of a line that opens very many quotes and lists are left, for the parser's
    time grows with depth times length.
    """
    if "\r" in body and body.count("\r") != body.count("\r\n"):
        body = _LONE_CR().sub(" ", body)
    if any(blank in body for blank in _ODD):
        body = body.translate({0x0B: " ", 0x0C: " "})
        body = _BLANK_LINE().sub(lambda line: " " * len(line[0]), body)
        body = _AFTER_MARKER().sub(r"\1 ", body)
    if "#" in body:
        body = _GLUED().sub(_apart, body)
    if len(body) > _LONG:
        body = _DEEP().sub(lambda line: line[1] + _VISIBLE().sub(".", line[2]), body)
    return body


def _apart(mark: re.Match[str]) -> str:
    """The last # of a heading without the capital that stands right after it."""
    body, at = mark.string, mark.start()
    opens = _BEFORE_GLUED().fullmatch(body, body.rfind("\n", 0, at) + 1, at)
    return "# " if opens and mark[1].isupper() else mark[0]

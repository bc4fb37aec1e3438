"""The body as the Markdown parser is given it: with blanks that it takes for blanks.

Every change keeps the length, so that places stay right, and the tree takes
its words from the text as it was.
"""

import re

_ODD = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_LONE_CR = re.compile(r"\r(?!\n)")
_BLANK_LINE = re.compile(r"^[^\S\n]+$", re.M)
_AFTER_MARKER = re.compile(rf"^([ \t>]*(?:#{{1,6}}|[-*+]|\d{{1,9}}[.)]))[{_ODD}]", re.M)
_DEEP_QUOTE = re.compile(r"^((?:[ \t]*>){12})([ \t>]+)", re.M)
_MANY = 500


def parseable(body: str) -> str:
    """The body with odd blanks made spaces where the parser would stumble on them.

    That is: a CR of its own, a line of nothing but blanks, and the blank
    after the mark of a heading or a list. Of very deep quotes only the first
    levels are left, for the parser's time grows with depth times length.
    """
    if "\r" in body and body.count("\r") != body.count("\r\n"):
        body = _LONE_CR.sub(" ", body)
    if any(blank in body for blank in _ODD):
        body = body.translate({0x0B: " ", 0x0C: " "})
        body = _BLANK_LINE.sub(lambda line: " " * len(line[0]), body)
        body = _AFTER_MARKER.sub(r"\1 ", body)
    if body.count(">") > _MANY:
        body = _DEEP_QUOTE.sub(lambda line: line[1] + line[2].replace(">", "."), body)
    return body

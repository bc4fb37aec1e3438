"""What lines of front matter are made of: keys, blanks, and how far they are indented.

No text becomes longer or shorter.
"""

import re
from collections import Counter
from collections.abc import Container

from tjut.language.patterns import late
from tjut.model.frontmatter import canonical_key

_MARKS = r"[\u0300-\u036f]"
KEY = (
    r"""(?:"[^"\n]{1,99}"|'[^'\n]{1,99}'|[^\W\d_][^:#\n\u0300-\u036f]{0,99}(?=:)"""
    rf"""|[^\s"'#&*!|>%@`\[\]{{}},?:-]{_MARKS}*(?:[^:#\n\u0300-\u036f]{_MARKS}*){{0,99}})"""
)
"""A key as a pattern: not a whole sentence. Marks apart from their letters are not counted.

Most keys are without such marks, which is quicker to tell.
"""

_UNPRINTABLE = late("\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_ODD = "\xa0\u2007\u202f"
_TO_BLANK = str.maketrans(dict.fromkeys(_ODD, " "))
_ODD_BLANK = late(rf"""^([ \t{_ODD}-]*)([^\s:#"'\[{{|>][^:#"'\n]{{0,99}}:)?([{_ODD}]*)""", re.M)
_VISIBLE = late(r"\S")
_IN_LINE = late(r"[^\n]")
_KEYED = late(rf"^([ \t]*)({KEY}):(?=\s|$)", re.M)


def plain_blanks(block: str) -> str:
    """Front matter with blanks for what YAML does not take, and for odd ones at starts of lines."""
    block = _UNPRINTABLE().sub(" ", block)
    if any(blank in block for blank in _ODD):
        block = _ODD_BLANK().sub(_with_blanks, block)
    return block


def _with_blanks(line: re.Match[str]) -> str:
    """The start of a line with ordinary blanks, where YAML takes no others."""
    before, key, after = line.groups("")
    return before.translate(_TO_BLANK) + key + after.translate(_TO_BLANK)


def masked(text: str, letter: str) -> str:
    """The text with a letter for each character that can be seen, or blank for each at all."""
    return (_VISIBLE() if letter.strip() else _IN_LINE()).sub(letter, text)


def margin(block: str, roots: Container[str]) -> int:
    """How many blanks most uppgifter begin with, of those that have no more than the first.

    `roots` are the keys of uppgifter. A block without any has no margin, and
    the number is one that no line reaches.
    """
    columns = [
        len(blanks)
        for blanks, key in _KEYED().findall(block)
        if canonical_key(key.strip("\"' ")) in roots
    ]
    usual = Counter(sorted(column for column in columns if column <= columns[0]))
    return usual.most_common(1)[0][0] if usual else len(block)

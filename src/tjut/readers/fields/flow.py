"""Values in brackets: lists and keys on one line, or a few."""

from tjut.language.patterns import late

_TOKEN = late(r"""[\[\]{}]|\n(?=\S)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_LONGEST = 5000
_DEEPEST = 5


def flow_end(text: str, start: int) -> int:
    """Where the list or keys in brackets that begin at `start` end.

    That is `start` itself when the brackets do not match, go too deep or too
    far, or have something after them.
    """
    depth = 0
    for token in _TOKEN().finditer(text, start, start + _LONGEST):
        mark = token[0]
        if mark == "\n":
            return start
        depth += (mark in "[{") - (mark in "]}")
        if depth > _DEEPEST:
            return start
        if depth == 0:
            return token.end() if _ends_line(text, token.end()) else start
    return start


def _ends_line(text: str, offset: int) -> bool:
    end = text.find("\n", offset)
    after = text[offset : end if end >= 0 else len(text)].strip()
    return not after or after.startswith("#")

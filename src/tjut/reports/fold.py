"""Lines that fit a terminal."""

from tjut.language.patterns import late

_START = late(r"^ *(?:[0-9]+\. |- )?")
_ROW = late(r"(.*\S {2,})(\S.*)")


def folded(line: str, columns: int | None) -> str:
    """A line, broken at blanks where it takes more columns than there are; None is no limit.

    What comes on the next lines stands under the last column of a row where
    it has room there, else under the beginning of the line.

    >>> print(folded("  1. Se vad som är kvar:   tjut check park", 26))
      1. Se vad som är kvar:
         tjut check park
    """
    if columns is None or len(line) <= columns:
        return line
    under = len(_START().findall(line)[0])
    row = _ROW().fullmatch(line)
    if row is None:
        return _filled(line, columns, under)
    left, last = row[1], row[2]
    if max(map(len, last.split())) <= columns - len(left) and len(left) <= columns // 2:
        return _filled(line, columns, len(left))
    return f"{left.rstrip()}\n{_filled(' ' * under + last, columns, under)}"


def _filled(line: str, columns: int, under: int) -> str:
    from textwrap import fill

    indent = " " * under
    return fill(
        line, columns, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )

"""Lines that look right to their writer and are not to Markdown.

`#Rubrik`, `• punkt`, `1.Nämnden` and the like are plain text to a parser, so
they are looked for in the text itself.
"""

from bisect import bisect
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.readers.body.unsupported import unsupported

_LETTER = r"(?=[^\W\d_])"
_LINE = late(
    r"\n[ >]*(?![A-ZÅÄÖi-np-zåäö|\n])(?:"  # as most lines begin
    r"(?P<tab>\t)(?=[ \t]*\S)"
    rf"|(?P<heading>#{{1,6}}){_LETTER}"
    r"|(?P<bullet>[•·▪●◦‣∙○■□\uf0b7\uf0a7])(?=\s)|(?P<round>o)(?=\t| {2,})"
    r"|(?P<dash>[–—−])(?=[ \t\xa0])"
    rf"|(?P<hyphen>-){_LETTER}"
    rf"|(?P<number>\d{{1,3}}[.)]){_LETTER}"
    r"|(?P<letter>[a-h][.)])(?=[ \t])"
    r"|(?P<item>\d{1,2}[.)])(?=[ \t]+\S)"
    r")"
)
_ALONE = late(r"[^\n]*\n[ \t\r]*(?:\n|\Z)")
_CONSTRUCTS = {
    "tab": "tab",
    "heading": "heading-blank",
    "bullet": "bullet",
    "round": "bullet",
    "letter": "letter",
    "dash": "bullet",
    "hyphen": "bullet-blank",
    "number": "number-blank",
    "item": "item-line",
}
_ALWAYS = ("tab", "bullet", "round")
_BLANKS = " \t\r>"


class _Mark(NamedTuple):
    """A mark at the start of a line that may be a trap.

    `line` and `line_before` are where its line starts and the one before it,
    `before` is the text of that one, and `left` and `right` the mark's ends.
    `is_heading` tells of a # that it stands before a capital letter, or in a
    line with an empty one after it.
    """

    kind: str
    line: int
    line_before: int
    before: str
    left: int
    right: int
    is_heading: bool


_NONE = _Mark("", -1, -1, "", 0, 0, is_heading=False)


def traps(
    text: str, start: int, is_known: Callable[[int], bool], numbers: Mapping[int, int]
) -> Iterator[Finding]:
    """The traps from `start` on, but for places that are known: no text, or reported.

    `numbers` is the numbers of list items by the offset of the item.
    """
    items = sorted(numbers)
    marks = [_NONE, *_marks("\n" + text[start:], start - 1), _NONE]
    for last, mark, after in zip(marks, marks[1:], marks[2:], strict=False):
        if mark.kind == "item":
            place = bisect(items, mark.left)
            number = numbers[items[place - 1]] if place else 0
            is_trap = mark.left not in numbers and _is_item(mark, text, number)
        else:
            is_trap = _is_trap(mark) or _together(last, mark) or _together(mark, after)
        if is_trap and not is_known(mark.left):
            yield unsupported(_CONSTRUCTS[mark.kind], mark.left, mark.right)


def _marks(body: str, start: int) -> Iterator[_Mark]:
    """The marks in a body that starts with a line end; `start` is the offset of that."""
    for found in _LINE().finditer(body):
        kind = found.lastgroup or ""
        left, right = found.span(kind)
        line = found.start() + 1
        line_before = body.rfind("\n", 0, found.start()) + 1
        before = body[line_before : found.start()].strip(_BLANKS)
        is_heading = body[right].isupper() or _ALONE().match(body, right) is not None
        yield _Mark(kind, line, line_before, before, left + start, right + start, is_heading)


def _is_trap(mark: _Mark) -> bool:
    """Whether a mark is a trap by itself."""
    if mark.kind == "heading":
        return mark.is_heading
    opens = not mark.before or mark.before.endswith((":", "-->")) or mark.before.startswith("#")
    return mark.kind in _ALWAYS or (opens and mark.kind != "letter")


def _together(one: _Mark, other: _Mark) -> bool:
    """Whether two marks begin lines that follow each other, as in a list.

    Letters may, when the first line ends in a hard line break.
    """
    follows = one.kind == other.kind and one.line == other.line_before
    return follows and not (one.kind == "letter" and other.before.endswith("\\"))


def _is_item(mark: _Mark, text: str, number: int) -> bool:
    """Whether a number within a paragraph was meant as the item after `number`."""
    follows = int(text[mark.left : mark.right - 1]) == number + 1
    return bool(mark.before) and (mark.before.endswith(":") or (follows and number > 0))

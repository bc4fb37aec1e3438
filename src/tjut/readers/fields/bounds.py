"""Where the front matter of a case starts and ends."""

import re
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.readers.fields.trouble import Trouble
from tjut.source import Span

_FIRST = late(r"(?:[ \t\r]*\n)*(?P<fence>[-–—−]{1,6})[ \t]*\r?(?:\n|$)")
_LAST = late(r"^---[ \t]*\r?$", re.M)
_ALMOST = late(r"^[-–—−]{2,6}[ \t]*\r?$|^[–—][ \t]*\r?$", re.M)
_HEADING = late(r"^#{1,3}[ \t]+\S[^\n]*\n(?:[ \t\r]*\n)*(?P<next>[^\n]*)", re.M)
_PROSE = late(r"(?=\S)(?![#-])(?![^:\n]{1,100}:(?:[ \t\r]|$))")
_FIRST_HEADING = late(r"^#|^[ \t\r]*$", re.M)


class Bounds(NamedTuple):
    """The offsets of the uppgifter, without the lines around them, and of the body."""

    start: int
    end: int
    body: int
    troubles: list[Trouble]


def find_bounds(text: str) -> Bounds | None:
    """The bounds of the front matter that a text starts with, or None.

    Front matter that nothing ends goes on to the first heading with text
    under it, else to the first heading or empty line.
    """
    first = _FIRST().match(text)
    if first is None:
        return None
    troubles = []
    if first["fence"] != "---":
        troubles.append(Trouble("fence", Span(*first.span("fence"))))
    start = first.end()
    last = _LAST().search(text, start) or _ALMOST().search(text, start)
    end = last.start() if last else len(text)
    heading = _heading_with_text(text, start, end)
    if last and heading is None:
        if last[0].strip() != "---":
            troubles.append(Trouble("fence", Span(end, end + len(last[0].rstrip()))))
        return Bounds(start, end, min(last.end() + 1, len(text)), troubles)
    if heading is None:
        stop = _FIRST_HEADING().search(text, start)
        heading = stop.start() if stop else len(text)
    troubles.append(Trouble("unclosed", Span(heading, heading)))
    return Bounds(start, heading, heading, troubles)


def _heading_with_text(text: str, start: int, end: int) -> int | None:
    """The first line that is a heading with text under it and no comment of YAML."""
    if text.find("#", start, end) < 0:
        return None
    found = _HEADING().finditer(text, start, end)
    return next((line.start() for line in found if _PROSE().match(line["next"])), None)

"""Fields: instructions whose result is text, such as a page number or a link."""

import re
from dataclasses import dataclass

from tjut.model.prose import Link

_LINK = re.compile(r'\s*HYPERLINK\s+"?([^"\s\\]+)', re.I)
_PLACE = re.compile(r'\\l\s+"([^"]*)"')
_TOOLTIP = re.compile(r'\\o\s+"([^"]*)"')


@dataclass(slots=True)
class Field:
    """A field that has begun: its instruction so far, and whether its result has begun.

    `link` is where its result leads, or that of the field around it.
    """

    instruction: str = ""
    shown: bool = False
    link: Link | None = None


def field_link(instruction: str) -> Link | None:
    r"""Where the result of a field leads, None when it leads nowhere outside the document.

    >>> field_link(' HYPERLINK "https://ekvinge.se" \\o "Ekvinge" ')
    Link(url='https://ekvinge.se', title='Ekvinge')
    """
    if not (match := _LINK.match(instruction)):
        return None
    place, tooltip = _PLACE.search(instruction), _TOOLTIP.search(instruction)
    url = f"{match[1]}#{place[1]}" if place else match[1]
    return Link(url, tooltip[1] if tooltip else "")

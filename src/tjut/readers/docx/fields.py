"""Fields: instructions whose result is text, such as a page number or a link."""

import re
from dataclasses import dataclass

from tjut.language.patterns import late
from tjut.model.prose import Link

_LINK = late(r'\s*HYPERLINK\s+"?([^"\s\\]+)', re.I)
_PLACE = late(r'\\l\s+"([^"]*)"')
_TOOLTIP = late(r'\\o\s+"([^"]*)"')


@dataclass(slots=True)
class _Field:
    """A field that has begun: its instruction so far, and whether its result has begun.

    `link` is where its result leads, or that of the field around it.
    """

    instruction: str = ""
    shown: bool = False
    link: Link | None = None


class Fields:
    """The fields that text stands in, the outermost first. None goes on in the next paragraph.

    `unshown` is how many of them have not come to their result: there the text is an instruction,
    or a result that nobody sees.
    """

    def __init__(self) -> None:
        self.begun: list[_Field] = []
        self.unshown = 0

    @property
    def link(self) -> Link | None:
        """Where a field makes the text lead."""
        return self.begun[-1].link if self.begun else None

    def leave(self) -> None:
        """The paragraph ends."""
        self.begun.clear()
        self.unshown = 0

    @property
    def instruction(self) -> str | None:
        """The instruction whose result is about to begin; None when there is none."""
        return None if not self.begun or self.begun[-1].shown else self.begun[-1].instruction

    @property
    def refers_to(self) -> str:
        """The bookmark of the note that a field refers to before its result; empty for others."""
        kind, *names = (self.instruction or "").split() or [""]
        return names[0] if kind == "NOTEREF" and names else ""

    def begin(self) -> None:
        """A field begins, with its instruction."""
        self.begun.append(_Field(link=self.link))
        self.unshown += 1

    def begin_simple(self, instruction: str) -> None:
        """A field begins, with its result."""
        self.begun.append(_Field(shown=True, link=_link_of(instruction) or self.link))

    def instruct(self, text: str) -> None:
        """A piece of an instruction."""
        if self.begun:
            self.begun[-1].instruction += text

    def show(self) -> None:
        """The result of a field begins."""
        field = self.begun[-1]
        field.shown = True
        field.link = _link_of(field.instruction) or field.link
        self.unshown -= 1

    def end(self) -> None:
        """A field ends; one that has not begun does not matter."""
        if self.begun:
            self.unshown -= not self.begun.pop().shown


def _link_of(instruction: str) -> Link | None:
    r"""Where the result of a field leads, None when it leads nowhere outside the document.

    >>> _link_of(' HYPERLINK "https://ekvinge.se" \\o "Ekvinge" ')
    Link(url='https://ekvinge.se', title='Ekvinge')
    """
    if not (match := _LINK().match(instruction)):
        return None
    place, tooltip = _PLACE().search(instruction), _TOOLTIP().search(instruction)
    url = f"{match[1]}#{place[1]}" if place else match[1]
    return Link(url, tooltip[1] if tooltip else "")

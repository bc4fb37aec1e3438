"""Fields: instructions whose result is text, such as a page number or a link."""

import re
from dataclasses import dataclass

from tjut.model.prose import Link

_LINK = re.compile(r'\s*HYPERLINK\s+"?([^"\s\\]+)', re.I)
_PLACE = re.compile(r'\\l\s+"([^"]*)"')
_TOOLTIP = re.compile(r'\\o\s+"([^"]*)"')


@dataclass(slots=True)
class _Field:
    """A field that has begun: its instruction so far, and whether its result has begun.

    `link` is where its result leads, or that of the field around it.
    """

    instruction: str = ""
    shown: bool = False
    link: Link | None = None


class Fields:
    """The fields that text stands in, the outermost first. None goes on in the next paragraph."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._unshown = 0

    @property
    def link(self) -> Link | None:
        """Where a field makes the text lead."""
        return self._open[-1].link if self._open else None

    @property
    def hide(self) -> bool:
        """Whether the text is an instruction, or a result that nobody sees."""
        return self._unshown > 0

    @property
    def instruction(self) -> str | None:
        """The instruction whose result is about to begin; None when there is none."""
        return None if not self._open or self._open[-1].shown else self._open[-1].instruction

    def begin(self) -> None:
        """A field begins, with its instruction."""
        self._open.append(_Field(link=self.link))
        self._unshown += 1

    def begin_simple(self, instruction: str) -> None:
        """A field begins, with its result."""
        self._open.append(_Field(shown=True, link=_link_of(instruction) or self.link))

    def instruct(self, text: str) -> None:
        """A piece of an instruction."""
        if self._open:
            self._open[-1].instruction += text

    def show(self) -> None:
        """The result of a field begins."""
        field = self._open[-1]
        field.shown = True
        field.link = _link_of(field.instruction) or field.link
        self._unshown -= 1

    def end(self) -> None:
        """A field ends; one that has not begun does not matter."""
        if self._open:
            self._unshown -= not self._open.pop().shown


def _link_of(instruction: str) -> Link | None:
    r"""Where the result of a field leads, None when it leads nowhere outside the document.

    >>> _link_of(' HYPERLINK "https://ekvinge.se" \\o "Ekvinge" ')
    Link(url='https://ekvinge.se', title='Ekvinge')
    """
    if not (match := _LINK.match(instruction)):
        return None
    place, tooltip = _PLACE.search(instruction), _TOOLTIP.search(instruction)
    url = f"{match[1]}#{place[1]}" if place else match[1]
    return Link(url, tooltip[1] if tooltip else "")

"""The way through a Word file, and the content controls on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tjut.readers.docx.found import Control, Found
from tjut.readers.docx.styles import Styles
from tjut.readers.docx.text import Text
from tjut.source import Span
from tjut.word.bookmarks import marked_as
from tjut.word.related import Related
from tjut.word.repeats import is_item, is_repeating
from tjut.word.xml import Element, value, w

_DATE, _NAME, _ID = w("fullDate"), w("name"), w("id")


@dataclass(slots=True)
class Reading:
    """The way through a Word file: the text so far, what has been met, the part being read.

    `comments` are the places of comments that have begun; `marked` holds the
    numbers of the notes that bookmarks mark, and `begun` the bookmarks of tjut that have begun.
    """

    styles: Styles
    text: Text = field(default_factory=Text)
    found: Found = field(default_factory=Found)
    relations: Mapping[str, Related] = field(default_factory=dict)
    comments: dict[str, Span] = field(default_factory=dict)
    marked: dict[str, int] = field(default_factory=dict)
    begun: dict[str, tuple[str, int]] = field(default_factory=dict)

    def begin_mark(self, bookmark: Element) -> None:
        """Take down where a bookmark of tjut begins."""
        key = marked_as(bookmark.get(_NAME, ""))
        if key is not None:
            self.begun[bookmark.get(_ID, "")] = key, self.text.length

    def end_mark(self, end: Element) -> None:
        """Take down where a bookmark of tjut ends."""
        begun = self.begun.pop(end.get(_ID, ""), None)
        if begun is not None:
            key, start = begun
            self.found.marked.append((key, Span(start, self.text.length)))


def read_control(element: Element, span: Span) -> Control:
    """What a `w:sdt` says of itself, its text standing at `span`."""
    properties = element.find(w("sdtPr"))
    if properties is None:
        return Control((), span)
    date = properties.find(w("date"))
    names = (value(properties, "tag"), value(properties, "alias"))
    return Control(
        tuple(name for name in names if name),
        span,
        "" if date is None else date.get(_DATE, "")[:10],
        properties.find(w("showingPlcHdr")) is not None,
        _place(element),
    )


def _place(control: Element) -> Literal["", "section", "item", "inside"]:
    """How a control belongs to a repeating section."""
    if is_item(control):
        return "item"
    if any(map(is_item, control.iterancestors(w("sdt")))):
        return "inside"
    return "section" if is_repeating(control) else ""

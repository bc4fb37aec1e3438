"""The way through a Word file, and the content controls on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tjut.readers.docx.found import Anchor, Control, Found
from tjut.readers.docx.styles import Styles
from tjut.readers.docx.text import Text
from tjut.source import Span
from tjut.word.bookmarks import marked_as
from tjut.word.related import Related
from tjut.word.repeats import ITEM, SECTION, is_repeating
from tjut.word.xml import Element, children, w

_NAME, _ID, _VAL, _FULL_DATE = w("name"), w("id"), w("val"), w("fullDate")
_PROPERTIES, _CONTENT = w("sdtPr"), w("sdtContent")
_TAG, _ALIAS, _DATE, _PROMPT = w("tag"), w("alias"), w("date"), w("showingPlcHdr")


class OpenControl(NamedTuple):
    """A content control that has begun: what holds its text, its properties, where it starts."""

    element: Element
    content: Element | None
    given: Mapping[str, Element]
    start: int


@dataclass(slots=True)
class Reading:
    """The way through a Word file: the text so far, what has been met, the part being read.

    `comments` are the places of comments that have begun; `marked` holds the
    numbers of the notes that bookmarks mark, and `begun` the bookmarks of tjut that have begun.
    `items` is how many items of repeating sections have begun.
    """

    styles: Styles
    text: Text = field(default_factory=Text)
    found: Found = field(default_factory=Found)
    relations: Mapping[str, Related] = field(default_factory=dict)
    comments: dict[str, Span] = field(default_factory=dict)
    marked: dict[str, int] = field(default_factory=dict)
    begun: dict[str, tuple[str, int]] = field(default_factory=dict)
    items: int = 0

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

    def begin_comment(self, start: Element) -> None:
        """What a comment is on begins."""
        self.comments[start.get(_ID, "")] = self.text.here()

    def end_comment(self, end: Element) -> None:
        """What a comment is on ends."""
        comment_id = end.get(_ID, "")
        if opened := self.comments.get(comment_id):
            self.comments[comment_id] = Span(opened.start, self.text.length)

    def take_comment(self, reference: Element) -> None:
        """Take down the place of a comment: what it is on, or where it is referred to."""
        comment_id = reference.get(_ID, "")
        span = self.comments.pop(comment_id, self.text.here())
        self.found.anchors.append(Anchor(comment_id, span))

    def begin_control(self, control: Element) -> OpenControl:
        """A content control begins."""
        parts = children(control)
        given = children(parts.get(_PROPERTIES))
        self.items += ITEM in given
        return OpenControl(control, parts.get(_CONTENT), given, self.text.length)

    def end_control(self, control: OpenControl, end: int) -> None:
        """Take down a content control, whose text ends at `end`."""
        given = control.given
        self.items -= ITEM in given
        date = given.get(_DATE)
        names = [given[tag].get(_VAL) for tag in (_TAG, _ALIAS) if tag in given]
        self.found.controls.append(
            Control(
                tuple([name for name in names if name]),
                Span(control.start, end),
                "" if date is None else date.get(_FULL_DATE, "")[:10],
                _PROMPT in given,
                self._place(control),
            )
        )

    def _place(self, control: OpenControl) -> Literal["", "section", "item", "inside"]:
        """How a control that ends belongs to a repeating section."""
        if ITEM in control.given:
            return "item"
        if self.items:
            return "inside"
        return "section" if SECTION in control.given and is_repeating(control.element) else ""

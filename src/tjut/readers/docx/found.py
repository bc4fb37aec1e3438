"""What is met on the way through a Word file that is no part of its running text."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tjut.source import Span

Kind = Literal["insertion", "deletion", "form"]


class Control(NamedTuple):
    """A content control: its tag and its title, and where its text stands.

    `date` is the date that a date control holds, in ISO form. `prompt` tells
    that nobody has filled it in. `place` tells of a repeating section, an item
    of one, and a control inside an item.
    """

    names: tuple[str, ...]
    span: Span
    date: str = ""
    prompt: bool = False
    place: Literal["", "section", "item", "inside"] = ""


class Change(NamedTuple):
    """A tracked change. `text` is what was taken away; what was put in stands at `span`."""

    kind: Kind
    author: str
    span: Span
    text: str = ""


class Anchor(NamedTuple):
    """The place of a comment, which itself stands elsewhere under its id."""

    id: str
    span: Span


class FoundNote(NamedTuple):
    """A note by kind (`footnotes`, `endnotes`) and id, and where it is first referred to."""

    kind: str
    id: str
    place: int


@dataclass(slots=True)
class Found:
    """All of it, in reading order.

    `notes` are those referred to, in order of first reference; `images` holds
    the part of each image, by its path. `marked` is what the bookmarks of a
    built document tell: the template's own text, with an empty key, and parts.
    """

    controls: list[Control] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    hidden: list[Span] = field(default_factory=list)
    notes: list[FoundNote] = field(default_factory=list)
    images: dict[str, str] = field(default_factory=dict)
    marked: list[tuple[str, Span]] = field(default_factory=list)
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    _paths: dict[str, str] = field(default_factory=dict)
    _taken: Counter[str] = field(default_factory=Counter)

    def change(self, change: Change) -> None:
        """Take down a change; one that goes on where the last one ended is the same one."""
        last = self.changes[-1] if self.changes else None
        if last and last[:2] == change[:2] and last.span.end == change.span.start:
            span = Span(last.span.start, change.span.end)
            self.changes[-1] = change._replace(span=span, text=last.text + change.text)
        else:
            self.changes.append(change)

    def hide(self, span: Span) -> None:
        """Take down hidden text."""
        if self.hidden and self.hidden[-1].end == span.start:
            self.hidden[-1] = Span(self.hidden[-1].start, span.end)
        else:
            self.hidden.append(span)

    def place_image(self, path: str, part: str) -> bool:
        """Let a part have a path, unless another part has it."""
        return self.images.setdefault(path, part) == part

    def image_path(self, part: str, stem: str, ending: str) -> str:
        """The path of a part that has no name of its own, with a number where others have it."""
        like = (stem + ending).lower()  # which is one file on most disks
        while part not in self._paths:
            self._taken[like] += 1
            number = self._taken[like]
            path = f"{stem}{f'-{number}' if number > 1 else ''}{ending}"
            if self.place_image(path, part):
                self._paths[part] = path
        return self._paths[part]

    def note(self, kind: str, note_id: str, place: int) -> int:
        """The number, from 1, of the note that is referred to."""
        if (kind, note_id) not in self._numbers:
            self.notes.append(FoundNote(kind, note_id, place))
            self._numbers[kind, note_id] = len(self.notes)
        return self._numbers[kind, note_id]

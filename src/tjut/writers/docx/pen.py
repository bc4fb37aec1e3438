"""Pen: what the text of one document is written with."""

from collections.abc import Mapping
from itertools import count

from tjut.model.prose import Image
from tjut.word.drawings import Picture, fitted, inline, read_picture
from tjut.word.numbering import Lists
from tjut.word.package import Edit
from tjut.word.page import Area
from tjut.writers.docx.notes import Notes
from tjut.writers.docx.roles import new_style
from tjut.writers.docx.template import WordTemplate

_TALLEST = 0.8
"""How much of the height of a page a picture may take, so that its caption has room."""

_LETTER = 6
"""How wide a letter is on the average, in twentieths of a point for each half point of size."""


class Pen:
    """Styles, lists, notes, links and pictures of one document being written.

    What the text needs and the template does not have (a style, a
    relationship, an image) is added to the package when it is asked for.
    `part` is the part being written. `images` holds the files that the case
    shows, by path as written in it.
    """

    def __init__(
        self, template: WordTemplate, edit: Edit, notes: Notes, images: Mapping[str, bytes]
    ) -> None:
        self.template = template.template
        self.notes = notes
        self.part = template.main
        self.measure = template.area.width
        self._word = template
        self._edit = edit
        self._images = images
        self._styles: dict[str, str] = {}
        self._lists = Lists(edit.tree(template.part("numbering")), template.styles)
        self._drawings = count(template.first_drawing)
        self._pictures: dict[str, tuple[str, Picture]] = {}

    def style(self, role: str) -> str:
        """The id of the style of a role; the style is added when the template has none."""
        if role not in self._styles:
            found = self._word.style_ids[role]
            if found is None:
                style, found = new_style(role, self._word.styles)
                self._edit.tree(self._word.part("styles")).append(style)
            self._styles[role] = found
        return self._styles[role]

    def must_keep(self, role: str) -> bool:
        """Whether a role is that of a heading whose style lets a page part it from its text."""
        return role in self._word.loose_headings

    def letter(self, role: str) -> int:
        """About how wide a letter of a role's text is, in twentieths of a point."""
        return self._word.styles.size(self._word.style_ids[role]) * _LETTER

    def new_list(self, role: str, level: int, start: int | None) -> str:
        """Open a list, numbered from `start` or with bullets; returns its `numId`."""
        return self._lists.new(self.style(role), level, start)

    def indent(self, number: str, level: int) -> int:
        """How far the text of a list's level is moved in, in twentieths of a point."""
        return self._lists.indent(number, level)

    def link(self, url: str) -> str:
        """The id of the relationship to an address."""
        return self._edit.relate(self.part, "hyperlink", url, external=True)

    def picture(self, image: Image, width: int) -> str | None:
        """The XML of a run with an image no wider than `width`; None when the case lacks the file.

        Raises TjutError for a file that Word cannot show.
        """
        path = image.path
        if path not in self._images:
            return None
        if path not in self._pictures:
            found = read_picture(self._images[path], path)
            name = f"word/media/tjut.{found.ending}"
            self._pictures[path] = self._edit.add(name, found.data, found.content_type), found
        name, found = self._pictures[path]
        room = Area(width, int(self._word.area.height * _TALLEST))
        relation = self._edit.relate(self.part, "image", name)
        return inline(relation, next(self._drawings), image, fitted(found, *room))

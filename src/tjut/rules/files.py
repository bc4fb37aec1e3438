"""The files that a case names: its handlingar, and the images in its text."""

from collections.abc import Iterator
from typing import NamedTuple

from tjut.model.blocks import prose_of
from tjut.model.document import Document
from tjut.model.frontmatter import Scalar, Sequence, value_at
from tjut.source import Span


class NamedFile(NamedTuple):
    """A path as the case has it, relative to its folder, and where it stands.

    `alt` is the alternative text of an image.
    """

    path: str
    span: Span
    section: str | None = None
    alt: str = ""


def named_attachments(document: Document) -> Iterator[NamedFile]:
    """Every file among the handlingar of a case, in order."""
    handlingar = document.front_matter.fields.get("handlingar")
    if isinstance(handlingar, Sequence):
        for number in range(len(handlingar.items)):
            fil = value_at(handlingar, (number, "fil"))
            if isinstance(fil, Scalar) and fil.text.strip():
                yield NamedFile(fil.text.strip(), fil.span)


def named_images(document: Document) -> Iterator[NamedFile]:
    """Every image that the text of the case names, in order."""
    if "![" not in document.source.text and not document.source.is_word:
        return
    for section, block in document.blocks():
        key = section.key if section else None
        for prose in prose_of((block,)):
            for image in prose.images():
                yield NamedFile(image.path, image.span, key, image.alt)

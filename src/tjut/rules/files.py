"""The files that a case names: its handlingar, and the images in its text."""

from collections.abc import Iterator
from typing import NamedTuple

from tjut.model.blocks import prose_of
from tjut.model.document import Document
from tjut.model.frontmatter import Scalar, Sequence, value_at
from tjut.source import Span


class NamedFile(NamedTuple):
    """A path as the case has it, relative to its folder, and where it stands."""

    path: str
    span: Span
    section: str | None = None


def named_files(document: Document) -> Iterator[NamedFile]:
    """Every file that the case names, in order."""
    handlingar = document.front_matter.fields.get("handlingar")
    if isinstance(handlingar, Sequence):
        for number in range(len(handlingar.items)):
            fil = value_at(handlingar, (number, "fil"))
            if isinstance(fil, Scalar) and fil.text.strip():
                yield NamedFile(fil.text.strip(), fil.span)
    yield from named_images(document)


def named_images(document: Document) -> Iterator[NamedFile]:
    """Every image that the text of the case names, in order."""
    for section, block in document.blocks():
        for prose in prose_of((block,)):
            for image in prose.images():
                yield NamedFile(image.path, image.span, section.key if section else None)

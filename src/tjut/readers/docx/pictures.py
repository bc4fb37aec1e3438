"""Images of a Word file, as DrawingML or as the older VML has them."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping

from tjut.files import portable
from tjut.model.prose import Image
from tjut.readers.docx.found import Found
from tjut.source import Span
from tjut.word.related import Related
from tjut.word.xml import PIC, WP, A, Element, R

_PROPERTIES, _BLIP = f"{{{WP}}}docPr", f"{{{A}}}blip"
_NAMED = f"{{{PIC}}}cNvPr"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_EMBED, _LINK, _ID = f"{{{R}}}embed", f"{{{R}}}link", f"{{{R}}}id"
_IMAGE_DATA = "{urn:schemas-microsoft-com:vml}imagedata"
_BOX = "}txbxContent"
"""How the name of a text box ends: early Strict files have it in another namespace."""

_ENDINGS = frozenset((
    ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".dib", ".tif", ".tiff", ".emf",
    ".wmf", ".svg", ".webp", ".heic", ".heif", ".avif", ".ico", ".wdp", ".pict", ".pct", ".eps",
))  # fmt: skip
"""How files of images end. One that ends otherwise could be a setting, or a program."""

_ODD = re.compile(r"[^\w.-]+")
_LONGEST_STEM, _LONGEST_PATH = 50, 120
"""In characters, each of which may be four bytes; no file has a name of more than 255."""

FOLDER = "bilder"
"""Where the images of a Word file lie in the case that it becomes."""


def images(
    elements: Iterable[Element], relations: Mapping[str, Related], found: Found, span: Span
) -> Iterator[Image]:
    """The images of a drawing with their alternative text, but for those that only decorate.

    `elements` are those of the drawing outside its text boxes.
    """
    alt = title = name = ""
    for element in elements:
        path, tag = "", element.tag
        if tag == _PROPERTIES:
            alt, title = element.get("descr", ""), element.get("title", "")
            if any(mark.get("val") in {"1", "true"} for mark in element.iter(_DECORATIVE)):
                return
        elif tag == _NAMED:
            name = element.get("name", "")
        elif tag == _BLIP:
            relation = relations.get(element.get(_EMBED) or element.get(_LINK) or "")
            path = _path(relation, name, found)
        elif tag == _IMAGE_DATA:
            path = _path(relations.get(element.get(_ID, "")), "", found)
            shape = element.getparent()
            alt = "" if shape is None else shape.get("alt", "")
        if path:
            yield Image(path, alt, span, title)


def outside_boxes(drawing: Element) -> list[Element]:
    """The elements of a drawing in order, its text boxes too, but nothing within those.

    Of one without text boxes those that tell of an image, which are found sooner.
    """
    if next(drawing.iter(f"{{*{_BOX}"), None) is None:
        return list(drawing.iter(_PROPERTIES, _NAMED, _BLIP, _IMAGE_DATA))
    return _outside_boxes(drawing)


def _outside_boxes(drawing: Element) -> list[Element]:
    found: list[Element] = []
    for child in drawing:
        found.append(child)
        if len(child) and not is_box(child):
            found += _outside_boxes(child)
    return found


def is_box(element: Element) -> bool:
    """Whether an element of a drawing is a text box."""
    return str(element.tag).endswith(_BOX)


def _path(relation: Related | None, name: str, found: Found) -> str:
    """The path of an image in the case: the name that the picture keeps, when it is one."""
    if relation is None:
        return ""
    if relation.external:
        return relation.target
    if _is_path(name) and found.place_image(name, relation.target):
        return name
    stem, ending = posixpath.splitext(posixpath.basename(relation.target))
    stem = portable(_ODD.sub("-", stem)[:_LONGEST_STEM].strip("-.") or "bild")
    ending = ending.lower() if ending.lower() in _ENDINGS else ".bin"
    return found.image_path(relation.target, f"{FOLDER}/{stem}", ending)


def _is_path(name: str) -> bool:
    """Whether a name is that of an image file, below the folder it is named in."""
    if posixpath.splitext(name)[1].lower() not in _ENDINGS or len(name) > _LONGEST_PATH:
        return False
    return all(portable(part) == part for part in name.split("/"))

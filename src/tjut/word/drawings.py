"""Pictures in running text: their size, and the XML that shows them with alternative text."""

from collections.abc import Mapping
from typing import NamedTuple

from tjut.errors import TjutError
from tjut.model.prose import Image
from tjut.word.guard import MIB
from tjut.word.xml import A, Element, clean, drawing, make, qualified

_PICTURE = f"{A.removesuffix('main')}picture"

EMU = 635
"""The units of drawings (English metric units) in a twentieth of a point."""


_LARGEST = 20
"""The largest image file, in MB; Word files larger than 50 MB are not read."""


class Picture(NamedTuple):
    """An image file: its natural size in twentieths of a point, and its kind."""

    data: bytes
    width: int
    height: int
    ending: str
    content_type: str


def read_picture(data: bytes, path: str) -> Picture:
    """Look into an image file; raises TjutError, with `path`, for one that Word cannot show."""
    from docx.image.image import Image as ImageFile

    if len(data) > _LARGEST * MIB:
        raise TjutError(f"Bilden ”{path}” är större än {_LARGEST} MB; gör den mindre.")
    try:
        image = ImageFile.from_blob(data)
        width, height = image.width.twips, image.height.twips
    except Exception as error:  # python-docx lets out whatever a broken image made it stumble on
        raise TjutError(
            f"Bilden ”{path}” kan inte visas i Word; spara den som PNG eller JPEG."
        ) from error
    return Picture(data, width, height, image.ext, image.content_type)


def fitted(picture: Picture, width: int, height: int) -> tuple[int, int]:
    """The size of a picture made small enough for a width and a height, never larger."""
    scale = min(1.0, width / max(picture.width, 1), height / max(picture.height, 1))
    return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))


def inline(relation: str, number: int, image: Image, size: tuple[int, int]) -> Element:
    """A run that shows the image of a relationship, as a letter among the others.

    `number` is the drawing's own in the document; `size` is width and height
    in twentieths of a point. The path of the image is the name of the picture,
    where Word keeps the name of the file too.
    """
    alt = clean(image.alt)
    extent = {"cx": size[0] * EMU, "cy": size[1] * EMU}
    locks = drawing("a:graphicFrameLocks", noChangeAspect=1)
    picture = _picture(relation, number, image, extent)
    return make(
        "r",
        make(
            "drawing",
            drawing(
                "wp:inline",
                drawing("wp:extent", **extent),
                drawing("wp:docPr", id=number, name=f"Bild {number}", descr=alt),
                drawing("wp:cNvGraphicFramePr", locks),
                drawing("a:graphic", drawing("a:graphicData", picture, uri=_PICTURE)),
                distT=0, distB=0, distL=0, distR=0,
            ),
        ),
    )  # fmt: skip


def _picture(relation: str, number: int, image: Image, extent: Mapping[str, int]) -> Element:
    blip = drawing("a:blip")
    blip.set(qualified("r:embed"), relation)
    return drawing(
        "pic:pic",
        drawing(
            "pic:nvPicPr",
            drawing("pic:cNvPr", id=number, name=clean(image.path), descr=clean(image.alt)),
            drawing("pic:cNvPicPr"),
        ),
        drawing("pic:blipFill", blip, drawing("a:stretch", drawing("a:fillRect"))),
        drawing(
            "pic:spPr",
            drawing("a:xfrm", drawing("a:off", x=0, y=0), drawing("a:ext", **extent)),
            drawing("a:prstGeom", drawing("a:avLst"), prst="rect"),
        ),
    )

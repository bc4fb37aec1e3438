"""Pictures in running text: their size, and the XML that shows them with alternative text."""

from typing import NamedTuple

from tjut.errors import TjutError
from tjut.model.prose import Image
from tjut.word.guard import MIB
from tjut.word.markup import quoted
from tjut.word.xml import PIC, WP, A, clean

EMU = 635
"""The units of drawings (English metric units) in a twentieth of a point."""

_LARGEST = 20
"""The largest image file, in MB; Word files larger than 50 MB are not read."""

_INLINE = f"""\
<w:r><w:drawing>
<wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="{{width}}" cy="{{height}}"/>
<wp:docPr id="{{number}}" name="{{name}}" descr="{{alt}}"/>
<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>
<a:graphic xmlns:a="{A}">
<a:graphicData uri="{PIC}">
<pic:pic xmlns:pic="{PIC}">
<pic:nvPicPr>
<pic:cNvPr id="{{number}}" name="{{path}}" descr="{{alt}}"/><pic:cNvPicPr/>
</pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{{relation}}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr>
<a:xfrm><a:off x="0" y="0"/><a:ext cx="{{width}}" cy="{{height}}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
</pic:spPr>
</pic:pic>
</a:graphicData>
</a:graphic>
</wp:inline>
</w:drawing></w:r>""".replace("\n", "")


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


def inline(relation: str, number: int, image: Image, size: tuple[int, int]) -> str:
    """The XML of a run that shows the image of a relationship, as a letter among the others.

    `number` is the drawing's own in the document; `size` is width and height
    in twentieths of a point. The path of the image is the name of the picture,
    where Word keeps the name of the file too.
    """
    return _INLINE.format(
        relation=quoted(relation),
        number=number,
        name=f"Bild {number}",
        alt=quoted(clean(image.alt)),
        path=quoted(clean(image.path)),
        width=size[0] * EMU,
        height=size[1] * EMU,
    )

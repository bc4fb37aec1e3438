"""Pictures: their size, how they are made to fit, and their alternative text."""

import pytest

from tjut.errors import TjutError
from tjut.model.prose import Image
from tjut.source import Span
from tjut.word.drawings import EMU, Picture, fitted, inline, read_picture
from tjut.word.markup import elements
from tjut.word.xml import qualified
from zoo.png import png


def test_the_natural_size_follows_from_pixels_and_density() -> None:
    found = read_picture(png(200, 100), "a.png")

    assert (found.width, found.height) == (2880, 1440)
    assert (found.ending, found.content_type) == ("png", "image/png")


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1\x00\x10Exif"]
)
def test_what_word_cannot_show_gets_a_sentence(data: bytes) -> None:
    with pytest.raises(TjutError, match=r"bild/x\.svg” kan inte visas"):
        read_picture(data, "bild/x.svg")


@pytest.mark.parametrize(
    ("size", "room", "shown"),
    [
        ((1000, 500), (2000, 2000), (1000, 500)),
        ((4000, 1000), (2000, 2000), (2000, 500)),
        ((1000, 4000), (2000, 1000), (250, 1000)),
        ((0, 0), (2000, 2000), (1, 1)),
    ],
)
def test_a_picture_is_made_smaller_and_never_larger(
    size: tuple[int, int], room: tuple[int, int], shown: tuple[int, int]
) -> None:
    assert fitted(Picture(b"", *size, "png", "image/png"), *room) == shown


def test_the_alternative_text_and_the_path_are_on_the_drawing() -> None:
    image = Image("bilder/plan.png", "Plan\x0b\x00över", Span(0, 0))
    (run,) = elements(inline("rId1", 7, image, (10, 20)))
    (shown,) = run.iter(qualified("wp:docPr"))
    (file,) = run.iter(qualified("pic:cNvPr"))
    (extent,) = run.iter(qualified("wp:extent"))

    assert (shown.get("id"), shown.get("descr")) == ("7", "Plan över")
    assert file.get("name") == "bilder/plan.png"
    assert (extent.get("cx"), extent.get("cy")) == (str(10 * EMU), str(20 * EMU))

"""Draws the pictures of docs/bilder: `python -m tools.pictures`.

The pictures of pages are drawn where LibreOffice, poppler and ImageMagick are installed.
"""

from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from tools.pictures.drawing import drawn
from tools.pictures.pages import PAGES, draw
from tools.pictures.walks import WALKS, screen

PICTURES = Path(__file__).parents[2] / "docs" / "bilder"

if __name__ == "__main__":
    for walk in WALKS:
        with TemporaryDirectory() as folder:
            picture = drawn(screen(walk, Path(folder)), walk.columns)
        (PICTURES / f"{walk.name}.svg").write_text(picture, "utf-8")
    if all(map(which, ("soffice", "pdftoppm", "convert"))):
        for pages in PAGES:
            with TemporaryDirectory() as folder:
                draw(pages, Path(folder), PICTURES / f"{pages.name}.png")

"""The pictures of the docs show what tjut does today; `make pictures` draws them anew."""

import re
from pathlib import Path

import pytest

pytest.importorskip("termios", reason="bilderna ritas i en pseudoterminal, som Windows saknar")

from tools.pictures.drawing import drawn
from tools.pictures.pages import PAGES
from tools.pictures.walks import WALKS, Walk, screen

DOCS = Path(__file__).parents[2] / "docs"
PICTURES = DOCS / "bilder"
LARGEST = 150_000
_SHOWN = re.compile(
    r"(?<!`)!\[([^\]]*)\]\(bilder/([\w.-]+)\)"
    r'|<img src="docs/bilder/([\w.-]+)" alt="([^"]*)"'
)


def shown() -> dict[str, str]:
    """The pictures that pages show, and what is said of them for those who do not see them."""
    pages = [DOCS.parent / "README.md", *DOCS.glob("*.md")]
    found = [match for page in pages for match in _SHOWN.finditer(page.read_text("utf-8"))]
    return {match[2] or match[3]: match[1] or match[4] for match in found}


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.name)
def test_a_picture_of_a_terminal_is_current(walk: Walk, tmp_path: Path) -> None:
    picture = (PICTURES / f"{walk.name}.svg").read_text("utf-8")

    assert picture == drawn(screen(walk, tmp_path), walk.columns)


def test_a_picture_of_a_terminal_fetches_nothing_and_fits_its_window() -> None:
    for walk in WALKS:
        picture = (PICTURES / f"{walk.name}.svg").read_text("utf-8")
        ends = re.findall(r'<text x="([\d.]+)" y="\d+" textLength="([\d.]+)"', picture)
        (width,) = re.findall(r'<svg [^>]*\bwidth="(\d+)"', picture)

        assert re.findall(r"https?://[^\s\"]+", picture) == ["http://www.w3.org/2000/svg"]
        assert not re.search(r"href|url\(|@import|<script|<style", picture)
        assert max(float(x) + float(length) for x, length in ends) <= int(width)


def test_every_picture_is_there_small_shown_and_described() -> None:
    drawn_by_tool = {f"{walk.name}.svg" for walk in WALKS} | {f"{each.name}.png" for each in PAGES}
    described = shown()
    files = {file.name: file.stat().st_size for file in PICTURES.iterdir()}

    assert drawn_by_tool <= files.keys() == described.keys()
    assert [name for name, alt in described.items() if len(alt) <= 40] == []
    assert [name for name, size in files.items() if size > LARGEST] == []

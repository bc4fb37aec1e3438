"""Pages of Word documents as PNG pictures, by LibreOffice, poppler and ImageMagick."""

import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import NamedTuple

from tools.pictures.folders import EXAMPLES, run_tjut

_TEMPLATES = EXAMPLES.parent / "templates"
_NUMBER = 'diarienummer: "TN 2026/0184"'
_FRAME = ("-bordercolor", "#b8b8b8", "-border", "1")
_GAP = ("-bordercolor", "white", "-border", "8x0")
_SMALL = ("-dither", "None", "-colors", "64", "-strip")

_CONTROL = re.compile(r'(<w:tag w:val="([\w.-]+)"/>.*?<w:t\b[^>]*>)[^<]*(?=</w:t>)', re.S)
_PROMPT = re.compile(r'<w:rPr><w:rStyle w:val="Platshllartext"/></w:rPr>')


class Pages(NamedTuple):
    """A picture of pages side by side.

    `made` lays Word documents in a folder and gives their paths; the pages of each up to
    `last` are shown, in dots an inch, and down to a height in dots (0 is the whole page).
    """

    name: str
    made: Callable[[Path], list[Path]]
    last: int = 1
    density: int = 100
    height: int = 0


def draw(pages: Pages, folder: Path, picture: Path) -> None:
    """Draw a picture of pages, with what is needed on the way in an empty folder."""
    images = [image for word in pages.made(folder) for image in _images(word, pages, folder)]
    sides = [("(", str(image), *_FRAME, *_GAP, ")") for image in images]
    one = ("(", str(images[0]), *_FRAME, ")")
    shown = [part for side in (sides if len(images) > 1 else [one]) for part in side]
    _run("convert", *shown, "+append", *_SMALL, f"PNG8:{picture}")


def _images(word: Path, pages: Pages, folder: Path) -> list[Path]:
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    _run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, word)
    cut = ("-H", pages.height) if pages.height else ()
    pdf = folder / f"{word.stem}.pdf"
    _run("pdftoppm", "-png", "-l", pages.last, "-r", pages.density, *cut, pdf, pdf.with_suffix(""))
    return sorted(folder.glob(f"{word.stem}-*.png"))


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def _in_standard(folder: Path) -> list[Path]:
    return [_built(folder, "standard")]


def _in_each_template(folder: Path) -> list[Path]:
    numbers = {"danderyd": "KS 2026/0184", "kungsbacka": "TN-2026-00184", "standard": ""}
    return [_built(folder, name, number) for name, number in numbers.items()]


def _built(folder: Path, template: str, number: str = "") -> Path:
    """The example in a template, with a diarienummer as the template wants it."""
    cases, word = folder / template, folder / f"{template}.docx"
    copytree(EXAMPLES / "lekplats", cases / "lekplats")
    (cases / "tjut.toml").write_text('kommun = "Ekvinge kommun"\n', "utf-8")
    if number:
        case = cases / "lekplats" / "arende.md"
        text = case.read_text("utf-8").replace(_NUMBER, f'diarienummer: "{number}"')
        case.write_text(text, "utf-8")
    run_tjut("build", cases, "--mall", template, "--output", word)
    return word


def _with_typed_fields(folder: Path) -> list[Path]:
    """The standard template with its fields typed in braces instead of in content controls."""
    word = folder / "mall.docx"
    with zipfile.ZipFile(_TEMPLATES / "standard" / "mall.docx") as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(word, "w") as new:
        for name, data in parts.items():
            new.writestr(name, _typed(data.decode()) if name.endswith(".xml") else data)
    return [word]


def _typed(xml: str) -> str:
    return _PROMPT.sub("", _CONTROL.sub(r"\1{{ \2 }}", xml))


PAGES = (
    Pages("lekplats-standard", _in_standard),
    Pages("lekplats-sidor", _in_standard, last=4, density=50),
    Pages("tre-mallar", _in_each_template, density=60),
    Pages("mall-med-falt", _with_typed_fields, density=90, height=380),
)

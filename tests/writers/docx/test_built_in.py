"""The built-in templates: their Word files are what the committed code draws."""

import zlib

import pytest
from tools.mallar.__main__ import parts
from tools.mallar.design import DESIGNS, Design

from support.written import built_in_word, package_of
from tjut.word.controls import controls, keys
from tjut.word.package import Package

MARK = "word/media/marke.png"


def pixels(png: bytes) -> bytes:
    """An image without what differs between builds of zlib."""
    head, _, rest = png.partition(b"IDAT")
    return head[:-4] + zlib.decompress(rest[: rest.rindex(b"IEND") - 8])


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.name)
def test_the_word_file_is_what_the_code_draws(design: Design) -> None:
    path = built_in_word(design.name).template.folder / "mall.docx"
    lying, drawn = dict(package_of(path.read_bytes()).parts), parts(design)

    assert pixels(lying.pop(MARK)) == pixels(drawn.pop(MARK))
    assert lying == drawn


def fields(package: Package, kind: str) -> set[str]:
    names = [package.main] if kind == "document" else list(package.targets(package.main, kind))
    return {keys(control)[0] for name in names for control in controls(package.tree(name))}


@pytest.mark.parametrize("name", [design.name for design in DESIGNS])
def test_there_are_fields_in_body_header_and_footer(name: str) -> None:
    package = built_in_word(name).package

    assert fields(package, "document") == {
        "dokumenttyp", "datum", "diarienummer", "namnd", "handlaggare", "handlaggare.titel",
        "handlaggare.e-post", "handlaggare.telefon", "innehall",
    }  # fmt: skip
    assert {"dokumenttyp", "diarienummer", "forvaltning"} <= fields(package, "header")
    assert fields(package, "footer") == {"adress"}

"""The built-in templates: their Word files are what the committed code draws."""

import zlib

import pytest
from tools.mallar.__main__ import parts
from tools.mallar.design import DESIGNS, Design

from support.written import built_in_word, judged, package_of
from tjut.word.controls import controls, keys
from tjut.word.package import Package
from tjut.word.xml import plain_text, w
from tjut.writers.docx import write_docx

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


def test_without_a_municipality_its_line_is_left_out() -> None:
    template = built_in_word("standard")
    case = judged("")
    named, nameless = (
        package_of(write_docx(case.document, case.uppgifter, template, municipality=name))
        for name in ("Ekvinge kommun", "")
    )

    def letterhead(package: Package) -> list[str]:
        return [plain_text(found) for found in package.tree("word/header1.xml").iter(w("p"))]

    assert letterhead(named)[1:3] == ["Ekvinge kommun", "Kommunledningskontoret"]
    assert letterhead(nameless)[1] == "Kommunledningskontoret"

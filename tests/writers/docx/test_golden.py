"""The parts of a built document, word for word; `pytest --golden` writes them anew."""

import re
from pathlib import Path

import pytest
from lxml import etree

from conftest import Golden
from support.written import built_in_word, package_of, write
from zoo.png import png

CASE = (Path(__file__).parent / "golden" / "arende.md").read_text(encoding="utf-8")
IMAGES = {"karta.png": png(400, 200)}
PARTS = (
    "[Content_Types].xml",
    "docProps/core.xml",
    "docProps/custom.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/footnotes.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/numbering.xml",
)
CHANGING = re.compile(r"(?<=>)(?:[0-9a-f]{64}|\d+\.\d+\.\d+)(?=<)")


def readable(part: bytes) -> str:
    root = etree.fromstring(part)
    etree.indent(root, " ")
    return CHANGING.sub("…", etree.tostring(root, encoding="unicode")) + "\n"


@pytest.mark.parametrize("name", ["danderyd", "standard"])
def test_the_parts_are_those_that_were_read_and_approved(name: str, golden: Golden) -> None:
    parts = package_of(write(CASE, built_in_word(name), IMAGES)).parts

    for part in PARTS:
        golden(f"{name}.{part.replace('/', '.')}", readable(parts[part]))


@pytest.mark.parametrize("name", ["danderyd", "standard"])
def test_no_other_part_of_the_template_changes(name: str) -> None:
    template = built_in_word(name).package.parts
    built = package_of(write(CASE, built_in_word(name), IMAGES)).parts

    changed = {part for part in built if built[part] != template.get(part)}
    assert changed - set(PARTS) <= {"_rels/.rels", "word/footer2.xml", "word/media/tjut.png"}

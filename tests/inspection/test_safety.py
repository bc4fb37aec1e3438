"""What is unsafe in a template, or follows into every document."""

from pathlib import Path
from typing import Any

import pytest

from inspection.inspecting import CLEAN, look, told
from zoo.raw import p, r, relationships

SETTINGS = "word/_rels/settings.xml.rels"
REMOTE = "https://mallar.ekvinge.example/n.dotm"


def codes(folder: Path, body: str = CLEAN, **parts: Any) -> list[tuple[str, str]]:
    return [(code, message) for code, message, _ in told(look(folder, body, **parts))]


def test_macros_are_said_to_stay_behind_in_the_words_of_build(tmp_path: Path) -> None:
    links = {"rId9": ("vbaProject", "vbaProject.bin")}
    ((code, message),) = codes(
        tmp_path, links=links, more={"word/vbaProject.bin": b"x"}, ending="docm"
    )

    assert code == "MA16"
    assert message == f"Makrona i {tmp_path / 'mall.docm'} följer inte med i dokumentet"


def test_a_remote_template_is_named_but_not_the_ordinary_one(tmp_path: Path) -> None:
    def attached(target: str) -> dict[str, str]:
        return {SETTINGS: relationships([("rId1", "attachedTemplate", target)])}

    assert codes(tmp_path, settings="", more=attached(REMOTE)) == [
        ("MA17", f"Word-filen hämtar en annan mall, {REMOTE}: tjut låter den inte följa med")
    ]
    assert codes(tmp_path, settings="", more=attached("Normal.dotm")) == []


@pytest.mark.parametrize(
    ("kind", "target"),
    [("image", "https://ekvinge.example/l.png"), ("hyperlink", "javascript:alert(1)")],
)
def test_what_is_fetched_from_elsewhere_is_named(kind: str, target: str, tmp_path: Path) -> None:
    message = f"Texten pekar på {target}, som ligger utanför filen; ta bort det"

    assert codes(tmp_path, links={"rId9": (kind, target)}) == [("MA18", message)]


def test_ordinary_links_and_fields_are_safe(tmp_path: Path) -> None:
    links = {"rId9": ("hyperlink", "https://ekvinge.example"), "rId8": ("hyperlink", "mailto:a@b")}
    page = p("<w:r><w:instrText> PAGE </w:instrText></w:r>", "<w:r><w:instrText/></w:r>")

    assert codes(tmp_path, links=links, footer=page) == []


def test_a_field_that_fetches_is_named(tmp_path: Path) -> None:
    field = p('<w:r><w:instrText> includepicture "x.png" </w:instrText></w:r>')

    assert codes(tmp_path, body=CLEAN + field) == [
        ("MA18", "Fältkoden INCLUDEPICTURE hämtar innehåll utifrån")
    ]


def test_an_embedded_object_is_named(tmp_path: Path) -> None:
    links = {"rId9": ("oleObject", "embeddings/a.bin")}

    assert codes(tmp_path, links=links, more={"word/embeddings/a.bin": b"x"}) == [
        ("MA19", "Texten har ett inbäddat objekt (word/embeddings/a.bin); ta bort det")
    ]


def test_changes_and_comments_are_told_once(tmp_path: Path) -> None:
    changed = p("<w:ins>" + r("a") + "</w:ins>", "<w:del><w:r/></w:del>")
    noted = p(*['<w:r><w:commentReference w:id="0"/></w:r>'] * 2)

    assert codes(tmp_path, body=CLEAN + changed + noted) == [
        ("MA20", "Spårade ändringar följer med i varje dokument; godkänn eller avvisa dem"),
        ("MA20", "Kommentarer följer med i varje dokument; ta bort dem"),
    ]

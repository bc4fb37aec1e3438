"""Word files made to do harm: a result or a sentence, nothing fetched, run or written beside."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cli.running import Tjut
from zoo.png import png
from zoo.raw import SWEDISH_STYLES, docx, p, part, r, relationships, style, zipped

TOP = p("Cykelplan", style="Rubrik") + p("Utredning", style="Rubrik1") + p("Frågan är utredd.")
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{}</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>svar</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
FAR = {
    "rIdFar": ("image", "http://127.0.0.1:9/bild.png"),
    "rIdFile": ("image", "file:///etc/passwd"),
    "rIdShare": ("image", r"\\server\delad\bild.png:"),
    "rIdTemplate": ("attachedTemplate", "http://127.0.0.1:9/mall.dotm"),
    "rIdFrame": ("frame", "http://127.0.0.1:9/ram.htm"),
    "rIdOle": ("oleObject", "file:///C:/plan.xlsx"),
    "rIdChunk": ("aFChunk", "chunk.html"),
}
TRICKS = (
    "../../ut.png", "/tmp/ut.png", "C:/ut.png", r"..\..\ut.png", "arende.md", "tjut.toml",
    "bilder/../../../ut.png", "./x/../../../ut.png", "~/ut.png", "mall.toml", "start.bat",
)  # fmt: skip


def picture(relation: str, name: str = "Bild 1", kind: str = "embed") -> str:
    return p(
        f'<w:r><w:drawing><wp:docPr descr="Karta"/><pic:cNvPr name="{name}"/>'
        f'<a:blip r:{kind}="{relation}"/></w:drawing></w:r>'
    )


def nested(begin: str, end: str, times: int) -> str:
    return begin * times + p("Innerst") + end * times


def tricky_images() -> bytes:
    names = {f"rIdA{at}": (name, f"media/{at}.png") for at, name in enumerate(TRICKS)}
    odd = {f"rIdB{at}": (name, f"media/b{at}{Path(name).suffix}") for at, name in enumerate(TRICKS)}
    every = names | odd
    body = "".join(picture(relation, name) for relation, (name, _) in every.items())
    body += picture("rIdUp") + picture("rIdDocument", "word.docx")
    links = {relation: ("image", target) for relation, (_, target) in every.items()}
    links |= {"rIdUp": ("image", "../../../ut.png"), "rIdDocument": ("image", "document.xml")}
    return docx(
        TOP + body,
        styles=SWEDISH_STYLES,
        links=links,
        more={f"word/{target}": png(2, 2) for _, target in every.values()},
    )


def plain(body: str, **parts: Any) -> bytes:
    return docx(TOP + body, **{"styles": SWEDISH_STYLES, **parts})


READ = {
    "links to far files": docx(
        TOP + "".join(picture(name, kind="link") for name in FAR)
        + '<w:altChunk r:id="rIdChunk"/><w:subDoc r:id="rIdFrame"/>',
        styles=SWEDISH_STYLES, links=FAR, more={"word/chunk.html": b"<script>alert(1)</script>"}),
    "active fields": plain("".join(p(FIELD.format(code)) for code in (
        'DDEAUTO cmd "/c calc"', 'INCLUDEPICTURE "http://127.0.0.1:9/x.png"',
        'INCLUDETEXT "/etc/passwd"', "MACROBUTTON Start svar", 'HYPERLINK "javascript:x()"'))),
    "macros": docx(TOP, styles=SWEDISH_STYLES, main="document.macroEnabled",
                   links={"rIdVba": ("vbaProject", "vbaProject.bin")},
                   more={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}),
    "images with tricky names": tricky_images(),
    "many images": docx(
        TOP + "".join(picture(f"rIdI{at}") for at in range(300)), styles=SWEDISH_STYLES,
        links={f"rIdI{at}": ("image", f"media/{at}.png") for at in range(300)},
        more={f"word/media/{at}.png": png(2, 2) for at in range(300)}),
    "tables in tables": plain(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 60)),
    "tables beside tables": plain(
        nested(f"<w:tbl><w:tr><w:tc>{p('A')}</w:tc><w:tc>", "</w:tc></w:tr></w:tbl>", 60)),
    "controls in controls": plain(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 90)),
    "controls in a paragraph": plain(p(
        "<w:sdt><w:sdtContent>" * 90 + r("Innerst") + "</w:sdtContent></w:sdt>" * 90)),
    "tags in tags": plain(p("<w:smartTag>" * 180 + r("Innerst") + "</w:smartTag>" * 180)),
    "boxes in boxes": plain(nested(
        "<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 38)),
    "alternatives in alternatives": plain(nested(
        "<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 90)),
    "styles in a ring": plain(p("Ord", style="a0"), styles=SWEDISH_STYLES + "".join(
        style(f"s{at}", f"a{at}", f'<w:basedOn w:val="a{(at + 1) % 99}"/>') for at in range(99))),
    "styles on styles": plain(p("Ord", style="a0"), styles=SWEDISH_STYLES + "".join(
        style(f"s{at}", f"a{at}", f'<w:basedOn w:val="a{at + 1}"/>') for at in range(5000))),
    "notes that refer to each other": plain(
        p('<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes="".join(
            f'<w:footnote w:id="{at}"><w:p>{r("Not")}<w:r><w:footnoteReference w:id="{3 - at}"/>'
            "</w:r></w:p></w:footnote>" for at in (1, 2))),
    "parts that are others": docx(
        TOP, links={"rId1": ("styles", "document.xml"), "rId2": ("header", "document.xml"),
                    "rId3": ("footnotes", "document.xml"), "rId4": ("numbering", "styles.xml")}),
    "numbers beyond numbers": plain(
        p("Ord", properties='<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="9e99"/>'
          f'<w:outlineLvl w:val="{"9" * 50}"/>'),
        numbering=f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="{"9" * 50}">'
        f'<w:start w:val="{"9" * 50}"/></w:lvl><w:lvl w:ilvl="0"><w:start w:val="-5"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'),
    "a link in a link in a link": plain(p("".join(
        '<w:fldSimple w:instr="HYPERLINK https://a.example">' for _ in range(150))
        + r("dit") + "</w:fldSimple>" * 150)),
}  # fmt: skip
UNCOMMENTED = {
    "relationships that cannot be read": plain("", more={"word/_rels/document.xml.rels": "<half"}),
}
REFUSED = {
    "many parts": zipped({f"a/{at}": "" for at in range(2500)}),
    "two names that are one": zipped({"word/document.xml": "a", "WORD/DOCUMENT.XML": "b"}),
    "a bomb": zipped({"word/document.xml": bytes(20 * 2**20)}),
    "a type of its own": zipped({
        "word/document.xml": '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x>&y;</x>'}),
    "a name that climbs": zipped({"../../ut.xml": "<x/>", "word/document.xml": "<x/>"}),
    "an old file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "another zip": zipped({"xl/workbook.xml": "<x/>"}),
    "half a file": docx(TOP)[:700],
    "a spreadsheet's main part": zipped({
        "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": part("workbook", "")}),
    "one very long text": docx(p("ord " * 2_600_000)),
    "rich text": rb"{\rtf1 Hej}",
    "a page of the web": b"<html>Hej</html>",
}  # fmt: skip


class Events:
    """What this process asks of the system while `on`: connections, programs, files to write."""

    def __init__(self) -> None:
        self.on = False
        self.seen: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "urllib.")):
            self.seen.append(event)
        if event == "open" and set(str(arguments[1])) & set("wax+"):
            self.seen.append(f"{arguments[0]}")


EVENTS = Events()


@contextmanager
def heard() -> Iterator[list[str]]:
    EVENTS.seen = []
    EVENTS.on = True
    try:
        yield EVENTS.seen
    finally:
        EVENTS.on = False


@pytest.mark.parametrize("kind", [*READ, *UNCOMMENTED, *REFUSED])
def test_nothing_is_fetched_or_run_or_written_beside(
    tjut: Tjut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    home = tmp_path / "a" / "b" / "c"
    home.mkdir(parents=True)
    monkeypatch.chdir(home)
    Path("brev.docx").write_bytes((READ | UNCOMMENTED | REFUSED)[kind])
    with heard() as events:
        results = [
            tjut("check", "brev.docx", "--annotate", "ut"),
            tjut("import", "brev.docx", "-o", "ut"),
        ]
    refused = kind in REFUSED
    codes = [1, 0] if kind in READ else [2, 2 if refused else 0]
    assert [result.code for result in results] == codes
    for result in results:
        assert "tjut självt" not in result.err
        assert result.err.startswith("”brev.docx” ") or not refused
    files = {path for path in home.parents[2].rglob("*") if path.is_file()}
    ours = {home / "brev.docx", home / "ut" / "brev.docx", home / "ut" / "brev" / "arende.md"}
    assert [path for path in files - ours if not is_image(path, home / "ut" / "brev")] == []
    assert [event for event in events if not (home / event).is_relative_to(home / "ut")] == []


def is_image(path: Path, folder: Path) -> bool:
    return path.is_relative_to(folder) and path.suffix in (".png", ".bin")


def test_all_kinds_of_files_in_one_folder_stop_no_other(tjut: Tjut, tmp_path: Path) -> None:
    for at, data in enumerate((READ | REFUSED).values()):
        (tmp_path / f"{at:02}.docx").write_bytes(data)
    result = tjut("check", tmp_path, "--output-format", "json")
    assert result.code == 2
    assert f'"files": {len(READ)},' in result.out
    assert result.err.count("\n") == len(REFUSED)

"""Word files to cases: what is taken in, what is kept beside it, and what is told."""

from pathlib import Path
from typing import Any

import pytest

from tjut.build import builder
from tjut.convert.word import import_word
from tjut.errors import TjutError
from tjut.reading import case_reader
from tjut.template.find import built_in
from zoo.png import png
from zoo.raw import SWEDISH_STYLES, docx, p, r, relationships, style, table
from zoo.shown import TEMPLATES
from zoo.templates import ZOO

TOP = p("Cykelplan", style="Rubrik")
UTREDNING = p("Utredning", style="Rubrik1") + p("Frågan är utredd.")
EXAMPLE = Path(__file__).parents[2] / "examples" / "lekplats" / "arende.md"
LINKS = {
    "rIdImage": ("image", "media/image1.png"),
    "rIdOdd": ("image", "media/image2.emf"),
    "rIdScript": ("hyperlink", "javascript:alert(1)"),
    "rIdFile": ("hyperlink", "file:///C:/plan.docx"),
    "rIdBeside": ("hyperlink", "bilagor/plan.docx"),
    "rIdLink": ("hyperlink", "https://ekvinge.example"),
}
BLIP = '<w:r><w:drawing><wp:docPr descr="Karta"/><a:blip r:embed="{}"/></w:drawing></w:r>'


def imported(body: str, mall: str = "", **parts: Any) -> tuple[str, list[str]]:
    """The text of arende.md below the front matter, and the remarks."""
    data = docx(TOP + body, styles=SWEDISH_STYLES, links=LINKS, **parts)
    found = import_word(data, "a.docx", TEMPLATES, mall)
    return found.text.split("\n---\n", 1)[1].strip(), [remark.text for remark in found.remarks]


CASES: dict[str, tuple[str, str]] = {
    "the template's heading is the case's own": (
        p("Tekniska kontorets utredning", style="Rubrik1") + p("Text."), "# Utredning\n\nText."),
    "the heading of another office stays": (
        p("Tekniska kontorets utredning", style="Rubrik1") + p("Text.")
        + p("Sociala kontorets bedömning", style="Rubrik1") + p("Text."),
        "# Utredning\n\nText.\n\n# Sociala kontorets bedömning\n\nText."),
    "another body stays in the heading": (
        p("Förslag till beslut i kommunfullmäktige", style="Rubrik1")
        + p("Valnämnden föreslår att kommunfullmäktige antar planen."),
        "# Förslag till beslut i kommunfullmäktige\n\n"
        "Valnämnden föreslår att kommunfullmäktige antar planen."),
    "an alias stays": (
        p("Beskrivning av ärendet", style="Rubrik1") + p("Text."),
        "# Beskrivning av ärendet\n\nText."),
    "an unknown heading stays": (p("Övrigt", style="Rubrik1") + UTREDNING,
                                 "# Övrigt\n\n# Utredning\n\nFrågan är utredd."),
    "bold headings are plain": (
        p(r("Utredning", "<w:b/>"), style="Rubrik1") + p("Text."), "# Utredning\n\nText."),
    "deep headings": (
        UTREDNING + p("Under", properties='<w:outlineLvl w:val="5"/>'),
        "# Utredning\n\nFrågan är utredd.\n\n### Under"),
    "no-break spaces that build sets": (
        p("Utredning", style="Rubrik1") + p("1\u00a0000\u00a0kr till Anna\u00a0Berg"),
        "# Utredning\n\n1 000 kr till Anna\u00a0Berg"),
    "tabs": (
        p("Utredning", style="Rubrik1") + p("<w:r><w:t>Ett</w:t><w:tab/><w:t>två</w:t></w:r>"),
        "# Utredning\n\nEtt två"),
    "links": (
        p("Utredning", style="Rubrik1")
        + p('<w:hyperlink r:id="rIdLink">' + r("hit") + "</w:hyperlink>", r(" och "),
            '<w:hyperlink r:id="rIdScript">' + r("dit") + "</w:hyperlink>"),
        "# Utredning\n\n[hit](https://ekvinge.example) och dit"),
    "lists, tables and quotes": (
        p("Utredning", style="Rubrik1") + p("• Ett") + p("• Två") + p("Citat", style="Citat")
        + table(["A", "1\u00a0000\u00a0kr"], ["B", "C"], header=1),
        "# Utredning\n\n- Ett\n- Två\n\n> Citat\n\n| A | 1 000 kr |\n| --- | --- |\n| B | C |"),
    "links to files": (
        p("Utredning", style="Rubrik1")
        + p('<w:hyperlink r:id="rIdFile">' + r("planen") + "</w:hyperlink>", r(" och "),
            '<w:hyperlink r:id="rIdBeside">' + r("kartan") + "</w:hyperlink>"),
        "# Utredning\n\nplanen och kartan"),
    "blanks in bold": (
        p("Utredning", style="Rubrik1")
        + p(r("Ett"), r(" två ", "<w:b/>"), r("tre"), r(" ", "<w:i/>"), r("fyra")),
        "# Utredning\n\nEtt **två** tre fyra"),
    "empty rows and empty tables": (
        p("Utredning", style="Rubrik1") + table(["", ""], ["A", ""], ["1", "2"]) + table(["", ""]),
        "# Utredning\n\n| A |  |\n| --- | --- |\n| 1 | 2 |"),
    "an image": (
        p("Utredning", style="Rubrik1") + p(BLIP.format("rIdImage")),
        "# Utredning\n\n![Karta](bilder/image1.png)"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_writes_good_markdown(name: str) -> None:
    body, expected = CASES[name]
    assert imported(body)[0] == expected


KEPT: dict[str, tuple[str, str]] = {
    "the letterhead": (
        p("Ekvinge kommun") + p("Datum: 2026-03-10") + p("Sida 1 (3)"),
        "Ekvinge kommun | Sida 1 (3)"),
    "hidden text": (UTREDNING + p(r("Synligt "), r("dolt", "<w:vanish/>")), "dolt"),
    "a table of contents": (p("Utredning 2", style="TOC"), "Utredning 2"),
    "two hyphens": (p("Ekvinge -- kommun"), "Ekvinge – kommun"),
}  # fmt: skip


def test_struck_text_stays_with_a_comment_and_is_told_each_time() -> None:
    strike = "<w:strike/>"
    text, remarks = imported(
        p("Utredning", style="Rubrik1") + p(r("Nämnden "), r("avslår", strike), r(" antar planen."))
        + p(r("Tidigare.", strike)) + p(f'<w:ins w:id="1">{r("Nytt.")}</w:ins>'))  # fmt: skip
    assert "Nämnden avslår antar planen.\n\n<!-- Överstruket i Word-filen: avslår -->" in text
    assert remarks == [
        "Spårade ändringar är inlästa som om de var godkända",
        "Överstruken text är inläst som vanlig text, med en kommentar efter: ”avslår”",
        "Överstruken text är inläst som vanlig text, med en kommentar efter: ”Tidigare.”",
    ]


@pytest.mark.parametrize("name", KEPT)
def test_what_has_no_place_is_kept_in_a_comment_and_told(name: str) -> None:
    body, kept = KEPT[name]
    styles = SWEDISH_STYLES + style("toc 1", "TOC")
    found = import_word(docx(body + TOP + UTREDNING, styles=styles), "a.docx", TEMPLATES)
    assert f"<!-- Ur Word-filen, utan plats i ärendet: {kept} -->" in found.text
    told = "Text utan plats i ärendet står i en kommentar först i arende.md"
    assert found.remarks[0].text == told


def test_hidden_text_in_a_value_is_kept_too() -> None:
    title = p(r("Cykel"), r("dolt", "<w:vanish/>"), r("plan"), style="Rubrik")
    found = import_word(docx(title + UTREDNING, styles=SWEDISH_STYLES), "a.docx", TEMPLATES)
    assert 'titel: "Cykelplan"' in found.text
    assert "<!-- Ur Word-filen, utan plats i ärendet: dolt -->" in found.text


def test_text_is_the_templates_own_in_a_built_document_alone() -> None:
    begin = '<w:bookmarkStart w:id="1" w:name="_tjut_mall1"/>'
    marked = begin + p("Text.") + '<w:bookmarkEnd w:id="1"/>'
    assert imported(p("Utredning", style="Rubrik1") + marked)[0] == "# Utredning\n\nText."


def test_what_goes_without_saying_is_not_kept() -> None:
    body = (
        p("Tjänsteskrivelse")
        + p("Handläggare: Anna Lindkvist")
        + TOP
        + UTREDNING
        + p("1. Ett")
        + p("2. Två")
        + p("________________")
        + p("Anna Lindkvist")
        + p("Kommundirektör")
        + p("Beslutsunderlag", style="Rubrik1")
        + p("Plan, 2026-03-10")
        + p("Beslutet skickas till", style="Rubrik1")
        + p("Region Halland")
    )
    found = import_word(docx(body, styles=SWEDISH_STYLES), "a.docx", TEMPLATES)
    assert found.remarks == ()
    assert "<!--" not in found.text


MARGINS: dict[str, tuple[str, str]] = {
    "what somebody has written there": (p("SEKRETESS enligt OSL"), "SEKRETESS enligt OSL"),
    "the same on other pages": (p("Sekretess") + p("SEKRETESS"), "Sekretess"),
    "pages": (p("Sida 1 av 3") + p("1 (3)") + p("sid 2"), ""),
    "labels and values": (p("Diarienummer: KS 2026/0123") + p("Dnr KS 2026/0123, sid 1(2)"), ""),
    "a value and more": (p("KS 2026/0123 hemlig"), "KS 2026/0123 hemlig"),
}  # fmt: skip


@pytest.mark.parametrize("name", MARGINS)
def test_what_stands_in_headers_and_footers_is_kept_and_told(name: str) -> None:
    header, kept = MARGINS[name]
    body = p("Diarienummer: KS 2026/0123") + TOP + UTREDNING
    data = docx(body, styles=SWEDISH_STYLES, header=header, footer=p("Sida 1 (3)"))
    found = import_word(data, "a.docx", TEMPLATES)
    comment = f"\n<!-- Ur Word-filen, utan plats i ärendet: {kept} -->\n"
    told = (1, "Text i sidhuvud eller sidfot står i en kommentar först i arende.md")
    assert (comment in found.text, [*found.remarks]) == ((True, [told]) if kept else (False, []))


@pytest.mark.parametrize("name", ZOO)
def test_what_any_template_prints_is_not_kept(name: str, tmp_path: Path) -> None:
    (tmp_path / f"mall.{ZOO[name].ending}").write_bytes(ZOO[name].data)
    (tmp_path / "mall.toml").write_bytes((built_in() / "standard" / "mall.toml").read_bytes())
    case, _ = case_reader(str(tmp_path))(EXAMPLE, "arende.md", None)
    data = builder(lambda _: None)(case, EXAMPLE, False)
    found = import_word(data, "a.docx", [case.template])
    assert (found.document.preamble, found.remarks) == ((), ())


def test_a_template_without_its_word_file_prints_nothing_that_is_known(tmp_path: Path) -> None:
    data = docx(TOP + UTREDNING, styles=SWEDISH_STYLES, header=p("Dnr") + p("Besöksadress"))
    bare = TEMPLATES[-1]._replace(folder=tmp_path)
    assert "utan plats i ärendet: Besöksadress -->" in import_word(data, "a.docx", [bare]).text


REMARKS: dict[str, tuple[str, str]] = {
    "tracked changes": (
        p("<w:ins>" + r("nytt") + "</w:ins>", "<w:ins>" + r("mer") + "</w:ins>"),
        "Spårade ändringar är inlästa som om de var godkända"),
    "text boxes": (
        p("<w:r><w:pict><w:txbxContent>" + p("I rutan") + "</w:txbxContent></w:pict></w:r>"),
        "Text i textrutor står som vanlig text"),
    "merged cells": (
        table(["<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("A") + "</w:tc>"], ["B", "C"]),
        "Sammanslagna celler är delade, och texten står i den första av dem"),
    "links that lead nowhere safe": (
        p('<w:hyperlink r:id="rIdScript">' + r("dit") + "</w:hyperlink>"),
        "Länken till javascript:alert(1) togs bort"),
    "images that cannot be shown": (
        p(BLIP.format("rIdOdd")),
        "Bilden bilder/image2.emf kan tjut inte visa i Word; spara den som PNG"),
    "images that are not there": (
        p(BLIP.format("rIdImage")), "Bilden bilder/image1.png är skadad i Word-filen"),
}  # fmt: skip


@pytest.mark.parametrize("name", REMARKS)
def test_what_is_changed_is_told_once(name: str) -> None:
    body, remark = REMARKS[name]
    more = {"word/media/image2.emf": b"x"}
    assert imported(UTREDNING + body, more=more)[1] == [remark]


def test_comments_are_kept_and_told() -> None:
    comments = f'<w:comment w:id="1" w:author="Anna">{p("Ja")}</w:comment>'
    body = UTREDNING + p('<w:r><w:commentReference w:id="1"/></w:r>', "Text")
    text, told = imported(body, comments=comments)
    assert text.endswith("Text\n\n<!-- Kommentar av Anna: Ja -->")
    assert told == ["Kommentarer står kvar som <!-- … --> efter den text som de gäller"]


def test_only_the_images_of_the_case_come_along() -> None:
    body = p(BLIP.format("rIdOdd")) + TOP + UTREDNING + p(BLIP.format("rIdImage"))
    more = {"word/media/image1.png": png(4, 4), "word/media/image2.emf": b"x"}
    found = import_word(docx(body, styles=SWEDISH_STYLES, links=LINKS, more=more), "a", TEMPLATES)
    assert found.images == {"bilder/image1.png": png(4, 4)}


def test_a_property_may_hold_what_a_case_has_as_a_list() -> None:
    related = [
        ("rId1", "officeDocument", "word/document.xml"),
        ("rId2", "custom-properties", "c.xml"),
    ]
    more = {
        "_rels/.rels": relationships(related),
        "c.xml": '<P><property name="Handlingar"><v>Plan</v></property></P>',
    }
    data = docx(TOP + UTREDNING, styles=SWEDISH_STYLES, more=more)
    assert 'handlingar: "Plan"\n' in import_word(data, "a.docx", TEMPLATES).text


def test_images_that_become_more_than_a_word_file_may_be_are_refused() -> None:
    body = "".join(
        p(BLIP.format("rIdImage").replace("<a:blip", f'<pic:cNvPr name="{at}.png"/><a:blip'))
        for at in range(5)
    )
    noise = "".join(f"{at:200}" for at in range(300_000)).encode()
    data = docx(TOP + UTREDNING + body, links=LINKS, more={"word/media/image1.png": noise})
    with pytest.raises(TjutError, match="har bilder som tillsammans blir större än 256 MB"):
        import_word(data, "a.docx", TEMPLATES)


def test_handlingar_have_their_dates_apart_and_the_report_itself_is_left_out() -> None:
    body = p("Bilagor", style="Rubrik1") + p("Tjänsteutlåtande, Cykelplan") + p("Plan, 2026-03-10")
    data = docx(TOP + UTREDNING + body + p("Karta"), styles=SWEDISH_STYLES)
    text = import_word(data, "a.docx", TEMPLATES[-1:], "../mallar/min").text
    assert (
        'handlingar:\n  - titel: "Plan"\n    datum: "2026-03-10"\n  - "Karta"\n'
        'mall: "../mallar/min"\n---\n'
    ) in text
    alone = p("Bilagor", style="Rubrik1") + p("Tjänsteutlåtande, Cykelplan")
    data = docx(TOP + UTREDNING + alone, styles=SWEDISH_STYLES)
    assert "handlingar" not in import_word(data, "a.docx", TEMPLATES[-1:]).text

"""Paragraphs, lists, tables and quotes."""

import pytest

from zoo.raw import SWEDISH_STYLES, p, r, sdt, style, table
from zoo.shown import read, section, shown


def item(text: str, list_id: int, level: int = 0) -> str:
    """A list item."""
    return p(
        text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    )


def indented(text: str, left: int | str, style_id: str = "") -> str:
    """A paragraph with a left edge."""
    return p(text, style=style_id, properties=f'<w:ind w:left="{left}"/>')


def levels(kind: str, *, start: int = 1, more: str = "") -> str:
    """Three levels of a list, each indented."""
    return "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="x"/><w:pPr><w:ind w:left="{400 * (at + 1)}"/></w:pPr></w:lvl>'
        for at in range(3)
    )


def num(list_id: int, abstract: int, override: str = "") -> str:
    """A list by a definition."""
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'


GONE = "<w:rPr><w:del/></w:rPr>"
RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{levels("bullet")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{levels("decimal")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl>'
    "</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="L"/>{levels("decimal", start=4)}'
    '</w:abstractNum><w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="L"/></w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="1"><w:pStyle w:val="Lista2"/>'
    '<w:lvlText w:val="•"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    + num(1, 0) + num(2, 1) + num(3, 1, RESTART) + num(4, 2) + num(5, 4) + num(6, 0) + num(7, 5)
    + num(8, 1, '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="7"/></w:lvl>'
                "</w:lvlOverride>")
)  # fmt: skip
STYLES = SWEDISH_STYLES + style("Block Text", "Inskjutet", '<w:pPr><w:ind w:left="400"/></w:pPr>')
STYLES += style("List Bullet 2", "Lista2", '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>')

CASES: dict[str, tuple[str, list[str]]] = {
    "bullets": (item("Ett", 1) + item("Två", 1), ["- Ett", "- Två"]),
    "numbers": (item("Ett", 2) + item("Två", 2) + p("Text") + item("Tre", 2),
                ["1. Ett", "2. Två", "Text", "3. Tre"]),
    "a list that starts anew": (item("Ett", 2) + item("Ett igen", 3) + item("Två", 3),
                                ["1. Ett", "1. Ett igen", "2. Två"]),
    "nested": (item("Ett", 2) + item("Under", 1, 1) + item("Djupare", 1, 2) + item("Två", 2),
               ["1. Ett", "  - Under", "    - Djupare", "2. Två"]),
    "numbers below start anew": (
        item("A", 2) + item("Under", 2, 1) + item("B", 2) + item("Under", 2, 1),
        ["1. A", "  1. Under", "2. B", "  1. Under"]),
    "starts deep": (item("Djup", 1, 1) + item("Grund", 1), ["- Djup", "- Grund"]),
    "goes on under its text": (
        item("Ett", 2) + indented("Mer", 400) + p("Text"), ["1. Ett", "  Mer", "Text"]),
    "a table in an item": (
        item("Ett", 2) + table(["A"], ["1"], header=1).replace(
            "<w:tblPr/>", '<w:tblPr><w:tblInd w:w="400"/></w:tblPr>'),
        ["1. Ett", "  align -", "  A", "  1"]),
    "edges in points": (
        item("Ett", 2) + indented("Mer", "20pt") + table(["A"], ["1"], header=1).replace(
            "<w:tblPr/>", '<w:tblPr><w:tblInd w:w="7.05mm"/></w:tblPr>') + p("Text"),
        ["1. Ett", "  Mer", "  align -", "  A", "  1", "Text"]),
    "text as far in as the list stands beside it": (
        indented("Före", 400) + item("Ett", 2) + indented("Efter", 400),
        ["Före", "1. Ett", "Efter"]),
    "a heading ends a list": (
        item("Ett", 2) + p("Under", style="Rubrik2", properties='<w:ind w:left="400"/>'),
        ["1. Ett", "## Under"]),
    "no number and no bullet": (item("Text", 4), ["Text"]),
    "unknown list": (item("Ett", 99), ["- Ett"]),
    "taken out of the list": (p("Text", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
                              ["Text"]),
    "level without a list": (p("Text", properties='<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
                             ["Text"]),
    "levels from a numbering style": (item("Fyra", 5) + item("Fem", 5), ["4. Fyra", "5. Fem"]),
    "a level of its own": (item("Sju", 8), ["7. Sju"]),
    "list by style": (p("Ett", style="Lista2") + p("Två", style="Lista2"), ["- Ett", "- Två"]),
    "each bullet a list": (item("Ett", 1) + item("Två", 6), ["- Ett", "- Två"]),
    "bullets after numbers": (item("Ett", 2) + item("Två", 1), ["1. Ett", "- Två"]),
    "quote": (p("Ett", style="Citat") + p("Två", style="Citat") + p("Text"),
              ["> Ett", "> Två", "Text"]),
    "list in a quote": (
        p("Ett", style="Citat", properties='<w:numPr><w:numId w:val="1"/></w:numPr>'), ["> - Ett"]),
    "quote in an item": (
        item("Ett", 2) + indented("Citat", 400, "Citat")
        + item("Lista", 1, 1).replace("<w:pPr>", '<w:pPr><w:pStyle w:val="Citat"/>')
        + item("Två", 2), ["1. Ett", "  > Citat", "  > - Lista", "2. Två"]),
    "quote after a list": (
        item("Ett", 2) + p("Citat", style="Inskjutet") + indented("Citat", 400, "Citat"),
        ["1. Ett", "> Citat", "> Citat"]),
    "table": (table(["Post", "Kronor"], ["Hyra", "100"], header=1),
              ["align - -", "Post | Kronor", "Hyra | 100"]),
    "aligned": (
        table([p("A", properties='<w:jc w:val="left"/>'), p("B", properties='<w:jc w:val="end"/>')],
              ["1", "2"], header=1),
        ["align left right", "A | B", "1 | 2"]),
    "merged cells": (
        table(["<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("Båda") + "</w:tc>"],
              ["<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("A") + "</w:tc>", "1"],
              ["<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p() + "</w:tc>", "2"], header=1),
        ["align - -", "Båda | ", "A | 1", " | 2"]),
    "rows in custom XML": (
        table(["A", "B"], header=1).replace("<w:tr>", "<w:customXml><w:tr>")
        .replace("</w:tr>", "</w:tr></w:customXml>"), ["align - -", "A | B"]),
    "a first row that is short": (table(["A"], ["1", "2"], header=1),
                                  ["align - -", "A | ", "1 | 2"]),
    "aligned below an empty cell": (
        table([p()], [p("1", properties='<w:jc w:val="right"/>')], ["2"], header=1),
        ["align right", "", "1", "2"]),
    "ragged": (table(["A", "B"], ["1"], header=1), ["align - -", "A | B", "1 | "]),
    "paragraphs and lists in a cell": (
        table(["A", "B"], [p("Ett") + p() + p("Två"), item("Tre", 2) + item("Fyra", 1)], header=1),
        ["align - -", "A | B", "Ett / Två | 1. Tre / • Fyra"]),
    "more columns than Word has": (
        table(["<w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr>" + p("A") + "</w:tc>", "B"],
              header=1), ["align -" + " -" * 62, "A / B" + " | " * 62]),
    "more merged cells than any report has": (
        table(["A", "<w:tc><w:tcPr><w:gridSpan w:val='62'/></w:tcPr>" + p("B") + "</w:tc>"],
              *[["1"]] * 4000, header=1), ["align -", "A / B", *["1"] * 4000]),
    "a table in a table": (table(["A", "B"], [table(["C"]), "1"], header=1),
                           ["align - -", "A | B", "C | 1"]),
    "controls around rows and cells": (
        table(["A", "B"], header=1).replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>")
        .replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>")
        .replace("<w:tc>", "<w:sdt><w:sdtContent><w:tc>")
        .replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>"),
        ["align - -", "A | B"]),
    "a control without content in a row": (
        table(["A", "B"], header=1).replace("<w:tr>", "<w:tr><w:sdt/>"), ["align - -", "A | B"]),
    "a deleted row": (
        table(["A"], ["B"], ["C"], header=1).replace(
            "<w:tr><w:tc><w:p><w:r><w:t xml:space=\"preserve\">B",
            "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t xml:space=\"preserve\">B"),
        ["align -", "A", "C"]),
    "a frame is no table": (table([p("Ett") + p("Två")]), ["Ett", "Två"]),
    "a table without rows": ("<w:tbl><w:tblPr/></w:tbl>" + p("Text"), ["Text"]),
    "a table without cells": ("<w:tbl><w:tr/></w:tbl>" + p("Text"), ["Text"]),
    "control around blocks": (sdt(p("Ett") + p("Två")), ["Ett", "Två"]),
    "empty control": ("<w:sdt/>" + p("Ett"), ["Ett"]),
    "alternatives": (
        f"<mc:AlternateContent><mc:Choice>{p('Ny')}</mc:Choice><mc:Fallback>{p('Gammal')}"
        "</mc:Fallback></mc:AlternateContent><mc:AlternateContent/>", ["Ny"]),
    "moved and custom XML": (f"<w:customXml>{p('Ett')}</w:customXml>", ["Ett"]),
    "empty paragraphs": (p() + p("<w:r><w:br/></w:r>") + p("Text"), ["Text"]),
    "deleted paragraph ends": (
        p("Ett ", properties=GONE) + p("två ", properties=GONE) + p("tre"), ["Ett två tre"]),
    "a deleted end before a table": (
        p("Ett", properties=GONE) + table(["A"], ["B"], header=1)
        + p(properties=GONE) + table(["A"], ["B"], header=1)
        + p("Sist", properties=GONE),
        ["Ett", "align -", "A", "B", "align -", "A", "B", "Sist"]),
    "contents list": (p("Bakgrund 2", style="TOC") + p("Text"), ["Text"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_reads_blocks(name: str) -> None:
    body, expected = CASES[name]
    styles = STYLES + style("toc 1", "TOC")
    assert section(body, styles=styles, numbering=NUMBERING) == expected


TYPED: dict[str, tuple[str, list[str]]] = {
    "bullets": (p("• Ett") + p("•\u00a0Två"), ["- Ett", "- Två"]),
    "a single bullet": (p("• Ett") + p("Text"), ["- Ett", "Text"]),
    "dashes": (p("– Ett") + p("– Två"), ["- Ett", "- Två"]),
    "a single dash": (p("– Ett") + p("Text"), ["– Ett", "Text"]),
    "other dashes": (p("– Ett") + p("- Två"), ["– Ett", "- Två"]),
    "numbers": (p("1. Ett") + p("2) Två") + p("4. Fyra"), ["1. Ett", "2. Två", "4. Fyra"]),
    "numbers from another": (p("3. Tre") + p("4. Fyra"), ["3. Tre", "4. Fyra"]),
    "a year": (p("2019. Därefter") + p("2020. Sedan"), ["2019. Därefter", "2020. Sedan"]),
    "a sign alone": (p("•") + p("• Ett"), ["•", "- Ett"]),
    "signs in a run of their own": (
        p(r("•", "<w:b/>"), r(" "), r("E", "<w:b/>"), r("tt")) + p("• Två"),
        ["- **E**tt", "- Två"]),
    "with an image": (
        p("<w:r><w:footnoteReference w:id='1'/></w:r>", r("• Ett")), ["- [^1]Ett"]),
    "lines": (p("<w:r><w:t>• Ett</w:t><w:br/><w:t>• Två</w:t></w:r>"), ["- Ett", "- Två"]),
    "lines after a lead-in": (
        p("<w:r><w:t>Alltså:</w:t><w:br/><w:t>• Ett</w:t><w:br/><w:t>• Två</w:t></w:r>"),
        ["Alltså:", "- Ett", "- Två"]),
    "lines that are no list": (p("<w:r><w:t>• Ett</w:t><w:br/><w:t>Två</w:t></w:r>"),
                               ["- Ett / Två"]),
    "real ones are left": (item("1. Ett", 1) + item("2. Två", 1), ["- 1. Ett", "- 2. Två"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TYPED)
def test_reads_lists_that_are_typed(name: str) -> None:
    body, expected = TYPED[name]
    assert section(body, styles=STYLES, numbering=NUMBERING) == expected


def test_numbers_begin_anew_in_the_next_file_with_the_same_lists() -> None:
    body = item("A", 2) + item("B", 2) + item("Anew", 3)
    files = [section(body, styles=STYLES, numbering=NUMBERING) for _ in range(2)]
    assert files == [["1. A", "2. B", "1. Anew"]] * 2


def test_a_heading_longer_than_headings_are_is_one_all_the_same() -> None:
    long = "Utredning " * 40
    body = p(long, style="Rubrik1") + p("Text")
    assert shown(read(body, styles=SWEDISH_STYLES)) == [f"# {long.strip()}", "Text"]


def test_headings_count_from_that_of_the_sections() -> None:
    body = (
        p("Cykelplan", style="Rubrik")
        + p("Utredning", style="Rubrik2")
        + p("Vägar", style="Rubrik3")
        + p("Utan stil", properties='<w:outlineLvl w:val="3"/>')
        + p("Ingen rubrik", style="Rubrik3", properties='<w:outlineLvl w:val="9"/>')
        + p("Bedömning", style="Rubrik1")
    )
    assert shown(read(body, styles=SWEDISH_STYLES)) == [
        "# Utredning", "## Vägar", "### Utan stil", "Ingen rubrik", "# Bedömning",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["heading 1", "Rubrik 1", "Überschrift 1", "Titre 1", "Kop 1"])
def test_headings_are_known_by_name_in_any_language(name: str) -> None:
    body = p("Utredning", style="a1") + p(r("Text"))
    assert shown(read(body, styles=style(name, "a1"))) == ["# Utredning", "Text"]


def test_a_style_inherits_what_makes_it_a_heading() -> None:
    styles = (
        style("Min rubrik", "b", '<w:basedOn w:val="a"/>')
        + style("Grund", "a", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
        + style("Runt", "c", '<w:basedOn w:val="d"/>')
        + style("Runt igen", "d", '<w:basedOn w:val="c"/>')
    )
    body = p("Utredning", style="b") + p("Text", style="c")
    assert shown(read(body, styles=styles)) == ["# Utredning", "Text"]


def test_a_document_without_styles_or_numbering_is_read() -> None:
    assert shown(read(item("Ett", 1) + p("Två", style="Okänd"))) == ["- Ett", "Två"]

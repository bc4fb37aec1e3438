"""Uppgifter: from controls, properties and the letterhead."""

import pytest

from zoo.raw import SWEDISH_STYLES, p, r, relationships, sdt, table
from zoo.shown import fields, read

SECTION = p("Utredning", style="Rubrik1") + p("Frågan är utredd.")
CORE = (
    '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="x">'
    "<dc:title>{}</dc:title></cp:coreProperties>"
)
CUSTOM = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="v"><property name="{}"><vt:lpwstr>{}</vt:lpwstr></property></Properties>'
)


def package(core: str = "", custom: str = "") -> dict[str, str | bytes]:
    """The parts of a file that hold its properties."""
    return {
        "docProps/core.xml": core,
        "docProps/custom.xml": custom,
        "_rels/.rels": relationships(
            [
                ("rId1", "officeDocument", "word/document.xml"),
                ("rId2", "metadata/core-properties", "docProps/core.xml"),
                ("rId3", "custom-properties", "docProps/custom.xml"),
            ]
        ),
    }


LETTERHEADS: dict[str, tuple[str, dict[str, object]]] = {
    "labels with a colon": (
        p("Datum: 2026-03-10") + p("Dnr: KS 2026/0123"),
        {"datum": "2026-03-10", "diarienummer": "KS 2026/0123"},
    ),
    "labels without a colon": (
        p("Datum 10 mars 2026") + p("Diarienummer KS-2026-00123"),
        {"datum": "2026-03-10", "diarienummer": "KS-2026-00123"},
    ),
    "values beside, by tabs": (
        p("<w:r><w:t>Datum</w:t><w:tab/><w:t>2026-03-10</w:t></w:r>"),
        {"datum": "2026-03-10"},
    ),
    "values below, by tabs": (
        p("<w:r><w:t>Datum</w:t><w:tab/><w:t>Diarienummer</w:t></w:r>")
        + p("<w:r><w:t>2026-03-10</w:t><w:tab/><w:t>KS 2026/0123</w:t></w:r>"),
        {"datum": "2026-03-10", "diarienummer": "KS 2026/0123"},
    ),
    "values beside, in a table": (
        table(["Datum", "2026-03-10"], ["Handläggare", "Anna Lindkvist"]),
        {"datum": "2026-03-10", "handlaggare": "Anna Lindkvist"},
    ),
    "values below, in a table": (
        table(["Datum", "Dnr"], ["2026-03-10", "KS 2026/0123"]),
        {"datum": "2026-03-10", "diarienummer": "KS 2026/0123"},
    ),
    "values below, in one cell": (
        table(["<w:p><w:r><w:t>Datum</w:t><w:br/><w:t>2026-03-10</w:t></w:r></w:p>",
               p("Vår beteckning") + p("KS 2026/0123")]),
        {"datum": "2026-03-10", "diarienummer": "KS 2026/0123"},
    ),
    "a handläggare in one line": (
        p("Handläggare: Åsa Öberg, utredare, 070-174 06 35, asa@ekvinge.example"),
        {"handlaggare": {"namn": "Åsa Öberg", "titel": "utredare",
                         "e-post": "asa@ekvinge.example", "telefon": "070-174 06 35"}},
    ),
    "a surname first": (p("Handläggare: Öberg, Åsa"), {"handlaggare": "Öberg, Åsa"}),
    "two who share a case": (
        p("Handläggare: Anna Ek, Bo Al"), {"handlaggare": "Anna Ek, Bo Al"}),
    "two titles": (
        p("Handläggare: Anna Ek, utredare, jurist"), {"handlaggare": "Anna Ek, utredare, jurist"}),
    "a handläggare above what the document is called": (
        p("Handläggare: Anna Ek") + p("Tjänsteutlåtande"), {"handlaggare": "Anna Ek"}),
    "a handläggare with all that belongs": (
        table([p("Handläggare") + p("Anna Lindkvist") + p("Utredare") + p("08-120 40")
               + p("anna@ekvinge.example") + p("Rum 3"), "Ekvinge kommun"]),
        {"handlaggare": {"namn": "Anna Lindkvist", "titel": "Utredare",
                         "e-post": "anna@ekvinge.example", "telefon": "08-120 40"}},
    ),
    "a handläggare and a room": (
        table([p("Handläggare") + p("Anna Lindkvist") + p("Rum 3"), "Ekvinge kommun"]),
        {"handlaggare": "Anna Lindkvist"},
    ),
    "a handläggare and another label": (
        table([p("Handläggare") + p("Anna Lindkvist") + p("Datum") + p("2026-03-10"), "Ekvinge"]),
        {"handlaggare": "Anna Lindkvist", "datum": "2026-03-10"},
    ),
    "values that speak for themselves": (
        p("2026-03-10") + p("KS 2026/0123") + p("Kommunledningskontoret") + p("Kommunstyrelsen"),
        {"datum": "2026-03-10", "diarienummer": "KS 2026/0123",
         "forvaltning": "Kommunledningskontoret", "namnd": "Kommunstyrelsen"},
    ),
    "the addressee": (p("Till Nämnden för Kultur &amp; Fritid"),
                      {"namnd": "Nämnden för Kultur & Fritid"}),
    "a label without a value": (p("Datum") + p("Ekvinge kommun") + p("Handläggare:"), {}),
    "a label is no value": (table(["Handläggare", "Datum"], ["", "2026-03-10"]),
                            {"datum": "2026-03-10"}),
    "a placeholder": (p("Diarienummer: «Diarienr»"), {"diarienummer": "«Diarienr»"}),
    "a date that cannot exist": (p("Datum: 2026-02-30"), {"datum": "2026-02-30"}),
    "a word that only begins as a label": (p("Datum för samrådet är inte bestämt"), {}),
    "a label of a part": (table(["Handläggare", "Anna Ek"], ["Telefon", "08-120 40"]),
                          {"handlaggare": {"namn": "Anna Ek", "telefon": "08-120 40"}}),
    "a part without a colon": (p("Telefon 08-120 40"), {}),
    "a place and a date": (p("Ekvinge den 10 mars 2026"), {"datum": "2026-03-10"}),
    "dates that are not the report's": (p("10–12 mars 2026") + p("2026-03-10 och framåt"), {}),
    "in a text box": (
        p("<w:r><w:drawing><wps:txbx><w:txbxContent>" + p("Datum: 2026-03-10")
          + "</w:txbxContent></wps:txbx></w:drawing></w:r>"), {"datum": "2026-03-10"}),
    "a very long line": (p("x" * 500), {}),
}  # fmt: skip


@pytest.mark.parametrize("name", LETTERHEADS)
def test_reads_the_letterhead(name: str) -> None:
    letterhead, expected = LETTERHEADS[name]
    body = letterhead + p("Cykelplan", style="Rubrik") + SECTION
    assert fields(read(body, styles=SWEDISH_STYLES)) == {"titel": "Cykelplan", **expected}


def test_the_letterhead_is_no_text_of_the_case() -> None:
    body = p("Ekvinge kommun") + p("Cykelplan", style="Rubrik") + p("Sida 1 av 3") + SECTION
    document = read(body, styles=SWEDISH_STYLES)
    assert document.preamble == ()
    assert document.source.text.startswith("Ekvinge kommun\nCykelplan\nSida 1 av 3\nUtredning")


def test_running_text_before_the_first_heading_is_kept() -> None:
    running = "Det här är en mening som inte hör hemma i brevhuvudet."
    document = read(p("Cykelplan", style="Rubrik") + p(running) + SECTION, styles=SWEDISH_STYLES)
    assert [document.source.text[slice(*block.span)] for block in document.preamble] == [running]


def test_headers_and_footers_are_read_after_the_body_and_its_notes() -> None:
    document = read(
        p("Cykelplan", style="Rubrik") + SECTION,
        styles=SWEDISH_STYLES,
        header=table(["Datum", "2026-03-10"]) + p("KS 2026/0123"),
        footer=p("Handläggare: Anna Lindkvist"),
    )
    assert fields(document) == {
        "titel": "Cykelplan",
        "datum": "2026-03-10",
        "diarienummer": "KS 2026/0123",
        "handlaggare": "Anna Lindkvist",
    }
    assert document.source.text.endswith("2026-03-10\nKS 2026/0123\nHandläggare: Anna Lindkvist")


CONTROLS: dict[str, tuple[str, dict[str, object]]] = {
    "in a run": (p("Dnr " + "") + p(sdt(r("KS 2026/0123"), tag="diarienummer")),
                 {"diarienummer": "KS 2026/0123"}),
    "around a block": (sdt(p("KS 2026/0123"), tag="diarienummer"),
                       {"diarienummer": "KS 2026/0123"}),
    "around a cell": (
        table(["Dnr", "KS 2026/0123"]).replace("</w:tc><w:tc>", "</w:tc><w:sdt><w:sdtPr>"
            '<w:tag w:val="diarienummer"/></w:sdtPr><w:sdtContent><w:tc>')
        .replace("</w:tc></w:tr>", "</w:tc></w:sdtContent></w:sdt></w:tr>"),
        {"diarienummer": "KS 2026/0123"}),
    "by title": (sdt(p("Kommunstyrelsen"), tag="a7f3", alias="Nämnd"),
                 {"namnd": "Kommunstyrelsen"}),
    "by a label": (sdt(p("KS 2026/0123"), alias="Vår beteckning"),
                   {"diarienummer": "KS 2026/0123"}),
    "a date": (sdt(p("den 10 mars 2026"), tag="datum",
                   more='<w:date w:fullDate="2026-03-10T00:00:00Z"/>'), {"datum": "2026-03-10"}),
    "a prompt": (sdt(p("Klicka här för att ange text."), tag="namnd", more="<w:showingPlcHdr/>"),
                 {}),
    "parts of the handläggare": (
        sdt(p("Anna Ek"), tag="handlaggare") + sdt(p("08-120 40"), tag="handlaggare.telefon"),
        {"handlaggare": {"namn": "Anna Ek", "telefon": "08-120 40"}}),
    "of no key": (sdt(p("2024:3"), tag="mallversion") + "<w:sdt><w:sdtPr/></w:sdt>", {}),
    "the first of two": (sdt(p("Nämnden"), tag="namnd") + sdt(p("Annan"), tag="namnd"),
                         {"namnd": "Nämnden"}),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTROLS)
def test_reads_the_controls(name: str) -> None:
    letterhead, expected = CONTROLS[name]
    body = letterhead + p("Cykelplan", style="Rubrik") + SECTION
    assert fields(read(body, styles=SWEDISH_STYLES)) == {"titel": "Cykelplan", **expected}


def test_a_control_is_surer_than_a_property_and_that_than_a_label() -> None:
    body = p("Diarienummer: KS 2026/0001") + p("Datum: 2026-03-10") + SECTION
    body += sdt(p("KS 2026/0003"), tag="diarienummer")
    more = package(CORE.format("Cykelplan"), CUSTOM.format("Diarienummer", "KS 2026/0002"))
    assert fields(read(body, styles=SWEDISH_STYLES, more=more)) == {
        "titel": "Cykelplan", "diarienummer": "KS 2026/0003", "datum": "2026-03-10",
    }  # fmt: skip
    more["docProps/custom.xml"] = CUSTOM.format("Datum", "2026-03-11")
    assert fields(read(body, styles=SWEDISH_STYLES, more=more))["datum"] == "2026-03-11"


TITLES: dict[str, tuple[str, str, str]] = {
    "by style": (
        p("Tjänsteskrivelse", style="Rubrik") + p("Cykelplan", style="Rubrik"), "X", "Cykelplan"),
    "by the only heading above the sections": (
        p("Cykelplan", style="Rubrik1") + p("2026-03-10"), "X", "Cykelplan"),
    "by a property": (p("Ekvinge kommun") + p("Annat"), "Cykelplan", "Cykelplan"),
    "by a property that a line repeats": (p("Cykelplan") + p("Annat"), "Cykelplan", "Cykelplan"),
    "the last line before the first heading": (
        p("Ekvinge kommun") + p("Cykelplan") + p("Tjänsteskrivelse"), "", "Cykelplan"),
    "no program's own name": (p("Cykelplan"), "Word-dokument", "Cykelplan"),
    "by a control": (sdt(p("Cykel") + p("plan"), tag="titel"), "X", "Cykel plan"),
}  # fmt: skip


@pytest.mark.parametrize("name", TITLES)
def test_finds_the_title(name: str) -> None:
    letterhead, title, expected = TITLES[name]
    section = SECTION.replace("Rubrik1", "Rubrik2")
    more = package(CORE.format(title))
    document = read(letterhead + section, styles=SWEDISH_STYLES, more=more)
    assert fields(document)["titel"] == expected
    assert [section.heading.prose.text for section in document.sections] == ["Utredning"]


def test_a_line_of_the_letterhead_is_no_title() -> None:
    letterhead = p("Ekvinge kommun") + p("Handläggare: Åsa Öberg")
    document = read(letterhead + SECTION, styles=SWEDISH_STYLES)
    assert fields(document) == {"handlaggare": "Åsa Öberg"}


def test_a_title_on_the_level_of_the_sections_is_no_section() -> None:
    body = p("Cykelplan", style="Rubrik1") + p("2026-03-10") + SECTION
    document = read(body, styles=SWEDISH_STYLES)
    assert fields(document) == {"titel": "Cykelplan", "datum": "2026-03-10"}
    assert [section.heading.prose.text for section in document.sections] == ["Utredning"]


def test_the_place_of_a_date_is_that_of_the_date_alone() -> None:
    body = p("Datum: 10 mars 2026 (reviderad)") + p("Cykelplan", style="Rubrik") + SECTION
    document = read(body, styles=SWEDISH_STYLES)
    value = document.front_matter.fields.get("datum")
    assert value is not None
    assert document.source.text[slice(*value.span)] == "10 mars 2026"


def test_a_date_in_letters_of_two_characters_has_the_place_of_its_line() -> None:
    body = p("Datum: 10 mars 2026 A\u030a") + p("Cykelplan", style="Rubrik") + SECTION
    document = read(body, styles=SWEDISH_STYLES)
    value = document.front_matter.fields.get("datum")
    assert value is not None
    assert document.source.text[slice(*value.span)].startswith("10 mars 2026")


def test_a_note_of_the_letterhead_is_none_of_the_text() -> None:
    notes = f'<w:footnote w:id="2">{p("Sidfot.")}</w:footnote>'
    body = p("Ekvinge", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    document = read(
        body + p("Plan", style="Rubrik") + SECTION, styles=SWEDISH_STYLES, footnotes=notes
    )
    assert document.notes == ()


def test_a_document_without_title_and_headings_is_all_text() -> None:
    body = p("Datum: 2026-03-10") + p("En hel mening som står för sig själv här.") + p("Slut")
    document = read(body)
    assert fields(document) == {"datum": "2026-03-10"}
    assert len(document.preamble) == 2


def test_lines_of_a_document_without_headings_are_text_unless_they_are_values() -> None:
    document = read(p("Inbjudan") + p("Datum") + p("2026-03-10") + p("Alla är välkomna."))
    assert fields(document) == {"datum": "2026-03-10"}
    assert [document.source.text[slice(*block.span)] for block in document.preamble] == [
        "Inbjudan", "Alla är välkomna.",
    ]  # fmt: skip


def test_the_highest_headings_are_sections_where_none_is_known() -> None:
    body = p("Ett", style="Rubrik2") + p("Text") + p("Två", style="Rubrik2")
    document = read(body, styles=SWEDISH_STYLES)
    assert [section.heading.prose.text for section in document.sections] == ["Ett", "Två"]
    body = p("Titel", style="Rubrik1") + body
    document = read(body, styles=SWEDISH_STYLES)
    assert fields(document) == {"titel": "Titel"}
    assert [section.heading.prose.text for section in document.sections] == ["Ett", "Två"]


OFFICES: dict[str, tuple[str, dict[str, object]]] = {
    "by a heading": (p("Tekniska kontorets bedömning", style="Rubrik1") + p("Bra."),
                     {"forvaltning": "Tekniska kontoret"}),
    "by its report": (
        p("Beslutsunderlag", style="Rubrik1") + p("Tekniska kontorets tjänsteskrivelse"),
        {"forvaltning": "Tekniska kontoret",
         "handlingar": ["Tekniska kontorets tjänsteskrivelse"]}),
    "nämnd by the heading": (
        p("Förslag till beslut i kommunstyrelsen", style="Rubrik1") + p("Planen antas."),
        {"namnd": "Kommunstyrelsen"}),
    "nämnd by who proposes": (
        p("Förslag till beslut i kommunfullmäktige", style="Rubrik1")
        + p("Nämnden för Teknik föreslår att kommunfullmäktige antar planen."),
        {"namnd": "Nämnden för Teknik"}),
    "nämnd by who proposes in a heading": (
        p("Förslag till beslut", style="Rubrik1")
        + p("Kommunstyrelsens förslag till kommunfullmäktige", style="Rubrik2") + p("Planen."),
        {"namnd": "Kommunstyrelsen"}),
    "nämnd by who decides in a heading": (
        p("Förslag till beslut", style="Rubrik1") + p("Valnämndens beslut", style="Rubrik2")
        + p("Planen antas."), {"namnd": "Valnämnden"}),
    "nämnd by who decides in a point": (
        p("Förslag till beslut", style="Rubrik1") + p("Valnämnden antar planen."),
        {"namnd": "Valnämnden"}),
    "nobody": (p("Förslag till beslut", style="Rubrik1") + p("Planen antas."), {}),
}  # fmt: skip


@pytest.mark.parametrize("name", OFFICES)
def test_guesses_what_the_letterhead_does_not_say(name: str) -> None:
    body, expected = OFFICES[name]
    document = read(p("Cykelplan", style="Rubrik") + body, styles=SWEDISH_STYLES)
    assert fields(document) == {"titel": "Cykelplan", **expected}

"""Signatures, handlingar and the sending list, under headings of their own and without."""

import pytest

from zoo.raw import SWEDISH_STYLES, p, sdt, style, table
from zoo.shown import fields, read, shown

ANNA = {"namn": "Anna Lindkvist", "titel": "Kommundirektör"}
BO = {"namn": "Bo von Essen", "titel": "Ekonomichef"}
TEXT = p("Utredning", style="Rubrik1") + p("Frågan är utredd under våren, och svaret är ja.")

SIGNED: dict[str, tuple[str, list[dict[str, str]]]] = {
    "below each other": (p("Anna Lindkvist") + p("Kommundirektör"), [ANNA]),
    "two below each other": (
        p("Anna Lindkvist") + p("Kommundirektör")
        + p("Bo von Essen") + p("Ekonomichef"), [ANNA, BO]),
    "in one paragraph": (
        p("<w:r><w:t>Anna Lindkvist</w:t><w:br/><w:t>Kommundirektör</w:t></w:r>"), [ANNA]),
    "side by side, by tabs": (
        p("<w:r><w:t>Anna Lindkvist</w:t><w:tab/><w:tab/><w:t>Bo von Essen</w:t></w:r>")
        + p("<w:r><w:t>Kommundirektör</w:t><w:tab/><w:t>Ekonomichef</w:t></w:r>"), [ANNA, BO]),
    "side by side, by blanks": (
        p("Anna Lindkvist          Bo von Essen") + p("Kommundirektör          Ekonomichef"),
        [ANNA, BO]),
    "side by side, in a table": (
        table([p("Anna Lindkvist") + p("Kommundirektör"), p("Bo von Essen") + p("Ekonomichef")]),
        [ANNA, BO]),
    "in the rows of a table": (
        table(["Anna Lindkvist", "Bo von Essen"], ["Kommundirektör", "Ekonomichef"]), [ANNA, BO]),
    "under lines to sign on": (
        p("________________") + p("Anna Lindkvist") + p("Kommundirektör"), [ANNA]),
    "a title of two lines": (
        p("Anna Lindkvist") + p("Förvaltningschef på förvaltningen för") + p("Teknik"),
        [{"namn": "Anna Lindkvist", "titel": "Förvaltningschef på förvaltningen för Teknik"}]),
    "in a control": (
        sdt(p("NN") + p("Tf"), tag="underskrifter"), [{"namn": "NN", "titel": "Tf"}]),
    "a name alone in a control": (sdt(p("NN"), tag="underskrifter"), []),
    "by style": (
        p("NN", style="Sign") + p("Tf", style="SignTitel"), [{"namn": "NN", "titel": "Tf"}]),
    "nobody": (p("Region Halland") + p("Västra Götaland"), []),
    "a name alone": (p("Anna Lindkvist"), []),
    "a list": (p("• Anna Lindkvist") + p("• Kommundirektör"), []),
}  # fmt: skip


@pytest.mark.parametrize("name", SIGNED)
def test_reads_the_signatures(name: str) -> None:
    closing, expected = SIGNED[name]
    styles = SWEDISH_STYLES + style("Signature", "Sign") + style("Underskrift titel", "SignTitel")
    document = read(TEXT + closing, styles=styles)
    assert fields(document).get("underskrifter", []) == expected


def test_signatures_stand_before_the_lists_too() -> None:
    body = TEXT + p("Anna Lindkvist") + p("Kommundirektör") + p("Bilagor", style="Rubrik1")
    document = read(body + p("Plan, 2026-03-10"), styles=SWEDISH_STYLES)
    assert fields(document) == {"underskrifter": [ANNA], "handlingar": ["Plan, 2026-03-10"]}
    assert shown(document)[-1] == "Frågan är utredd under våren, och svaret är ja."


STYLED = p("NN", style="Sign") + p("Tf", style="SignTitel")
BESIDE: dict[str, tuple[str, list[dict[str, str]], str]] = {
    "a line": (STYLED + p("Bilagor skickas separat."), [{"namn": "NN", "titel": "Tf"}],
               "Bilagor skickas separat."),
    "others without the style": (
        p("NN", style="Sign") + p("Enligt uppdrag.") + p("Anna Lindkvist") + p("Kommundirektör"),
        [ANNA], "Enligt uppdrag."),
    "an empty table": (STYLED + table([""]) + p("Bilagor skickas separat."),
                       [{"namn": "NN", "titel": "Tf"}], "Bilagor skickas separat."),
}  # fmt: skip


@pytest.mark.parametrize("name", BESIDE)
def test_signatures_in_their_style_may_have_something_after_them(name: str) -> None:
    closing, expected, last = BESIDE[name]
    styles = SWEDISH_STYLES + style("Signature", "Sign") + style("Underskrift titel", "SignTitel")
    document = read(TEXT + closing, styles=styles)
    assert fields(document)["underskrifter"] == expected
    assert shown(document)[-1] == last


LISTED: dict[str, tuple[str, list[str]]] = {
    "paragraphs": (p("Plan, 2026-03-10") + p("Karta"), ["Plan, 2026-03-10", "Karta"]),
    "typed numbers": (p("1. Plan") + p("2. Karta"), ["Plan", "Karta"]),
    "real numbers": (
        p("Plan", properties='<w:numPr><w:numId w:val="1"/></w:numPr>'), ["Plan"]),
    "lines": (p("<w:r><w:t>Plan</w:t><w:br/><w:t>Karta</w:t></w:r>"), ["Plan", "Karta"]),
    "rows": (table(["Plan", "2026-03-10"], ["Karta", "2026-03-11"]),
             ["Plan, 2026-03-10", "Karta, 2026-03-11"]),
    "a dash for nothing": (p("-"), []),
    "the report itself": (p("Tjänsteutlåtande, Cykelplan") + p("Karta"),
                          ["Tjänsteutlåtande, Cykelplan", "Karta"]),
    "the report with a date": (
        p("Tjänsteutlåtande, 2026-03-10"), ["Tjänsteutlåtande, 2026-03-10"]),
}  # fmt: skip


@pytest.mark.parametrize("heading", ["Handlingar i ärendet", "Beslutsunderlag", "BILAGOR:"])
@pytest.mark.parametrize("name", LISTED)
def test_reads_the_list_of_handlingar(name: str, heading: str) -> None:
    listed, expected = LISTED[name]
    body = p("Cykelplan", style="Rubrik") + TEXT + p(heading, style="Rubrik1") + listed
    assert fields(read(body, styles=SWEDISH_STYLES)).get("handlingar", []) == expected


@pytest.mark.parametrize("heading", ["Beslutet skickas till", "Expedieras till", "Sändlista"])
def test_reads_the_sending_list_wherever_it_stands(heading: str) -> None:
    body = p(heading, style="Rubrik1") + p("Kommunstyrelsen") + p("Region Halland") + TEXT
    document = read(body, styles=SWEDISH_STYLES)
    assert fields(document) == {"skickas_till": ["Kommunstyrelsen", "Region Halland"]}
    assert shown(document)[0] == "# Utredning"


def test_lists_may_stand_in_controls_of_their_own() -> None:
    body = (
        TEXT
        + sdt(p("Plan") + p("Karta"), tag="handlingar")
        + sdt(p("Region Halland"), tag="skickas_till")
    )
    assert fields(read(body, styles=SWEDISH_STYLES)) == {
        "handlingar": ["Plan", "Karta"], "skickas_till": ["Region Halland"],
    }  # fmt: skip

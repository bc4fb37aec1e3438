"""Tracked changes, hidden text, comments, and what a Word file should say of itself."""

import pytest

from support.cases import template_named
from tjut.check import check_case, judge
from tjut.readers.docx import read_docx
from tjut.settings import Settings
from zoo.raw import SWEDISH_STYLES, docx, p, r, style, table
from zoo.shown import TEMPLATES, codes, read, section, shown

BY = 'w:author="Anna Lindkvist"'
COMMENTS = (
    f'<w:comment w:id="1" {BY}>{p("Ska det vara antar")}{p("eller godkänner?")}</w:comment>'
    f'<w:comment w:id="2">{p("Ja -- " + "så " * 40)}</w:comment>'
)
START, END, MARK = (
    '<w:commentRangeStart w:id="{}"/>',
    '<w:commentRangeEnd w:id="{}"/>',
    '<w:r><w:commentReference w:id="{}"/></w:r>',
)


def remarks(body: str, **parts: str) -> list[tuple[str, str]]:
    """The problems of a document, but for what it does not say of itself."""
    found = read(body, **{"styles": SWEDISH_STYLES, **parts})
    return [(code, text) for code, text in codes(found) if code != "TI04"]


CHANGED = {
    "insertion": (f"<w:ins {BY}>{r('nytt')}</w:ins>", "Före nyttefter", [("WD01", "nytt")]),
    "deletion": (
        f'<w:del {BY}><w:r><w:delText>gammalt</w:delText></w:r></w:del>', "Före efter",
        [("WD01", "")]),
    "moved": (f"<w:moveFrom {BY}>{r('hit')}</w:moveFrom><w:moveTo {BY}>{r('dit')}</w:moveTo>",
              "Före ditefter", [("WD01", ""), ("WD01", "dit")]),
    "one change in many runs": (
        f"<w:ins {BY}>{r('ny')}</w:ins><w:ins {BY}>{r('tt')}</w:ins>", "Före nyttefter",
        [("WD01", "nytt")]),
    "of two people": (
        f"<w:ins {BY}>{r('ny')}</w:ins><w:ins>{r('tt')}</w:ins>", "Före nyttefter",
        [("WD01", "ny"), ("WD01", "tt")]),
    "form": (r("fet", "<w:b/><w:rPrChange w:author='A'/>"), "Före **fet**efter", [("WD01", "")]),
    "of nothing": (f"<w:ins {BY}/>", "Före efter", []),
    "hidden": (r("dolt", "<w:vanish/>"), "Före efter", [("WD02", "dolt")]),
    "hidden in many runs": (
        r("do", "<w:vanish/>") + r("lt", "<w:vanish/>") + r("x") + r(" ", "<w:vanish/>"),
        "Före xefter", [("WD02", "dolt")]),
    "hidden by style": (r("dolt", '<w:rStyle w:val="Dold"/>'), "Före efter", [("WD02", "dolt")]),
    "shown against its style": (
        r("synligt", '<w:rStyle w:val="Dold"/><w:vanish w:val="0"/>'), "Före synligtefter", []),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGED)
def test_changed_text_is_read_as_accepted_and_reported(name: str) -> None:
    content, text, problems = CHANGED[name]
    body = p(r("Före "), content, r("efter"))
    hiding = style("Dold", "Dold", "<w:rPr><w:vanish/></w:rPr>", kind="character")
    assert section(body, styles=SWEDISH_STYLES + hiding) == [text]
    assert remarks(body, styles=SWEDISH_STYLES + hiding) == problems


ON, TWICE, OFF = "<w:strike/>", "<w:dstrike/>", '<w:strike w:val="0"/>'
STRUCK: dict[str, tuple[str, list[str]]] = {
    "in many runs": (p(r("Nämnden "), r("av", ON), r("slår", TWICE), r(" planen")), ["avslår"]),
    "with blanks between": (p(r("avslår", ON), r(" "), r("planen", ON)), ["avslår planen"]),
    "in two paragraphs": (p(r("Ett", ON)) + p(r("Två", ON)), ["Ett", "Två"]),
    "apart": (p(r("Ett", ON), r(" och "), r("två", ON)), ["Ett", "två"]),
    "last in a cell": (table([p(r("Ett", ON)), p("B")], ["C", "D"], header=1), ["Ett"]),
    "switched off": (p(r("Ett", OFF)), []),
    "the end of a paragraph": (p("Ett", properties=f"<w:rPr>{ON}</w:rPr>"), []),
    "before a tracked change of form": (
        p(r("Ett", f'<w:rPrChange w:id="1"><w:rPr>{ON}</w:rPr></w:rPrChange>')), []),
    "blanks": (p(r("Ett"), r(" ", ON), r("två")), []),
}  # fmt: skip


@pytest.mark.parametrize("name", STRUCK)
def test_text_that_is_struck_through_stays_and_is_told_of(name: str) -> None:
    body, expected = STRUCK[name]
    document = read(p("Utredning", style="Rubrik1") + body, styles=SWEDISH_STYLES)
    problems = [one for one in document.problems if "överstruket" in one.message]
    assert {one.code for one in problems} <= {"WD01"}
    assert [document.source.text[slice(*one.span)] for one in problems] == expected
    comments = [line for line in shown(document) if "Överstruket" in line]
    assert len(comments) == len(expected)


def test_struck_text_in_a_note_is_told_of() -> None:
    note = f'<w:footnote w:id="2">{p(r("Planen "), r("gäller", ON))}</w:footnote>'
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = p("Utredning", style="Rubrik1") + p(r("Text") + reference)
    document = read(body, styles=SWEDISH_STYLES, footnotes=note)
    [problem] = [one for one in document.problems if one.code == "WD01"]
    assert problem.message.startswith("”gäller” är överstruket men läses som vanlig text; ")


def test_a_finding_tells_what_was_taken_away() -> None:
    long = "Det här är en lång mening som någon har tagit bort ur dokumentet i efterhand."
    body = p(f"<w:del {BY}><w:r><w:delText>{long}</w:delText></w:r></w:del>")
    (problem,) = (one for one in read(body).problems if one.code == "WD01")
    assert problem.message == (
        "”Det här är en lång mening som någon har tagit bort ur dokum…” är borttaget med "
        "ändringsspårning; godkänn eller avvisa ändringen"
    )


def test_comments_are_kept_with_author_and_place() -> None:
    body = (
        p("Utredning", style="Rubrik1")
        + p(r("Nämnden ") + START.format(1) + r("antar") + END.format(1) + MARK.format(1))
        + p(r("planen") + MARK.format(2) + MARK.format(9))
        + p("Slut")
    )
    document = read(body, styles=SWEDISH_STYLES, comments=COMMENTS)
    first, second, third, *_ = shown(document)[1:]
    assert first == "Nämnden antar"
    assert second == "<!-- Kommentar av Anna Lindkvist: Ska det vara antar eller godkänner? -->"
    assert third == "planen"
    assert shown(document)[-1] == "Slut"
    assert [code for code in codes(document) if code[0] == "WD03"] == [
        ("WD03", "antar"), ("WD03", ""), ("WD03", ""),
    ]  # fmt: skip
    messages = [one.message for one in document.problems if one.code == "WD03"]
    assert messages[0] == (
        "Kommentar av Anna Lindkvist är kvar: ”Ska det vara antar eller godkänner?”"
    )
    assert messages[1].startswith("Kommentar är kvar: ”Ja -- så så")


def test_comments_on_what_is_no_text_of_the_case_are_kept() -> None:
    body = (
        p(START.format(1) + r("Ekvinge kommun") + END.format(1) + MARK.format(1))
        + p("Cykelplan", style="Rubrik")
        + p("Utredning", style="Rubrik1")
        + p("Text")
        + p("Beslutsunderlag", style="Rubrik1")
        + p("Protokoll" + "", MARK.format(2))
    )
    lines = shown(read(body, styles=SWEDISH_STYLES, comments=COMMENTS))
    assert lines[0].startswith("<!-- Kommentar av Anna Lindkvist")
    assert lines[-1].startswith("<!-- Kommentar: Ja – så så")


def test_a_table_without_a_header_row_is_reported_where_it_is_text() -> None:
    body = (
        table(["Datum", "2026-03-10"])
        + p("Utredning", style="Rubrik1")
        + table(["A", "B"], ["1", "2"])
        + table(["C", "D"], header=1)
        + table([p("Anna Ek") + p("Kommundirektör"), p("Bo Al") + p("Ekonomichef")])
    )
    assert remarks(body) == [("TI02", "A")]


def test_headings_and_lists_made_by_hand_are_reported() -> None:
    body = (
        p(r("Utredning", "<w:b/>"))
        + p("• Ett")
        + p("• Två")
        + p("Text")
        + p("1. Ett")
        + p("2. Två")
    )
    document = read(body, styles='<w:docDefaults><w:lang w:val="sv-SE"/></w:docDefaults>')
    title = "Dokumentet har ingen titel bland sina egenskaper (Arkiv – Info – Titel)"
    assert document.problems[0].message == title
    assert codes(document) == [
        ("TI04", ""), ("TI04", "Utredning"), ("TI04", "• Ett"),
    ]  # fmt: skip


def test_a_file_without_a_language_is_reported() -> None:
    assert "Dokumentet säger inte vilket språk det är skrivet på" in [
        problem.message for problem in read(p("Text")).problems
    ]


def test_the_rules_pass_on_what_the_reader_found() -> None:
    body = p(f"<w:ins {BY}>{r('nytt')}</w:ins>", r("dolt", "<w:vanish/>"), MARK.format(1))
    document = read_docx(docx(body, comments=COMMENTS), "a.docx", TEMPLATES)
    found = check_case(judge(document, template_named("standard")), Settings())
    assert {"WD01", "WD02", "WD03", "TI04"} <= {finding.code for finding in found}

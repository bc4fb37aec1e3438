"""A template's own text around the places: in the document, and no part of the report."""

import pytest

from support.cases import template_named
from support.written import judged, package_of, template_of, write
from tjut.model.blocks import prose_of
from tjut.model.compare import difference
from tjut.model.frontmatter import Scalar, Sequence
from tjut.model.prose import Prose
from tjut.readers.docx import read_docx
from tjut.readers.docx.own import without_own
from tjut.readers.docx.raw import RawParagraph
from tjut.readers.docx.styles import Style
from tjut.source import Span
from tjut.template.headings import recognise
from tjut.word.properties import VERSION
from tjut.word.xml import plain_text, w
from zoo.raw import SWEDISH_STYLES, docx, p, r, relationships, sdt, table, zipped

CASE = """---
handlingar:
  - titel: "Plan"
    datum: "2026-02-03"
skickas_till:
  - "Ekonomi"
  - "Kansliet"
---
"""
OWN = "Ekvinge kommun, 123 45 Ekvinge"
PLACE, LIST, SIGNED = p("{{ innehall }}"), p("{{ handlingar }}"), p("{{ underskrifter }}")
SENT = p("{{ skickas_till }}")
TITLE = p("{{ titel }}")
BODIES = {
    "a line last": PLACE + p(OWN),
    "a table last": PLACE + table([OWN, "Sida"]),
    "a list after the text": PLACE + LIST,
    "a list after a line": PLACE + p("Handlingar") + LIST + p(OWN),
    "signatures before the text": SIGNED + PLACE,
    "all parts before the text": SENT + LIST + p(OWN) + SIGNED + PLACE,
    "controls": sdt(p("x"), tag="underskrifter")
    + sdt(p("x"), tag="innehall")
    + sdt(p("x"), tag="handlingar")
    + p(OWN),
    "parts in a table": PLACE + table([SIGNED, OWN], ["Handlingar", LIST]),
    "text in a table": table([OWN, PLACE], ["Sida", OWN]),
    "a list in a table": PLACE + table([LIST]) + table([SIGNED, ""], ["", OWN]),
    "text to the left": table([PLACE, OWN]),
    "text to the left of nothing": table([PLACE, ""]),
    "text to the right of nothing": table(["", PLACE]),
    "text above nothing": table([PLACE], [""]),
    "text in a table in a table": table([table([PLACE, OWN]) + p(), ""]),
    "a line below the title": TITLE + p("Dnr {{ diarienummer }}") + PLACE,
    "a title in a line": p("Ärende: {{ titel }}") + p(OWN) + PLACE + p(OWN),
    "a title of the municipality": p("Ekvinge kommun", style="Rubrik") + PLACE,
    "no place": TITLE + p(OWN) + SIGNED,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_what_stands_around_the_places_is_no_part_of_the_report(body: str) -> None:
    template = template_of(docx(body, styles=SWEDISH_STYLES))
    case = judged(CASE, template.template)

    data = write(CASE, template)

    read = recognise(read_docx(data, "a.docx", [template_named("standard")]), template.template)
    assert difference(case.document, read) is None
    package = package_of(data)
    shown = [plain_text(found) for found in package.tree(package.main).iter(w("p"))]
    assert shown.count(OWN) == body.count(OWN)


def test_what_somebody_writes_beside_the_own_text_is_read() -> None:
    template = template_of(docx(PLACE + p(OWN), styles=SWEDISH_STYLES))
    package = package_of(write(CASE, template))
    document = package.parts[package.main].decode()
    added = document.replace("<w:sectPr", f"{p('Miljönämnden')}<w:sectPr")
    if added == document:
        added = document.replace("</w:body>", f"{p('Miljönämnden')}</w:body>")

    data = zipped({**package.parts, package.main: added.encode()})

    read = read_docx(data, "a.docx", [template.template])
    sent = read.front_matter.fields.get("skickas_till")
    assert isinstance(sent, Sequence)
    assert [item.text for item in sent.items if isinstance(item, Scalar)] == [
        "Ekonomi", "Kansliet", "Miljönämnden",
    ]  # fmt: skip


def test_bookmarks_may_stand_within_paragraphs_and_others_mark_nothing() -> None:
    def begin(number: int, name: str) -> str:
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'

    def end(number: int) -> str:
        return f'<w:bookmarkEnd w:id="{number}"/>'

    own = p(begin(1, "_tjut_mall1"), r("Mallens.")) + p(end(1), begin(2, "Plats"), r("Ärendets."))
    title = "Riktlinjer för föreningsbidrag"
    kinds = [("officeDocument", "word/document.xml"), ("custom-properties", "custom.xml")]
    built = {
        "_rels/.rels": relationships([(f"rId{at}", *each) for at, each in enumerate(kinds)]),
        "custom.xml": f'<Properties><property name="{VERSION}"><x>1</x></property></Properties>',
    }
    body = p(title, style="Rubrik1") + own + end(2) + end(7)
    data = docx(body, styles=SWEDISH_STYLES, more=built)

    read = read_docx(data, "a.docx", [template_named("standard")])

    assert "Mallens." in read.source.text
    texts = [prose.text for prose in prose_of(block for _, block in read.blocks())]
    assert texts == ["Ärendets."]


def test_marks_may_stand_in_each_other() -> None:
    first, second, third = (Span(at, at + 9) for at in (0, 10, 20))
    raws = [RawParagraph(Prose(), span, Style()) for span in (first, second, third)]
    marked = [("", Span(0, 19)), ("", first), ("handlingar", Span(2, 4))]
    assert [*without_own(raws, marked)] == raws[2:]


def test_a_part_that_is_not_given_leaves_no_mark() -> None:
    package = package_of(write("", template_of(docx(PLACE + SENT, styles=SWEDISH_STYLES))))
    assert not list(package.tree(package.main).iter(w("bookmarkStart")))


def test_a_picture_of_the_template_is_no_image_of_the_report() -> None:
    logo = p("<w:r><w:drawing><wp:inline/></w:drawing></w:r>")
    template = template_of(docx(PLACE + logo + p(), styles=SWEDISH_STYLES))
    package = package_of(write("", template))
    names = [found.get(w("name")) for found in package.tree(package.main).iter(w("bookmarkStart"))]
    assert names == ["_tjut_mall1"]

"""The fields of a template: filled in every part, and gone where there is no value."""

import pytest

from support.written import package_of, template_of, under, write, written
from tjut.template.model import OwnKey
from tjut.word.controls import controls, keys
from tjut.word.package import Package
from tjut.word.xml import Element, ancestors, plain_text, value, w
from zoo.raw import docx, p, r, relationships, sdt, style, table

CASE = """---
handläggare:
  namn: "Åsa Ek"
  telefon: "0555-123"
handlingar:
  - titel: "Plan"
    datum: "2026-02-03"
skickas_till:
  - "Ekonomi"
---
"""
PLACE = sdt(p("Texten kommer här."), tag="innehall")
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
REPEATING = f"<w15:repeatingSection {W15}/>"
ITEM = f"<w15:repeatingSectionItem {W15}/>"


def built(data: bytes, case: str = CASE) -> Package:
    return package_of(write(case, template_of(data)))


def texts(root: Element) -> list[str]:
    return [plain_text(found) for found in root.iter(w("p"))]


def main(data: bytes, case: str = CASE) -> list[str]:
    package = built(data, case)
    return texts(package.tree(package.main))


def test_fields_are_filled_in_body_header_and_footnotes() -> None:
    field = p(sdt(r("x"), tag="diarienummer"), " {{ handläggare }}")
    data = docx(field + PLACE, header=field, footnotes=f'<w:footnote w:id="1">{field}</w:footnote>')

    package = built(data)

    for name in ("document", "header1", "footnotes"):
        (first, *_) = texts(package.tree(f"word/{name}.xml"))
        assert first == "KS 2026/0123 Åsa Ek"


def test_parts_without_fields_are_byte_for_byte_as_they_were() -> None:
    data = docx(
        PLACE,
        header=p("Fast text"),
        footer=p(sdt(r("x"), tag="okand")),
        links={"rId9": ("theme", "theme/theme1.xml")},
        more={"word/theme/theme1.xml": "<tema  />"},
    )
    before, after = package_of(data), built(data)

    same = {name for name in before.parts if before.parts[name] == after.parts[name]}
    assert {"word/header1.xml", "word/theme/theme1.xml"} <= same


def test_lines_without_a_value_go_and_fixed_text_stays() -> None:
    letterhead = (
        p("Telefon: ", sdt(r("x"), tag="handlaggare.telefon"))
        + p("E-post: ", sdt(r("x"), tag="handlaggare.e-post"))
        + p("Möte: {{ sammanträde }}")
        + p("Fast text.")
        + table(["Titel", p(sdt(r("x"), tag="handlaggare.titel"))], ["Dag", p("{{ datum }}")])
    )

    shown = main(docx(letterhead + PLACE + p("Sist.")))

    assert shown[:4] == ["Telefon: 0555-123", "Fast text.", "Dag", "2026-03-10"]
    assert shown[-1] == "Sist."


@pytest.mark.parametrize(
    "place",
    [
        PLACE,
        p("{{ innehåll }}"),
        p(sdt(r("x"), tag="innehall")),
        f"<w:tbl><w:tr>{sdt('<w:tc>' + p('x') + '</w:tc>', alias='Innehåll')}</w:tr></w:tbl>",
    ],
)
def test_the_text_goes_where_the_template_has_its_place(place: str) -> None:
    shown = main(docx(p("Före.") + place + p("Efter.")))

    assert shown[0] == "Före."
    assert shown[1] == "Riktlinjer för föreningsbidrag"
    assert shown[-1] == "Efter."
    assert "x" not in shown


def test_a_cell_that_the_text_is_put_into_ends_in_a_paragraph() -> None:
    signed = "<w:tbl><w:tr><w:tc>" + p("{{ underskrifter }}") + "</w:tc></w:tr></w:tbl>"
    empty = table(["Till", p(sdt(r("x"), tag="skickas_till"))])
    body = PLACE + signed + empty.replace("Till", "") + p("Sist.")
    case = """---
underskrifter:
  - namn: "A"
    titel: "B"
  - namn: "C"
    titel: "D"
---
"""

    package = built(docx(body), case)

    for cell in package.tree(package.main).iter(w("tc")):
        assert cell[-1].tag == w("p")


def test_a_row_that_holds_the_place_stays() -> None:
    body = table([p("{{ innehåll }}"), p(sdt(r("x"), tag="handlaggare.e-post"))])

    assert "Riktlinjer för föreningsbidrag" in main(docx(body))


@pytest.mark.parametrize("end", ["", "<w:sectPr/>"])
def test_without_a_place_the_text_goes_last(end: str) -> None:
    package = built(docx(p("Före.") + p("Se ", sdt(r("x"), tag="innehall")) + end))
    body = next(package.tree(package.main).iter(w("body")))

    assert texts(body)[:3] == ["Före.", "Se x", "Riktlinjer för föreningsbidrag"]
    assert (body[-1].tag == w("sectPr")) is bool(end)


def test_what_has_a_place_of_its_own_is_not_written_twice() -> None:
    own = (
        p(sdt(r("x"), tag="titel"))
        + PLACE
        + p("Under:")
        + sdt(p("x"), tag="underskrifter")
        + p("Kopia: ", sdt(r("x"), tag="skickas_till"))
        + p("{{ handlingar }}")
    )
    package = built(docx(own, styles=style("heading 1", "Rubrik1")))
    root = package.tree(package.main)

    shown = texts(root)
    assert shown.count("Riktlinjer för föreningsbidrag") == 1
    assert shown[-6:] == [
        "Under:",
        "Anna Lindkvist",
        "Kommundirektör",
        "Kopia: Ekonomi",
        "Tjänsteutlåtande, Riktlinjer för föreningsbidrag",
        "Plan, 2026-02-03",
    ]
    assert "Beslutet skickas till" not in shown
    level = root.find(f".//{w('outlineLvl')}")
    assert level is not None
    assert level.get(w("val")) == "0"


@pytest.mark.parametrize(
    ("title", "styled"),
    [
        (sdt(p("x", style="Rubrik1"), tag="titel"), True),
        (sdt(p("x"), tag="titel"), False),
        (p("Ärende: {{ titel }}"), False),
        (p(sdt(r("x"), tag="titel"), style="Rubrik1"), True),
    ],
)
def test_the_templates_own_title_is_the_level_1_heading(title: str, styled: bool) -> None:
    package = built(docx(title + PLACE, styles=style("heading 1", "Rubrik1")))
    first = next(package.tree(package.main).iter(w("pPr")))

    assert (value(first, "outlineLvl") == "0") is not styled


def test_parts_without_a_value_leave_no_empty_place() -> None:
    case = "---\nskickas_till: []\n---\n"

    shown = main(docx(PLACE + p("Före.") + sdt(p("x"), tag="skickas_till") + p("Efter.")), case)

    assert shown[-2:] == ["Före.", "Efter."]


def repeating(tag: str, item: str) -> str:
    return sdt(sdt(item, more=ITEM), tag=tag, more=REPEATING)


def test_repeating_sections_have_an_item_for_each_value() -> None:
    names = p(sdt(r("x"), tag="namn"), ", ", sdt(r("y"), tag="titel"))
    papers = p(sdt(r("x"), tag="datum"), " ", sdt(r("y"), tag="titel"))
    body = PLACE + repeating("underskrifter", names) + repeating("handlingar", papers)
    body += repeating("skickas_till", p("x")) + repeating("okand", p("orört"))

    shown = main(docx(body))

    assert shown[-5:] == [
        "Anna Lindkvist, Kommundirektör",
        "2026-03-10 Tjänsteutlåtande, Riktlinjer för föreningsbidrag",
        "2026-02-03 Plan",
        "Ekonomi",
        "orört",
    ]
    assert main(docx(PLACE + repeating("skickas_till", p("x")) + p("Sist.")), "")[-1] == "Sist."


def test_a_list_of_the_templates_own_is_repeated_too() -> None:
    rows = table(["x", "fast"])
    start, end = rows.index("<w:tr>"), rows.index("</w:tbl>")
    rows = rows[:start] + repeating("kopia_till", rows[start:end]) + rows[end:]
    own = (OwnKey("kopia_till", "Kopia till", kind="lista"),)
    template = template_of(docx(rows + PLACE), own_keys=own)

    data = write('---\nkopia_till: ["Anna", "Bo"]\n---\n', template)

    package = package_of(data)
    assert texts(package.tree(package.main))[:4] == ["Anna", "fast", "Bo", "fast"]


def test_fields_in_a_repeating_section_go_with_its_values() -> None:
    data = docx(repeating("skickas_till", p("{{ titel }} ", sdt(r("x"), tag="datum"))) + PLACE)

    title = "Riktlinjer för föreningsbidrag"
    assert main(data)[:2] == ["Ekonomi", title]
    assert main(data, "")[0] == f"{title} 2026-03-10"


def test_a_value_that_looks_like_a_field_stays_as_it_is() -> None:
    body = p(sdt(r("x"), tag="titel"), " {{ diarienummer }}") + PLACE

    shown = main(docx(body), '---\ntitel: "Byte av {{ datum }}"\n---\n')

    assert shown[0] == "Byte av {{ datum }} KS 2026/0123"


def test_a_control_keeps_what_else_it_holds() -> None:
    kept = f'<w:customXml w:element="x">{p("Kvar")}</w:customXml>'

    shown = main(docx(sdt(kept + p("x"), tag="diarienummer") + PLACE))

    assert shown[:2] == ["Kvar", "KS 2026/0123"]


def test_a_header_of_several_sections_is_filled_once() -> None:
    field = p(sdt(r("x"), tag="diarienummer"), " {{ datum }} ", sdt(r("x"), tag="handlaggare"))
    again = {"rId77": ("header", "header1.xml")}

    package = built(docx(PLACE, header=field, links=again))

    assert texts(package.tree("word/header1.xml")) == ["KS 2026/0123 2026-03-10 Åsa Ek"]


def test_a_control_around_other_fields_is_left_to_them() -> None:
    inner = p("Dnr ", sdt(r("x"), tag="diarienummer"), " av ", sdt(r("y"), tag="datum"))

    shown = main(docx(sdt(inner, tag="titel") + PLACE))

    assert shown[0] == "Dnr KS 2026/0123 av 2026-03-10"


def test_own_keys_and_the_address_of_the_template_are_fields_too() -> None:
    body = p("Er ref: ", sdt(r("x"), tag="er_beteckning")) + p("{{ adress }}") + p("{{ kommun }}")
    template = template_of(
        docx(body + PLACE),
        own_keys=(OwnKey("er_beteckning", "Er beteckning"), OwnKey("sekretess", "Sekretess")),
        address=("Torget 1", "123 45 Ekvinge"),
    )

    shown = written('---\ner_beteckning: "A 1"\n---\n', template)

    assert shown[:3] == ["-: Er ref: A 1", "-: Torget 1, 123 45 Ekvinge", "-: Ekvinge kommun"]


BINDING = (
    '<w:dataBinding w:prefixMappings="xmlns:a=\'urn:a\'" w:xpath="/a:x[1]/a:{}[1]"'
    ' w:storeItemID="{{AAAA}}"/>'
)


def with_store(body: str) -> bytes:
    item = '<a:x xmlns:a="urn:a"><a:dnr>gammalt</a:dnr><a:annat>orört</a:annat></a:x>'
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return docx(
        body + PLACE,
        links={"rId5": ("customXml", "../customXml/item1.xml")},
        more={
            "customXml/item1.xml": item,
            "customXml/_rels/item1.xml.rels": relationships([("rId1", "customXmlProps", "p.xml")]),
            "customXml/p.xml": f'<d:x xmlns:d="{namespace}" d:itemID="{{AAAA}}"/>',
        },
    )


def test_a_bound_control_and_its_store_show_the_same() -> None:
    body = (
        p(sdt(r("x"), tag="okand", more=BINDING.format("dnr")))
        + p(sdt(r("x"), tag="diarienummer", more=BINDING.format("dnr")))
        + p(sdt(r("x"), tag="datum", more=BINDING.format("saknas")))
        + p(sdt(r("x"), tag="annat", more=BINDING.format("annat")))
    )
    package = built(with_store(body))
    root = package.tree(package.main)

    assert b"<a:dnr>KS 2026/0123</a:dnr>" in package.parts["customXml/item1.xml"]
    assert texts(root)[:4] == ["KS 2026/0123", "KS 2026/0123", "2026-03-10", "orört"]
    bound = [found for found in controls(root) if next(found.iter(w("dataBinding")), None) is None]
    assert [keys(found) for found in bound] == [("datum",)]


def test_a_control_bound_to_the_title_shows_it() -> None:
    core = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
    package_ns = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    prefixes = f"xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:c='{package_ns}'"
    binding = (
        f'<w:dataBinding w:prefixMappings="{prefixes}" w:storeItemID="{core}"'
        ' w:xpath="/c:coreProperties[1]/d:NAMN[1]"/>'
    )
    properties = [
        ("rId1", "officeDocument", "word/document.xml"),
        ("rId2", "core-properties", "c.xml"),
    ]
    data = docx(
        p(sdt(r("x"), alias="Rubrik", more=binding.replace("NAMN", "title")))
        + p(sdt(r("x"), alias="Ämne", more=binding.replace("NAMN", "subject")))
        + PLACE,
        more={
            "_rels/.rels": relationships(properties),
            "c.xml": f'<c:coreProperties xmlns:c="{package_ns}"/>',
        },
    )

    shown = main(data)

    assert shown[:2] == ["Riktlinjer för föreningsbidrag", "x"]


def test_fields_of_properties_show_the_case() -> None:
    simple = (
        '<w:fldSimple w:instr=" DOCPROPERTY Diarienummer "><w:r><w:t>x</w:t></w:r></w:fldSimple>'
    )

    package = built(docx(PLACE, header=p(simple)))

    assert texts(package.tree("word/header1.xml")) == ["KS 2026/0123"]


def test_own_text_under_its_heading_is_untouched_by_fields() -> None:
    shown = written("# Utredning\n\nSkriv \\{\\{ titel \\}\\} så.\n")

    assert under("Utredning", shown) == ["Body Text: Skriv {{ titel }} så."]


IN_CELL = sdt(f"<w:tc>{p('x')}</w:tc>", tag="titel")
IN_ROW = sdt(f"<w:tr><w:tc>{p('x')}</w:tc></w:tr>", tag="titel")


@pytest.mark.parametrize(
    "title",
    [
        p("{{ titel }}"),
        p(sdt(r("x"), tag="titel")),
        sdt(p("x"), tag="titel"),
        sdt("", tag="titel"),
        f"<w:tbl><w:tr>{IN_CELL}</w:tr></w:tbl>",
        f"<w:tbl>{IN_ROW}</w:tbl>",
    ],
)
def test_a_title_with_a_place_of_its_own_is_the_one_heading_of_level_one(title: str) -> None:
    package = built(docx(title + PLACE))
    root = package.tree(package.main)

    outlined = list(root.iter(w("outlineLvl")))
    assert texts(root).count("Riktlinjer för föreningsbidrag") == 1
    assert [plain_text(next(ancestors(found, "p"))) for found in outlined] == [
        "Riktlinjer för föreningsbidrag"
    ]
    assert len(list(root.iter(w("sdtContent")))) == len(list(controls(root)))


def test_an_empty_control_around_blocks_is_a_place_too() -> None:
    assert "Ärendet" in main(docx(p("Före.") + sdt("", tag="innehall")))

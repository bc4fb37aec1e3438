"""Core and custom properties: added, set anew, and found by any spelling of their name."""

from datetime import date

from lxml import etree

from tjut.word.opening import open_template
from tjut.word.package import Edit, Package
from tjut.word.properties import custom_values, read_custom, set_core, set_custom
from zoo.raw import docx, p, relationships

CUSTOM = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="Nämnd">'
    "<vt:i4>1</vt:i4></property></Properties>"
)


def opened() -> Package:
    kinds = [
        ("rId1", "officeDocument", "word/document.xml"),
        ("rId2", "custom-properties", "c.xml"),
    ]
    more = {"_rels/.rels": relationships(kinds), "c.xml": CUSTOM}
    return open_template(docx(p("x"), more=more), "mall.docx")[0]


def test_core_properties_are_added_set_anew_and_taken_away() -> None:
    edit = Edit(opened())
    set_core(edit, {"title": "Gammal", "category": "x", "created": date(2020, 1, 1)})
    edit = Edit(edit.finished())
    set_core(edit, {"title": "Ny\x00 & bra", "category": "", "created": date(2026, 3, 10)})

    core = edit.finished().parts["docProps/core.xml"].decode()

    assert ">Ny &amp; bra<" in core
    assert "category" not in core
    assert 'W3CDTF">2026-03-10T00:00:00Z<' in core
    assert core.count("</dcterms:created>") == 1


def test_a_custom_property_keeps_the_name_that_the_template_gave_it() -> None:
    edit = Edit(opened())
    set_custom(edit, {"nämnd": "Kommunstyrelsen", "datum": "2026-03-10"})

    finished = edit.finished()

    assert custom_values(finished) == {"Nämnd": "Kommunstyrelsen", "datum": "2026-03-10"}
    assert b'pid="6" name="datum"' in finished.parts["c.xml"]


def test_a_document_without_custom_properties_gets_them() -> None:
    package, _ = open_template(docx(p("x")), "mall.docx")
    assert custom_values(package) == {}
    hidden = relationships([("rId1", "custom-properties", "docProps/custom.bin")])
    assert (
        custom_values(Package({"_rels/.rels": hidden.encode(), "docProps/custom.bin": b""})) == {}
    )

    edit = Edit(package)
    assert set_custom(edit, {"datum": "2026-03-10"}) == "docProps/custom.xml"

    assert b'pid="2"' in edit.finished().parts["docProps/custom.xml"]


def test_dates_declare_the_prefix_of_their_type() -> None:
    namespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    parts = {
        "_rels/.rels": relationships(
            [("rId1", "officeDocument", "word/document.xml"), ("rId2", "core-properties", "c.xml")]
        ),
        "c.xml": f'<c:coreProperties xmlns:c="{namespace}"/>',
    }
    edit = Edit(open_template(docx(p("x"), more=parts), "mall.docx")[0])
    set_core(edit, {"created": date(2026, 3, 10)})

    assert b'xmlns:dcterms="http://purl.org/dc/terms/"' in edit.finished().parts["c.xml"]


def test_reads_all_text_of_a_property_with_several_values() -> None:
    values = "<vector><lpwstr>Ett</lpwstr><lpwstr> och två</lpwstr></vector>"
    root = etree.fromstring(f"<Properties><property name='Delar'>{values}</property></Properties>")
    assert read_custom(root) == {"Delar": "Ett och två"}

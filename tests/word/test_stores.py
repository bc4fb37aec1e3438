"""Data-bound controls: the store is written, for that is what Word shows."""

import pytest

from tjut.word.controls import controls
from tjut.word.opening import open_template
from tjut.word.package import Edit
from tjut.word.properties import set_core
from tjut.word.stores import binding, store, stored, stores, unbind
from tjut.word.xml import Element, w
from zoo.raw import docx, p, r, relationships, sdt

CORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
ITEM = "{AAAA0000-0000-0000-0000-000000000001}"
DC = "http://purl.org/dc/elements/1.1/"
CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
PROPERTIES = (
    f'<ds:datastoreItem ds:itemID="{ITEM}"'
    ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>'
)


def bound(
    xpath: str, item: str = ITEM, prefixes: str = "xmlns:a='urn:a'", prefix: str = "w"
) -> str:
    more = (
        f'<{prefix}:dataBinding w:prefixMappings="{prefixes}" w:xpath="{xpath}"'
        f' w:storeItemID="{item}" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>'
    )
    return p(sdt(r("x"), tag="diarienummer", more=more))


def opened(body: str) -> tuple[Edit, Element, dict[str, str]]:
    data = docx(
        body,
        links={"rId5": ("customXml", "../customXml/item1.xml"), "rId6": ("customXml", "../b.xml")},
        more={
            "customXml/item1.xml": '<a:case xmlns:a="urn:a"><a:dnr>gammalt</a:dnr></a:case>',
            "customXml/_rels/item1.xml.rels": relationships(
                [("rId1", "customXmlProps", "itemProps1.xml")]
            ),
            "customXml/itemProps1.xml": PROPERTIES,
            "b.xml": "<b/>",
        },
    )
    package, _ = open_template(data, "mall.docx")
    edit = Edit(package)
    set_core(edit, {"title": "Ny skola"})
    edit = Edit(edit.finished())
    return edit, next(controls(edit.tree("word/document.xml"))), stores(edit.package)


@pytest.mark.parametrize("prefix", ["w", "w15"])
def test_an_item_of_custom_xml_is_written(prefix: str) -> None:
    edit, control, known = opened(bound("/a:case[1]/a:dnr[1]", prefix=prefix))
    found = binding(control, known)
    assert found is not None

    assert stored(edit, found) == "gammalt"
    assert store(edit, found, "KS 1")
    assert b"<a:dnr>KS 1</a:dnr>" in edit.finished().parts["customXml/item1.xml"]


@pytest.mark.parametrize(
    ("xpath", "prefixes"),
    [("/a:case/a:annat", "xmlns:a='urn:a'"), ("/a:case", ""), ("][", ""), ("count(/*)", "")],
)
def test_a_place_that_is_not_there_cannot_be_written(xpath: str, prefixes: str) -> None:
    edit, control, known = opened(bound(xpath, prefixes=prefixes))
    found = binding(control, known)
    assert found is not None

    assert not store(edit, found, "KS 1")
    assert stored(edit, found) is None


def test_a_core_property_that_is_missing_is_added() -> None:
    edit, control, known = opened(
        bound("/c:coreProperties[1]/c:keywords[1]", CORE, f"xmlns:c='{CP}'")
    )
    found = binding(control, known)
    assert found is not None

    assert store(edit, found, "KS 1")
    assert b"keywords>KS 1<" in edit.finished().parts["docProps/core.xml"]


def test_a_core_property_whose_name_has_no_namespace_is_not_added() -> None:
    for xpath in ("/x:coreProperties/y:keywords", "//"):
        edit, control, known = opened(bound(xpath, CORE, ""))
        found = binding(control, known)
        assert found is not None
        assert not store(edit, found, "KS 1")


@pytest.mark.parametrize(("text", "written"), [("KS 1", False), ("Ny skola", True)])
def test_the_title_of_the_document_is_not_overwritten(text: str, written: bool) -> None:
    edit, control, known = opened(
        bound("/c:coreProperties[1]/d:title[1]", CORE, f"xmlns:c='{CP}' xmlns:d='{DC}'")
    )
    found = binding(control, known)
    assert found is not None

    assert store(edit, found, text) is written
    assert stored(edit, found) == "Ny skola"


def test_a_control_that_is_unbound_shows_what_stands_in_it() -> None:
    _, control, known = opened(bound("/a:case"))
    unbind(control)

    assert binding(control, known) is None
    assert control.find(f"{w('sdtPr')}/{w('tag')}") is not None


def test_a_store_that_is_not_there_binds_nothing() -> None:
    _, control, known = opened(bound("/a:case", "{BBBB}"))

    assert binding(control, known) is None

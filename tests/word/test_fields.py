"""Fields that show a property: the result is written, whatever form the field has."""

import pytest
from lxml import etree

from tjut.word.fields import fill_fields, has_property_field
from tjut.word.xml import Element, plain_text
from zoo.raw import p, part, r

VALUES = {"diarienummer": "KS 2026/0001", "title": "Ny skola", "datum": ""}


def root(content: str) -> Element:
    return etree.fromstring(part("body", p(content)).encode())


def field(instruction: str, *shown: str, separate: bool = True) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    middle = mark("separate") if separate else ""
    return f"{mark('begin')}{code}{middle}{''.join(map(r, shown))}{mark('end')}"


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (field(" DOCPROPERTY  Diarienummer \\* MERGEFORMAT ", "x"), "KS 2026/0001"),
        (field(' docproperty "Diarienummer" ', "Fel! ", "Okänt"), "KS 2026/0001"),
        (field(" DOCPROPERTY diarienummer "), "KS 2026/0001"),
        (field(" TITLE ", "x"), "Ny skola"),
        (field(" DOCPROPERTY Datum ", "x"), ""),
        (field(" DOCPROPERTY Annat ", "x"), "x"),
        (field(" DOCPROPERTY Diarienummer ", separate=False), ""),
        (field(" PAGE ", "1"), "1"),
        (f'<w:fldSimple w:instr=" TITLE ">{r("a")}{r("b")}</w:fldSimple>', "Ny skola"),
        (f'<w:fldSimple w:instr=" PAGE ">{r("1")}</w:fldSimple>', "1"),
        (field(f" IF {field(' TITLE ', 'x')} = a ", "x"), "Ny skola" + "x"),
        (r("text") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "text"),
    ],
)
def test_a_field_shows_its_property(content: str, shown: str) -> None:
    found = root(content)
    fill_fields(found, VALUES)

    assert plain_text(found) == shown


def test_only_fields_of_properties_make_a_part_worth_filling() -> None:
    assert has_property_field(root(field(" DOCPROPERTY x ", "y")))
    assert has_property_field(root('<w:fldSimple w:instr=" AUTHOR "/>'))
    assert not has_property_field(root(field(" PAGE ", "1") + r("TITLE")))

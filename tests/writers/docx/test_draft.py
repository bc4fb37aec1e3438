"""UTKAST on every page of a draft, in headers only."""

import pytest

from support.written import built_in_word, package_of, template_of, write
from tjut.word.package import Package
from tjut.word.xml import plain_text, w
from tjut.writers.docx import WordTemplate
from zoo.raw import docx, p

FIRST = '<w:sectPr><w:headerReference w:type="default" r:id="rIdPart0"/><w:titlePg/></w:sectPr>'


def draft(template: WordTemplate) -> Package:
    return package_of(write(template=template, draft=True))


def marked(package: Package) -> list[str]:
    headers = package.targets(package.main, "header")
    return sorted(plain_text(next(package.tree(name).iter(w("p")))) for name in headers)


@pytest.mark.parametrize(
    ("data", "headers"),
    [
        (docx(""), 1),
        (docx("<w:sectPr/>"), 1),
        (docx("<w:sectPr><w:titlePg/></w:sectPr>"), 2),
        (docx('<w:sectPr><w:titlePg w:val="0"/></w:sectPr>', settings="<w:evenAndOddHeaders/>"), 2),
        (docx(FIRST, header=p("Fast")), 2),
    ],
)
def test_every_kind_of_page_gets_a_marked_header(data: bytes, headers: int) -> None:
    package = draft(template_of(data))

    assert marked(package) == ["UTKAST"] * headers
    section = next(package.tree(package.main).iter(w("sectPr")))
    kinds = [found.get(w("type")) for found in section.iter(w("headerReference"))]
    assert len(kinds) == len(set(kinds)) == headers


def test_the_built_in_templates_are_marked_in_their_own_headers() -> None:
    for name in ("danderyd", "kungsbacka", "standard"):
        package = draft(built_in_word(name))
        assert marked(package) == ["UTKAST", "UTKAST"]
        assert "UTKAST" not in plain_text(package.tree(package.main))


def test_a_document_that_is_no_draft_is_not_marked() -> None:
    package = package_of(write())

    assert "UTKAST" not in "".join(marked(package))

"""Templates as they come: .dotx and .docm, macros, broken relationships, broken files."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from tjut.errors import TjutError
from tjut.word.opening import DOCUMENT, open_template
from tjut.word.package import TYPES
from zoo.raw import docx, p, part, relationships, sdt, zipped

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@pytest.mark.parametrize("main", ["template.main", "document.macroEnabled.main"])
def test_a_template_becomes_an_ordinary_document(main: str) -> None:
    package, remarks = open_template(docx(p("Text"), main=main), "mall.dotx")

    assert package.content_type("word/document.xml") == DOCUMENT
    assert remarks == ()


def test_macros_stay_behind_and_it_is_said() -> None:
    data = docx(
        p("Text"),
        links={"rId8": ("vbaProject", "vbaProject.bin")},
        more={
            "word/vbaProject.bin": b"macro",
            "word/_rels/vbaProject.bin.rels": relationships([]),
        },
    )

    package, remarks = open_template(data, "mall.docm")

    assert not [name for name in package.parts if "vba" in name]
    assert b"vbaProject" not in package.parts["word/_rels/document.xml.rels"]
    assert remarks == ("Makrona i mall.docm följer inte med i dokumentet.",)


def test_the_attached_template_goes_with_what_refers_to_it() -> None:
    settings = '<w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/>'
    attached = relationships([("rId1", "attachedTemplate", "file:///c:/mall.dotm")])
    data = docx(p("T"), settings=settings, more={"word/_rels/settings.xml.rels": attached})

    package, remarks = open_template(data, "mall.docx")

    assert b"attachedTemplate" not in package.parts["word/settings.xml"]
    assert b"zoom" in package.parts["word/settings.xml"]
    assert remarks == ()


def test_relationships_to_nothing_go_with_what_refers_to_them() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId8"/></w:sectPr>'
    image = '<w:r><w:drawing><a:blip r:embed="rId9" r:link="rId7"/></w:drawing></w:r>'
    data = docx(
        p(image) + section,
        links={
            "rId7": ("image", "https://a.se/b.png"),
            "rId8": ("header", "NULL"),
            "rId9": ("image", "media/gone.png"),
        },
    )

    package, _ = open_template(data, "mall.docx")

    document = package.parts["word/document.xml"]
    assert b"headerReference" not in document
    assert b"rId9" not in document
    assert b'r:link="rId7"' in document


def test_a_signature_that_no_longer_holds_goes() -> None:
    signed = relationships(
        [
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", "origin", "_xmlsignatures/o.sigs"),
        ]
    )
    data = docx(p("T"), more={"_rels/.rels": signed, "_xmlsignatures/o.sigs": b""})

    package, _ = open_template(data, "mall.docx")

    assert "_xmlsignatures/o.sigs" not in package.parts


def test_a_strict_file_becomes_transitional() -> None:
    document = f'<w:document xmlns:w="{STRICT}"><w:body><w:p/></w:body></w:document>'
    data = docx("", more={"word/document.xml": document, "word/": b""})

    package, _ = open_template(data, "mall.docx")

    assert b"purl.oclc.org" not in package.parts["word/document.xml"]
    assert "word/" not in package.parts


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (docx("", more={"word/document.xml": "<x"}), "skadad i delen word/document.xml"),
        (docx("", more={"word/document.xml": "<x/>"}), "är inget Word-dokument"),
        (zipped({TYPES: "<x/>"}), "är inget Word-dokument"),
        (b"PK\x03\x04", "mall.docx"),
    ],
)
def test_a_file_that_cannot_be_used_gets_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(TjutError, match=sentence):
        open_template(data, "mall.docx")


def test_comments_in_the_xml_are_passed_over() -> None:
    body = p("Text") + sdt(p("x"), tag="titel", more="<!-- a -->")
    plain = docx(body, footnotes='<!-- b --><w:footnote w:id="1"/>')
    with ZipFile(BytesIO(plain)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for name in (TYPES, "word/_rels/document.xml.rels"):
        head, mark, rest = parts[name].partition(">")
        parts[name] = f"{head}{mark}<!-- c --><?d?>{rest}"

    package, _ = open_template(zipped(parts), "mall.docx")

    assert package.content_type(package.main) == DOCUMENT
    assert package.target(package.main, "footnotes") == "word/footnotes.xml"
    assert all(isinstance(found.tag, str) for found in package.tree(package.main).iter())


def test_a_file_that_does_not_say_what_its_parts_are_is_refused() -> None:
    data = zipped({"word/document.xml": part("document", "<w:body/>")})
    with pytest.raises(TjutError, match=r"är inget Word-dokument"):
        open_template(data, "mall.docx")

"""A package being changed: what is touched, what is not, and what it becomes."""

from tjut.word.opening import open_template
from tjut.word.package import TYPES, Edit, Package
from tjut.word.related import relationships_of
from tjut.word.xml import make
from zoo.raw import docx, p

THEME = ("theme", "theme/theme1.xml")
PACKAGE, _ = open_template(
    docx(p("Text"), styles="", links={"rId7": THEME}, more={"word/theme/theme1.xml": "<x />"}),
    "mall.docx",
)


def test_parts_that_nobody_changes_stay_byte_for_byte() -> None:
    edit = Edit(PACKAGE)
    edit.tree("word/document.xml").append(make("p"))

    finished = edit.finished()

    assert edit.changed == {"word/document.xml"}
    assert {name for name, data in finished.parts.items() if data != PACKAGE.parts[name]} == {
        "word/document.xml"
    }


def test_a_part_that_is_asked_for_and_left_alone_has_its_old_bytes() -> None:
    edit = Edit(PACKAGE)
    edit.tree("word/theme/theme1.xml")

    assert edit.finished().parts["word/theme/theme1.xml"] == b"<x />"


def test_the_opened_package_is_not_changed_with_its_copy() -> None:
    Edit(PACKAGE).tree("word/document.xml").clear()

    assert len(PACKAGE.tree("word/document.xml")) == 1


def test_a_new_part_gets_a_free_name_a_type_and_one_relationship() -> None:
    edit = Edit(PACKAGE)
    first = edit.add("word/media/a.png", b"1", "image/png")
    second = edit.add("word/media/a.png", b"2", "image/png")
    third = edit.add("word/a.xml", make("hdr"), "x/header")
    ids = [edit.relate("word/document.xml", "image", name) for name in (first, second, first)]

    finished = edit.finished()

    assert [first, second, third] == ["word/media/a.png", "word/media/a1.png", "word/a.xml"]
    assert ids == ["rId1", "rId2", "rId1"]
    assert [finished.content_type(name) for name in (second, third)] == ["image/png", "x/header"]
    assert list(finished.targets("word/document.xml", "image")) == [first, second]
    assert finished.target("word/document.xml", "theme") == "word/theme/theme1.xml"


def test_a_part_without_relationships_gets_them() -> None:
    edit = Edit(PACKAGE)
    edit.relate("word/styles.xml", "hyperlink", "https://a.se", external=True)

    (found,) = edit.finished().related("word/styles.xml")

    assert (found.target, found.external) == ("https://a.se", True)


def test_a_removed_part_is_gone_with_its_type_and_can_come_back() -> None:
    edit = Edit(PACKAGE)
    edit.remove("word/styles.xml")
    assert "word/styles.xml" not in edit
    assert "word/styles.xml" not in edit.finished().parts

    edit.add("word/styles.xml", b"<y/>", "x/styles")

    assert edit.finished().parts["word/styles.xml"] == b"<y/>"
    assert b"wordprocessingml.styles" not in edit.finished().parts[TYPES]


def test_a_type_that_is_right_already_is_left() -> None:
    edit = Edit(PACKAGE)
    edit.set_content_type("word/theme/theme1.xml", "application/xml")

    assert edit.changed == frozenset()


def test_relationships_lie_beside_their_part() -> None:
    assert relationships_of("") == "_rels/.rels"
    assert relationships_of("word/a.xml") == "word/_rels/a.xml.rels"


def test_a_part_of_unknown_kind_has_no_type() -> None:
    assert PACKAGE.content_type("a.bin") == ""
    assert Package({"_rels/.rels": b"<x/>"}).main == "word/document.xml"


def test_names_of_parts_ignore_case() -> None:
    loud = {name.upper(): data for name, data in PACKAGE.parts.items()}
    package = Package(loud)
    assert package.main == "WORD/DOCUMENT.XML"
    assert package.target(package.main, "styles") == "WORD/STYLES.XML"
    assert package.content_type("word/Document.xml").endswith("document.main+xml")
    edit = Edit(package)
    new = edit.add("word/styles.xml", b"<x/>", "application/xml")
    edit.relate(package.main, "styles", new)
    edit.set_content_type(package.main, "application/xml")
    edit.remove("word/theme/theme1.xml")
    finished = edit.finished()
    assert loud.keys() ^ finished.parts.keys() == {"word/styles1.xml", "WORD/THEME/THEME1.XML"}
    assert [*finished.targets(finished.main, "styles")] == ["WORD/STYLES.XML", "word/styles1.xml"]

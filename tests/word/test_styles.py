"""Styles and lists: found by name whatever the id, numbering of the template's own."""

import gc
import weakref

import pytest
from lxml import etree

from tjut.word.numbering import INDENT, Lists, abstract_list
from tjut.word.styles import Styles
from tjut.word.xml import Element, make, value, w
from zoo.raw import part, style


def root(name: str, content: str) -> Element:
    return etree.fromstring(part(name, content).encode())


def styles(content: str) -> Styles:
    return Styles(root("styles", content))


@pytest.mark.parametrize(
    "written",
    [
        style("heading 1", "Rubrik1"),
        style("Heading 1", "x"),
        style("Rubrik 1", "x"),
        style("Egen", "x", '<w:aliases w:val="A,Rubrik 1"/>'),
        style("Egen", "Rubrik1"),
        style("heading 1,Kapitel", "x"),
    ],
)
def test_a_heading_is_found_by_each_of_its_names(written: str) -> None:
    assert styles(written).find("paragraph", ("heading 1", "Rubrik 1")) is not None


def test_a_style_is_found_and_shown_by_the_name_that_a_swedish_word_has_for_it() -> None:
    known = styles(style("Heading 2", "a") + style("List Bullet", "b") + style("Ekvinge", "c"))

    assert known.find("paragraph", ("Rubrik 2",)) == "a"
    assert [known.shown(id_) for id_ in ("a", "b", "c", "d")] == [
        "Rubrik 2",
        "Punktlista",
        "Ekvinge",
        "d",
    ]


def test_a_style_of_another_kind_is_another_style() -> None:
    known = styles(style("Quote", "a", kind="character") + style("Quote", "b"))

    assert known.find("paragraph", ("Citat", "Quote")) == "b"
    assert known.find("table", ("Quote",)) is None


def test_a_heading_is_found_by_its_outline_level() -> None:
    level = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'

    known = styles(style("Kapitel", "k", level) + style("x", "x", level, kind="character"))

    assert (known.heading(2), known.heading(1)) == ("k", None)


def test_a_chain_of_styles_ends_even_when_it_bites_its_tail() -> None:
    known = styles(
        style("a", "a", '<w:basedOn w:val="b"/>') + style("b", "b", '<w:basedOn w:val="a"/>')
    )

    assert [found.get(w("styleId")) for found in known.chain("a")] == ["a", "b"]
    assert list(known.chain(None)) == []
    assert known.default("paragraph") is None


def test_the_size_of_text_is_inherited() -> None:
    def sized(size: int) -> str:
        return f'<w:rPr><w:sz w:val="{size}"/></w:rPr>'

    defaults = f"<w:docDefaults><w:rPrDefault>{sized(24)}</w:rPrDefault></w:docDefaults>"
    based = style("a", "A", sized(21)) + style("b", "B", '<w:basedOn w:val="A"/>')

    assert styles(defaults + based).size("B") == 21
    assert styles(defaults).size("B") == 24
    assert styles("").size(None) == 20


def numbered(level: str, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="7">{more}{level}</w:abstractNum>'


LEVEL = (
    '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/>'
    '<w:pPr><w:ind w:start="300.0"/></w:pPr></w:lvl>'
)
NUM = '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
LIST_STYLE = styles(
    style("List Number", "L", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')
)


def test_each_list_restarts_the_numbering_of_the_template() -> None:
    numbering = root("numbering", numbered(LEVEL) + NUM)
    lists = Lists(numbering, LIST_STYLE)

    numbers = [lists.new("L", 0, 1), lists.new("L", 0, 5)]

    assert numbers == ["1", "2"]
    assert [value(num, "abstractNumId") for num in numbering.iter(w("num"))] == ["7", "7", "7"]
    starts = [start.get(w("val")) for start in numbering.iter(w("startOverride"))]
    assert starts == ["1", "5"]
    assert lists.indent("1", 0) == 300


@pytest.mark.parametrize(
    ("content", "style_id", "level", "start"),
    [
        ("", "L", 0, 1),
        (numbered(LEVEL) + NUM, "L", 0, None),
        (numbered(LEVEL) + NUM, "L", 1, 1),
        (numbered(LEVEL) + NUM, "Normal", 0, 1),
        (numbered("", '<w:numStyleLink w:val="X"/>') + NUM, "L", 0, 1),
    ],
)
def test_a_list_that_the_template_has_no_form_for_gets_one(
    content: str, style_id: str, level: int, start: int | None
) -> None:
    numbering = root("numbering", content)
    lists = Lists(numbering, LIST_STYLE)

    first = lists.new(style_id, level, start)
    lists.new(style_id, level, start)

    made = [
        found for found in numbering.iter(w("abstractNum")) if found.get(w("abstractNumId")) == "1"
    ]
    assert len(made) == 1
    assert lists.indent(first, level) == INDENT * (level + 1)
    tags = [child.tag for child in numbering]
    assert tags == sorted(tags, key=[w("abstractNum"), w("num")].index)


def test_lists_go_with_their_document_and_wait_for_no_garbage_to_be_collected() -> None:
    lists = Lists(root("numbering", ""), LIST_STYLE)
    lists.new("L", 0, 1)
    kept = weakref.ref(lists)
    gc.disable()
    try:
        del lists
        assert kept() is None
    finally:
        gc.enable()


def test_a_numbering_style_is_followed_to_its_numbering() -> None:
    linked = '<w:abstractNum w:abstractNumId="9"><w:styleLink w:val="X"/>' + LEVEL
    content = numbered("", '<w:numStyleLink w:val="X"/>') + linked + "</w:abstractNum>" + NUM
    numbering = root("numbering", content)

    number = Lists(numbering, LIST_STYLE).new("L", 0, 1)

    num = numbering.find(f"{w('num')}[@{w('numId')}='{number}']")
    assert value(num, "abstractNumId") == "9"


def test_an_indent_that_is_not_given_is_tjuts_own() -> None:
    numbering = root("numbering", '<w:num w:numId="1"/>')

    assert Lists(numbering, LIST_STYLE).indent("1", 2) == INDENT * 3


def test_levels_take_turns() -> None:
    ordered, bullets = abstract_list(1, ordered=True, style="L"), abstract_list(2, ordered=False)

    texts = [[level.get(w("val")) for level in found.iter(w("lvlText"))][:4]
             for found in (ordered, bullets)]  # fmt: skip
    assert texts == [["%1.", "%2)", "%3.", "%4."], ["•", "–", "•", "•"]]
    assert len(list(ordered.iter(w("pStyle")))) == 1
    assert make("p").tag == w("p")


def test_lengths_may_have_a_unit_as_in_strict_files() -> None:
    size = '<w:rPr><w:sz w:val="11pt"/></w:rPr>'
    default = f"<w:docDefaults><w:rPrDefault>{size}</w:rPrDefault></w:docDefaults>"
    own = abstract_list(1, ordered=False)
    for ind in own.iter(w("ind")):
        ind.set(w("left"), "0.5in")
    numbering = root("numbering", "")
    numbering.append(own)
    numbering.append(make("num", make("abstractNumId", val=1), numId=7))

    assert styles(default).size(None) == 22
    assert Lists(numbering, styles("")).indent("7", 0) == 720

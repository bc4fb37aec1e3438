"""Controls at every level, of every kind: the value is shown, the form is kept."""

from datetime import date

import pytest
from lxml import etree

from tjut.word.controls import Value, content, controls, fill, key_among, keys, level
from tjut.word.xml import Element, is_on, plain_text, value, w
from zoo.raw import p, part, r, sdt, table

PROMPT = '<w:rStyle w:val="Platshllartext"/>'
SHOWN = "<w:showingPlcHdr/>"


def control(xml: str) -> Element:
    return next(controls(etree.fromstring(part("body", xml).encode())))


def filled(xml: str, what: Value, placeholder: str = "Platshllartext") -> Element:
    found = control(xml)
    fill(found, what, placeholder)
    return found


@pytest.mark.parametrize(
    ("tag", "alias", "known", "key"),
    [
        ("Diarienummer", "", "diarienummer", "diarienummer"),
        ("", "Förvaltning", "forvaltning", "forvaltning"),
        ("GUID-1", "Nämnd", "namnd", "namnd"),
        ("x", "y", "namnd", None),
    ],
)
def test_a_control_goes_by_its_tag_else_its_title(
    tag: str, alias: str, known: str, key: str | None
) -> None:
    assert key_among(control(sdt(p("x"), tag=tag, alias=alias)), {known}) == key


def test_a_picture_is_no_field_for_text() -> None:
    assert key_among(control(sdt(p("x"), tag="titel", more="<w:picture/>")), {"titel"}) is None
    bare = control("<w:sdt><w:sdtContent/></w:sdt>")
    assert (keys(bare), key_among(bare, {"titel"})) == ((), None)


@pytest.mark.parametrize(
    ("xml", "where"),
    [
        (p(sdt(r("x"))), "run"),
        (sdt(p("x")), "block"),
        (sdt(table(["x"])), "block"),
        (f"<w:tbl><w:tr>{sdt('<w:tc>' + p('x') + '</w:tc>')}</w:tr></w:tbl>", "cell"),
        (f"<w:tbl>{sdt('<w:tr><w:tc>' + p('x') + '</w:tc></w:tr>')}</w:tbl>", "row"),
        ("<w:sdt/>", "block"),
    ],
)
def test_where_a_control_stands(xml: str, where: str) -> None:
    found = control(xml)

    assert level(found) == where
    fill(found, "nytt")
    assert plain_text(found) == "nytt"


def test_what_has_been_filled_is_no_prompt_any_more() -> None:
    found = filled(p(sdt(r("Skriv här", PROMPT + "<w:i/>"), more=SHOWN)), "KS 1")

    form = next(found.iter(w("r"))).find(w("rPr"))
    assert form is not None
    assert [child.tag.rpartition("}")[2] for child in form] == ["i"]
    assert next(found.iter(w("showingPlcHdr")), None) is None


def test_a_prompt_gives_way_to_the_form_that_the_control_asks_for() -> None:
    own = f"<w:rPr><w:b/></w:rPr>{SHOWN}"
    found = filled(sdt(p(r("Skriv", PROMPT)), more=own), "KS 1")

    form = next(content(found).iter(w("rPr")))
    assert is_on(form, "b")
    assert value(form, "rStyle") is None


def test_bookmarks_in_a_control_stay() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="a"/>' + r("x") + '<w:bookmarkEnd w:id="1"/>'

    found = filled(p(sdt(mark)), "y")

    assert [child.tag.rpartition("}")[2] for child in content(found)] == [
        "bookmarkStart", "bookmarkEnd", "r",
    ]  # fmt: skip


def test_bookmarks_between_paragraphs_in_a_control_stay() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'

    found = filled(sdt(p("x") + mark + p("y")), "z")

    assert plain_text(found) == "z"
    assert next(found.iter(w("bookmarkEnd")), None) is not None


def test_lines_become_paragraphs_of_rich_text_and_lines_of_plain_text() -> None:
    rich = filled(sdt(p("x", style="A") + p("y")), ("ett", "två"))
    plain = filled(sdt(p("x"), more="<w:text/>"), ("ett", "två"))
    inline = filled(p(sdt(r("x"))), ("ett", "två"))

    assert [plain_text(found) for found in content(rich)] == ["ett", "två"]
    assert [value(found.find(w("pPr")), "pStyle") for found in content(rich)] == ["A", "A"]
    for found in (plain, inline):
        assert len(list(found.iter(w("br")))) == 1
        assert plain_text(found) == "etttvå"


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("", "2025-09-01"),
        ('<w:date><w:dateFormat w:val="d MMMM yyyy"/></w:date>', "1 september 2025"),
        ('<w:date w:fullDate="2020-01-01T00:00:00Z"/>', "2025-09-01"),
    ],
)
def test_a_date_is_shown_as_the_control_wants_it(form: str, shown: str) -> None:
    found = filled(p(sdt(r("x"), more=form)), date(2025, 9, 1))

    assert plain_text(found) == shown
    when = next(found.iter(w("date")), None)
    assert when is None or when.get(w("fullDate")) == "2025-09-01T00:00:00Z"


def test_a_choice_is_remembered_by_its_value() -> None:
    items = (
        '<w:dropDownList><w:listItem w:displayText="Beslut" w:value="B"/>'
        '<w:listItem w:value="I"/></w:dropDownList>'
    )

    chosen = [
        next(filled(p(sdt(r("x"), more=items)), what).iter(w("dropDownList"))).get(w("lastValue"))
        for what in ("Beslut", "I", "Annat")
    ]

    assert chosen == ["B", "I", None]


def test_a_control_without_anything_in_it_is_filled() -> None:
    assert plain_text(filled("<w:p><w:sdt><w:sdtPr/></w:sdt></w:p>", "x")) == "x"

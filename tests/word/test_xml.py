"""Elements in the order that Word wants them."""

from tjut.word.xml import PARAGRAPH_ORDER, make, put, remove, text, w


def test_a_property_is_put_in_its_place_instead_of_an_earlier_one() -> None:
    form = make("pPr", make("pStyle", val="a"), make("jc", val="left"))

    put(form, make("keepNext"), PARAGRAPH_ORDER)
    put(form, make("jc", val="right"), PARAGRAPH_ORDER)

    assert [(child.tag, child.get(w("val"))) for child in form] == [
        (w("pStyle"), "a"), (w("keepNext"), None), (w("jc"), "right"),
    ]  # fmt: skip


def test_what_stands_in_no_tree_can_be_removed() -> None:
    root = make("p")

    remove(root)

    assert root.tag == w("p")


def test_text_keeps_its_spaces_and_loses_what_xml_cannot_hold() -> None:
    assert text(" a\x00\x0bb\n\ud800c\uffff ").text == " a b c "

"""XML written as text says the same when it is read."""

from tjut.word.markup import elements, tag, text_run
from tjut.word.xml import plain_text, w


def test_a_tag_has_its_attributes_and_what_is_inside() -> None:
    (form,) = elements(tag("pPr", tag("pStyle", val="a"), tag("ind", left=20, firstLine=0)))

    assert [(child.tag, dict(child.attrib)) for child in form] == [
        (w("pStyle"), {w("val"): "a"}), (w("ind"), {w("left"): "20", w("firstLine"): "0"}),
    ]  # fmt: skip


def test_attributes_and_text_hold_what_they_are_given() -> None:
    odd = "\t<b>&amp; ”A” & 'B' \"C\"]]>\t"

    (style,) = elements(tag("pStyle", val=f"{odd}\r\n"))
    (run,) = elements(text_run(odd, tag("b")))

    assert style.get(w("val")) == f"{odd}\r\n"
    assert plain_text(run) == odd
    assert [child.tag for child in run] == [w("rPr"), w("t")]


def test_text_keeps_its_spaces_and_loses_what_xml_cannot_hold() -> None:
    (run,) = elements(text_run(" a\x00\x0bb\n\ud800c\uffff "))

    assert plain_text(run) == " a b c "

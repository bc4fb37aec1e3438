"""Fields typed as {{ titel }}: whole, cut into runs, unknown, and beside text boxes."""

import pytest
from lxml import etree

from tjut.word.marks import fill_marks, mark_keys, only_mark
from tjut.word.xml import Element, plain_text, w
from zoo.raw import p, part, r

VALUES = {"titel": "Ny skola", "datum": "2026-01-01", "namnd": ""}


def paragraph(*runs: str) -> Element:
    return next(etree.fromstring(part("body", p(*runs)).encode()).iter(w("p")))


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        (["Om {{ titel }}."], "Om Ny skola."),
        (["{{titel}} {{ Datum }}"], "Ny skola 2026-01-01"),
        (["{", "{ ti", "tel ", "}} {{datum", "}}!"], "Ny skola 2026-01-01!"),
        (["{{ nämnd }}"], ""),
        (["{{ okänd }} {{titel}}"], "{{ okänd }} Ny skola"),
        (["{ titel }"], "{ titel }"),
    ],
)
def test_typed_fields_are_filled(runs: list[str], shown: str) -> None:
    found = paragraph(*runs)
    fill_marks(found, VALUES)

    assert plain_text(found) == shown


def test_a_value_has_the_form_of_the_run_where_its_field_begins() -> None:
    found = paragraph(r("a {{", "<w:b/>"), r("titel}} b"))
    fill_marks(found, VALUES)

    assert [text.text for text in found.iter(w("t"))] == ["a Ny skola", " b"]


def test_text_in_a_box_belongs_to_its_own_paragraph() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('{{ titel }}')}</w:txbxContent></v:textbox>"
    outer = paragraph("{{ datum }}", f"{box}</w:pict></w:r>")

    assert mark_keys(outer) == ["datum"]
    fill_marks(outer, VALUES)
    assert plain_text(outer) == "2026-01-01{{ titel }}"


def test_a_field_alone_in_its_paragraph() -> None:
    assert only_mark(paragraph(" {{ Innehåll }} ")) == "innehall"
    assert only_mark(paragraph("{{ innehåll }}.")) is None
    assert only_mark(paragraph("{{ titel }} {{ datum }}")) is None

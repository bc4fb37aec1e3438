"""The bytes of a Word file: order, time, and the seal that tells them from edited ones."""

import os
import time
from io import BytesIO
from zipfile import ZipFile

import pytest

from tjut.word.opening import open_template
from tjut.word.package import TYPES, Edit
from tjut.word.properties import set_custom
from tjut.word.seal import SEAL, Origin, origin, sealed
from tjut.word.zipped import digest, zipped
from zoo.raw import docx, p
from zoo.raw import zipped as raw_zip

PARTS = {"word/b.xml": b"<b/>", TYPES: b"<t/>", "word/a.xml": b"<a/>"}


def test_content_types_come_first_and_every_entry_has_one_time() -> None:
    with ZipFile(BytesIO(zipped(PARTS))) as archive:
        entries = archive.infolist()

    assert [entry.filename for entry in entries] == [TYPES, "word/b.xml", "word/a.xml"]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(0, 0o600 << 16)}


def test_the_same_parts_give_the_same_bytes_in_any_time_zone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = zipped(PARTS)
    monkeypatch.setitem(os.environ, "TZ", "Pacific/Auckland")
    time.tzset()
    try:
        assert zipped(PARTS) == here
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_digest_does_not_ask_for_order_but_for_names_and_contents() -> None:
    assert digest(PARTS) == digest(dict(reversed(PARTS.items())))
    assert digest(PARTS) != digest({**PARTS, "word/b.xml": b"<c/>"})
    assert digest(PARTS) != digest({"word/c.xml": b"<b/>", TYPES: b"<t/>", "word/a.xml": b"<a/>"})


def built() -> dict[str, bytes]:
    edit = Edit(open_template(docx(p("Text")), "mall.docx")[0])
    return sealed(edit, set_custom(edit, {"datum": "2026-01-01", SEAL: ""}))


def test_a_sealed_document_is_untouched_until_a_part_changes() -> None:
    parts = built()
    edited = {**parts, "word/document.xml": parts["word/document.xml"].replace(b"Text", b"Test")}

    assert origin(zipped(parts), "a.docx") is Origin.UNTOUCHED
    assert origin(zipped(edited), "a.docx") is Origin.EDITED


@pytest.mark.parametrize(
    "data", [docx(p("Text")), b"no zip", raw_zip({"a.txt": "x"}), raw_zip({"_rels/.rels": "<x"})]
)
def test_what_tjut_did_not_build_is_foreign(data: bytes) -> None:
    assert origin(data, "a.docx") is Origin.FOREIGN

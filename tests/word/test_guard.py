"""Hostile files: each is refused with a sentence, and ordinary ones are not."""

import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from tjut.errors import TjutError
from tjut.word.archive import Parts
from tjut.word.guard import MAX_DEPTH, MIB, open_archive
from tjut.word.wordfile import open_word
from tjut.word.xml import w
from zoo.raw import docx, p, part, relationships, zipped


def _refusal(data: bytes) -> str:
    with pytest.raises(TjutError) as refused:
        open_word(data, "skrivelse.docx")
    return str(refused.value)


def _stored(name: str, content: bytes, kind: int = zipfile.ZIP_STORED) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def _twice() -> bytes:
    return zipped({"word/document.xml": "a", "word/documenT.xml": "b"})


def _encrypted() -> bytes:
    data = bytearray(docx(p("Hemligt")))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        data[at + flags] |= 1
    return bytes(data)


def _overlapping() -> bytes:
    """A directory whose second entry starts inside the first one."""
    data = bytearray(zipped({"a.bin": bytes(range(256)) * 9, "b.bin": b"x"}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 42 : at + 46] = struct.pack("<I", 40)
    return bytes(data)


def _broken_checksum() -> bytes:
    data = bytearray(_stored("word/document.xml", part("document", "<w:body/>").encode()))
    data[60] ^= 0xFF
    return bytes(data)


def _two_names() -> bytes:
    """A part with one name in the directory and another before its bytes."""
    data = bytearray(docx(p("Hej")))
    at = data.find(b"word/document.xml")
    data[at : at + 4] = b"WORD"
    return bytes(data)


def _lying() -> bytes:
    """A part that unpacks to a thousand times what the directory says."""
    data = bytearray(_stored("word/document.xml", b"<a>" * MIB, zipfile.ZIP_DEFLATED))
    for signature, size in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rfind(signature)
        data[at + size : at + size + 4] = struct.pack("<I", 3000)
    return bytes(data)


def _broken_head() -> bytes:
    """A deflated part whose first bytes are no deflate stream."""
    data = bytearray(_stored("word/document.xml", b"<a/>" * 999, zipfile.ZIP_DEFLATED))
    data[47:57] = b"\xff" * 10
    return bytes(data)


def _doctype() -> bytes:
    bomb = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    return docx(p("Hej"), more={"word/theme/theme1.xml": bomb})


def _wide_doctype() -> bytes:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'
    return docx(p("Hej"), more={"customXml/item1.xml": text.encode("utf-16")})


def _late_doctype() -> bytes:
    """A type after more than anybody looks at at first."""
    before = "<?xml version='1.0'?>" + "<!-- x -->\n  " * 900
    bomb = before + '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'
    return docx(p("Hej"), more={"word/theme/theme1.xml": bomb})


def _nested(depth: int) -> bytes:
    return docx("<w:sdt>" * depth + p("Hej") + "</w:sdt>" * depth)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "tom fil"),
    "text": (lambda: b"Hej!", "inget Word-dokument"),
    "RTF by another name": (
        lambda: rb"{\rtf1\ansi Hej}",
        "Öppna den i Word, välj Spara som",
    ),
    "old Word": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "äldre Word-dokument"),
    "a script before the zip": (lambda: b"#!/bin/sh\n" + docx(p("Hej")), "inget Word-dokument"),
    "a zip before the zip": (lambda: _stored("x", b"y") + docx(p("Hej")), "skadad"),
    "half a zip": (lambda: docx(p("Hej"))[:400], "skadad"),
    "wrong checksum": (_broken_checksum, "skadad"),
    "one part with two names": (_two_names, "skadad"),
    "overlapping entries": (_overlapping, "skadad"),
    "encrypted": (_encrypted, "lösenord"),
    "no document": (lambda: zipped({"xl/workbook.xml": "<x/>"}), "inget Word-dokument"),
    "broken document": (
        lambda: zipped({"word/document.xml": "<w:document>"}),
        "inget Word-dokument",
    ),
    "a document that is not called XML": (
        lambda: zipped(
            {
                "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.bin")]),
                "word/document.bin": part("document", f"<w:body>{p('Hej')}</w:body>"),
            }
        ),
        "inget Word-dokument",
    ),
    "a very long text": (
        lambda: _stored("word/document.xml", part("document", p("x" * 10**7 + "x")).encode()),
        "längre än 10 miljoner tecken",
    ),
    "a very long attribute": (
        lambda: _stored("word/document.xml", f"<w:document a='{'x' * 10**7}y'/>".encode()),
        "längre än 10 miljoner tecken",
    ),
    "no parts": (lambda: zipped({}), "inget Word-dokument"),
    "other compression": (lambda: _stored("a", b"b", zipfile.ZIP_BZIP2), "packad på ett sätt"),
    "one name twice": (_twice, "samma namn"),
    "climbing name": (lambda: zipped({"../../etc/passwd": "x"}), "otillåtet namn"),
    "absolute name": (lambda: zipped({"/etc/passwd": "x"}), "otillåtet namn"),
    "drive": (lambda: zipped({"C:/x.xml": "x"}), "otillåtet namn"),
    "many parts": (lambda: zipped({f"a/{n}": "" for n in range(2001)}), "fler än 2000 delar"),
    "very many parts": (lambda: b"PK\x03\x04" + b"PK\x01\x02" * 20_001, "fler än 2000 delar"),
    "bomb": (lambda: zipped({"word/media/a.png": bytes(20 * MIB)}), "packad mer än 150"),
    "huge XML part": (lambda: _stored("word/a.xml", bytes(32 * MIB + 1)), "större än 32 MB"),
    "a bomb that lies about its size": (_lying, "skadad"),
    "doctype": (_doctype, "DOCTYPE"),
    "doctype after many comments": (_late_doctype, "DOCTYPE"),
    "a comment that never ends": (
        lambda: zipped({"word/document.xml": "<!-- x -->  " * 50_000 + "<!-- "}),
        "inget Word-dokument",
    ),
    "a broken part that is looked into": (_broken_head, "skadad"),
    "doctype in UTF-16": (_wide_doctype, "DOCTYPE"),
    "deep": (lambda: _nested(MAX_DEPTH), "led"),
    "deeper than the parser goes": (lambda: _nested(5000), "led"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_refuses_with_a_sentence_in_bounded_time_and_memory(kind: str) -> None:
    make, sentence = REFUSED[kind]
    data = make()
    tracemalloc.start()
    started = time.process_time()
    message = _refusal(data)
    assert time.process_time() - started < 5
    assert tracemalloc.get_traced_memory()[1] < 3 * len(data) + 64 * MIB
    tracemalloc.stop()
    assert message.startswith("”skrivelse.docx” ")
    assert message.endswith(".")
    assert sentence in message


def test_refuses_a_file_that_is_larger_than_the_limit() -> None:
    assert "större än 50 MB" in _refusal(b"PK\x03\x04" + bytes(50 * MIB))


def test_refuses_parts_that_together_become_too_large() -> None:
    noise = bytes(range(256)) * 300
    part_of_60 = (noise * (60 * MIB // len(noise)))[: 60 * MIB]
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for at in range(5):
            archive.writestr(f"word/media/{at}.bin", part_of_60)
    assert "256 MB" in _refusal(buffer.getvalue())


def test_refuses_more_elements_than_a_report_can_have() -> None:
    body = "".join(f"<w:p><w:r w:rsidR='{at % 997:08x}'/></w:p>" for at in range(760_000))
    assert "fler än 1 500 000 element" in _refusal(docx(body))


def test_lets_an_ordinary_file_through() -> None:
    word, root = open_word(docx(p("Hej")), "a.docx")
    assert word.main == "word/document.xml"
    assert root.findtext(f".//{w('t')}") == "Hej"


def test_lets_nesting_up_to_the_limit_through() -> None:
    open_word(_nested(MAX_DEPTH - 6), "a.docx")


def test_a_part_that_cannot_be_unpacked_is_empty() -> None:
    data = bytearray(_stored("word/media/a.png", b"x" * 100))
    data[60] ^= 0xFF
    archive = open_archive(bytes(data), "a.docx")
    assert archive.read("word/media/a.png") == b""


def test_parts_are_unpacked_by_name() -> None:
    parts = Parts(open_archive(zipped({"a.xml": "<a/>", "b.bin": b"b"}), "a.docx"))
    assert dict(parts) == {"a.xml": b"<a/>", "b.bin": b"b"}
    assert len(parts) == 2
    assert "c" not in parts
    assert parts.get("c") is None


def test_counts_the_elements_of_large_files() -> None:
    noise = "".join(
        f"<w:p><w:r><w:t>{at * 7919 % 99991:x}</w:t></w:r></w:p>" for at in range(200_000)
    )
    _, root = open_word(docx(noise), "a.docx")
    assert len(root[0]) == 200_000


def test_reads_parts_in_utf_16() -> None:
    body = part("document", f"<w:body>{p('Åtgärd')}</w:body>").replace("UTF-8", "UTF-16")
    _, root = open_word(zipped({"word/document.xml": body.encode("utf-16")}), "a.docx")
    assert root.findtext(f".//{w('t')}") == "Åtgärd"

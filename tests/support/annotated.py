"""What stands in copies with comments: what each is about, and all that is no comment."""

import zipfile
from collections.abc import Iterator

from lxml import etree

from tjut.word.xml import w


def shown_by_libreoffice(root: etree._Element) -> Iterator[tuple[str, str]]:
    """The text that each comment is about, and what it says."""
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    open_: dict[str | None, tuple[list[str], str]] = {}
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start" and element.tag == f"{office}annotation":
            said = "".join(element.itertext())
            open_[element.get(f"{office}name")] = ([], said)
        elif event == "start" and element.tag == f"{office}annotation-end":
            pieces, said = open_.pop(element.get(f"{office}name"))
            yield "".join(pieces), said
        inside = any(one.tag == f"{office}annotation" for one in element.iterancestors())
        if not inside:
            own = element.text if event == "start" else element.tail
            if element.tag == f"{office}annotation" and event == "start":
                own = ""
            for pieces, _ in open_.values():
                pieces.append(own or "")


def whole(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Each character of the document with the form of its run and the elements that it is in."""
    root = etree.fromstring(archive.read("word/document.xml"))
    return [
        (character, "/".join(_form(one) for one in element.iterancestors()))
        for element in root.iter("*")
        for character in (element.text or "").strip("\n")
    ]


def _form(element: etree._Element) -> str:
    properties = element.find(w("rPr"))
    form = b"" if properties is None else etree.tostring(properties, method="c14n")
    return f"{element.tag}{form.decode()}"

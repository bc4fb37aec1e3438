"""A copy of a Word file with each finding as a comment on the words that it is about."""

import re
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

from lxml import etree

from tjut import __version__
from tjut.errors import TjutError
from tjut.findings import Finding, Severity
from tjut.readers.docx.remarks import OURS
from tjut.readers.docx.story import read_story
from tjut.word.package import KIND, TYPES, Edit, Package
from tjut.word.properties import read_custom, set_custom
from tjut.word.wordfile import WordFile, open_word
from tjut.word.xml import Element, clean
from tjut.writers.comments.marks import Marks

_WORDS = {Severity.ERROR: "Fel", Severity.WARNING: "Varning", Severity.INFO: "Råd"}
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_MODIFIED = "{http://purl.org/dc/terms/}modified"
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?")
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_MARK = "tjut-kommenterad"
"""The custom property of a copy that has no comments to be known by."""


def annotate(data: bytes, path: str, findings: Sequence[Finding]) -> bytes:
    """A copy of a Word file with the findings as comments; all else is as it was.

    A copy that gets none is marked as a copy, so that the next one may take its place.

    The comments have the date on which the file was last changed, so that the
    same findings give the same bytes. A finding in a note stands at the
    reference to it, and one in a header at the first paragraph, for Word has
    no comments there. Raises TjutError for what is no Word file, and for one
    with a broken part where its comments are told of.
    """
    word, root = open_word(data, path)
    story = read_story(word, root)
    archive = word.archive.zip
    edit = Edit(Package({name: word.archive.read(name) for name in archive.namelist()}))
    if not (findings and story.lines):
        return _marked(edit, archive) or data
    document = edit.tree(word.name(word.main))
    comments = _comments(edit, word, document)
    twins = dict(zip(root.iter("*"), document.iter("*"), strict=True))
    marks = Marks(story, twins, etree.QName(document).namespace or "")
    marks.prepare(finding.span for finding in findings)
    date = _last_changed(word)
    for number, finding in enumerate(findings, _first_free(comments)):
        marks.add(number, finding.span)
        comments.append(_comment(comments, number, finding, date))
    return _zipped_as(archive, edit.finished().parts)


def is_annotated(data: bytes) -> bool:
    """Whether a file is a Word file with comments of tjut's, or a copy that got none."""
    try:
        word, _ = open_word(data, "")
    except TjutError:
        return False
    comments = word.first_tree("comments")
    if comments is not None and any(
        OURS in one.attrib.values() for one in comments.iter("{*}comment")
    ):
        return True
    roots = map(word.tree, word.related("", "custom-properties"))
    return any(root is not None and _MARK in read_custom(root) for root in roots)


def _marked(edit: Edit, archive: zipfile.ZipFile) -> bytes | None:
    """The file marked as a copy; None for one that is too broken for it."""
    try:
        set_custom(edit, {_MARK: __version__})
    except (etree.XMLSyntaxError, KeyError):
        return None
    return _zipped_as(archive, edit.finished().parts)


def _comments(edit: Edit, word: WordFile, document: Element) -> Element:
    """The root of the part with the comments. Raises TjutError when there can be none."""
    try:
        if word.name(TYPES) in edit.package.parts:
            return edit.tree(_comments_part(edit, word.name(word.main), document))
    except etree.XMLSyntaxError:
        pass
    message = f"”{word.path}” är skadad och kan inte få kommentarer. Spara den på nytt i Word."
    raise TjutError(message)


def _comments_part(edit: Edit, main: str, document: Element) -> str:
    """The part with the comments, added when there is none."""
    found = edit.package.target(main, "comments")
    if found is not None:
        return found
    namespace = etree.QName(document).namespace or ""
    root = etree.Element(f"{{{namespace}}}comments", nsmap={"w": namespace})
    name = edit.add("word/comments.xml", root, _TYPE)
    kinds = _STRICT if "purl.oclc.org" in namespace else KIND
    edit.relate(main, f"{kinds}comments", name)
    return name


def _first_free(comments: Element) -> int:
    """The first number that no comment has."""
    namespace = etree.QName(comments).namespace
    numbers = (comment.get(f"{{{namespace}}}id", "") for comment in comments.iterchildren("*"))
    return max((int(number) for number in numbers if number.isdecimal()), default=-1) + 1


def _last_changed(word: WordFile) -> str:
    """When the file was last changed, as its properties have it; empty when they do not."""
    roots = map(word.tree, word.related("", "core-properties"))
    dates = (root.findtext(_MODIFIED) or "" for root in roots if root is not None)
    return next(filter(_DATE.fullmatch, dates), "")


def _comment(comments: Element, number: int, finding: Finding, date: str) -> Element:
    namespace = etree.QName(comments).namespace
    attributes = {"id": str(number), "author": OURS, "date": date, "initials": OURS}
    named = {f"{{{namespace}}}{name}": value for name, value in attributes.items() if value}
    comment = etree.Element(f"{{{namespace}}}comment", named)
    run = comment
    for name in ("p", "r", "t"):
        run = etree.SubElement(run, f"{{{namespace}}}{name}")
    run.text = clean(f"{_WORDS[finding.severity]} {finding.code}: {finding.message}")
    return comment


def _zipped_as(archive: zipfile.ZipFile, parts: Mapping[str, bytes]) -> bytes:
    """A zip of parts, those that an archive has in its order and form; new ones last."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for entry in archive.infolist():
            made.writestr(_like(entry, entry.filename), parts[entry.filename])
        for name in [name for name in parts if name not in archive.NameToInfo]:
            made.writestr(_like(archive.infolist()[0], name), parts[name])
    return target.getvalue()


def _like(entry: zipfile.ZipInfo, name: str) -> zipfile.ZipInfo:
    """The directory entry of a part, with the time and form of another."""
    made = zipfile.ZipInfo(name, entry.date_time)
    made.compress_type = entry.compress_type
    made.external_attr, made.create_system = entry.external_attr, entry.create_system
    return made

"""Findings as comments in a copy of a Word file: on the right words, and nothing else changed."""

import re
import zipfile
from io import BytesIO

import pytest
from lxml import etree

from support.annotated import whole
from tjut.errors import TjutError
from tjut.findings import Finding, Severity
from tjut.readers.docx import read_docx
from tjut.source import Span
from tjut.word.xml import w
from tjut.writers.comments import annotate, is_annotated
from zoo.raw import SWEDISH_STYLES, docx, p, part, r, relationships, sdt, table, zipped

BOX = "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>"
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
BODY = (
    p("Cykelplan", style="Rubrik")
    + p("Utredning", style="Rubrik1")
    + p(r("Nämnden har ") + r("berett", "<w:b/>") + r(" ärendet under hösten."))
    + p('<w:hyperlink w:anchor="a">' + r("Se planen") + "</w:hyperlink>", r(" nedan"))
    + p("<w:r><w:t>Ett</w:t><w:tab/><w:t>två</w:t><w:br/><w:t>tre</w:t></w:r>")
    + p('<w:ins w:author="A">' + r("tillagt") + "</w:ins>", sdt(r("kontroll")))
    + p('<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t>fyra</w:t><w:tab/><w:t>fem</w:t></w:r>')
    + "<w:p><w:t>naken</w:t></w:p>"
    + p("<m:oMath><m:r><m:t>formel</m:t></m:r></m:oMath>")
    + p(r("ankare") + BOX.format(p("rutans text") + p()) + NOTE)
    + p(BOX.format(p()))
    + table(["cellen", "b"], header=1)
    + "<w:p><w:pPr/></w:p>"
    + p()
)
NOTES = '<w:footnote w:id="2">' + p("fotnoten") + "</w:footnote>"
COMMENTS = f'<w:comment w:id="7" w:author="Anna">{p("Hej")}</w:comment>'
FILE = docx(BODY, styles=SWEDISH_STYLES, footnotes=NOTES, comments=COMMENTS, header=p("sidhuvudet"))


def annotated(data: bytes, *spans: Span) -> bytes:
    findings = [Finding("XX01", f"Fynd {at}", span) for at, span in enumerate(spans, 1)]
    return annotate(data, "a.docx", findings)


def spans_of(text: str, *words: str) -> list[Span]:
    return [Span(text.index(word), text.index(word) + len(word)) for word in words]


def commented(data: bytes) -> dict[str, str]:
    """The text that each of tjut's comments is about, by what the comment says."""
    parts = zipfile.ZipFile(BytesIO(data))
    said = {
        comment.get(w("id")): comment.findtext(f".//{w('t')}") or ""
        for comment in etree.fromstring(parts.read("word/comments.xml"))
        if comment.get(w("author")) == "tjut"
    }
    about: dict[str, str] = {}
    open_: set[str | None] = set()
    for element in etree.fromstring(parts.read("word/document.xml")).iter("*"):
        mark = element.get(w("id"))
        if element.tag == w("commentRangeStart"):
            open_.add(mark)
            about.setdefault(said[mark], "")
        elif element.tag == w("commentRangeEnd"):
            open_.remove(mark)
        for each in open_:
            about[said[each]] += (element.text or "").strip("\n")
    assert open_ == set()
    return {message.partition(": ")[2]: text for message, text in about.items()}


WORDS = {
    "within a run": "Nämnden",
    "a whole run": "berett",
    "over runs": "har berett ärendet",
    "at the end of a paragraph": "hösten.",
    "in a link": "planen",
    "over the end of a link": "planen nedan",
    "before a tab": "Ett",
    "between tabs and breaks": "två",
    "after a break": "tre",
    "after a tab in a form": "fem",
    "outside a run": "naken",
    "in tracked text": "tillagt",
    "in a control": "kontroll",
    "a formula": "formel",
    "in a cell": "cellen",
}


@pytest.mark.parametrize("name", WORDS)
def test_a_comment_stands_on_the_exact_words(name: str) -> None:
    text = read_docx(FILE, "a.docx").source.text
    made = annotated(FILE, *spans_of(text, WORDS[name]))
    assert commented(made) == {"Fynd 1": WORDS[name]}
    assert read_docx(made, "a.docx").source.text == text


def test_many_comments_may_overlap() -> None:
    text = read_docx(FILE, "a.docx").source.text
    words = ("Nämnden har berett", "har", "berett ärendet", "n", "ärendet under hösten.", "Ett")
    made = annotated(FILE, *spans_of(text, *words))
    assert commented(made) == {f"Fynd {at}": word for at, word in enumerate(words, 1)}


def test_what_has_no_width_stands_on_its_line() -> None:
    text = read_docx(FILE, "a.docx").source.text
    start = text.index("berett")
    made = annotated(FILE, Span(start, start))
    assert commented(made) == {"Fynd 1": "Nämnden har berett ärendet under hösten."}


@pytest.mark.parametrize("line", ["a", "b", "c", "d"])
def test_a_line_without_text_can_be_commented(line: str) -> None:
    document = read_docx(FILE, "a.docx")
    assert document.source.body is not None
    lines = {
        "a": document.source.text.index("rutans text\n") + len("rutans text\n"),
        "b": document.source.text.index("cellen") - 1,
        "c": document.source.body - 2,
        "d": document.source.body - 1,
    }
    about = "rutans text" if line == "a" else ""
    assert commented(annotated(FILE, Span(lines[line], lines[line]))) == {"Fynd 1": about}


def test_words_in_a_text_box_are_commented_where_the_box_hangs() -> None:
    text = read_docx(FILE, "a.docx").source.text
    assert commented(annotated(FILE, *spans_of(text, "text"))) == {"Fynd 1": "rutans text"}


@pytest.mark.parametrize(("words", "place"), [("fotnoten", "ankare"), ("sidhuvudet", "Cykelplan")])
def test_words_beside_the_body_are_commented_in_it(words: str, place: str) -> None:
    text = read_docx(FILE, "a.docx").source.text
    assert commented(annotated(FILE, *spans_of(text, words))) == {"Fynd 1": place}


def test_nothing_but_what_comments_need_is_changed() -> None:
    text = read_docx(FILE, "a.docx").source.text
    made = annotated(FILE, *spans_of(text, "har berett", "två", "formel"))
    before, after = zipfile.ZipFile(BytesIO(FILE)), zipfile.ZipFile(BytesIO(made))
    assert after.namelist() == before.namelist()
    changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == {"word/document.xml", "word/comments.xml"}
    assert [entry.date_time for entry in after.infolist()] == [
        entry.date_time for entry in before.infolist()
    ]
    assert whole(after) == whole(before)


def test_a_file_without_comments_gets_a_part_for_them() -> None:
    made = zipfile.ZipFile(BytesIO(annotated(docx(p("Hej")), Span(0, 3))))
    assert made.namelist()[-1] == "word/comments.xml"
    assert b"comments+xml" in made.read("[Content_Types].xml")
    assert b"relationships/comments" in made.read("word/_rels/document.xml.rels")
    assert b'w:author="tjut" w:initials="tjut"' in made.read("word/comments.xml")


def test_names_of_parts_ignore_case() -> None:
    with zipfile.ZipFile(BytesIO(FILE)) as archive:
        loud = {name.upper(): archive.read(name) for name in archive.namelist()}
    made = zipfile.ZipFile(BytesIO(annotated(zipped(loud), Span(0, 3))))
    assert made.namelist() == [*loud]
    assert b'"tjut"' in made.read("WORD/COMMENTS.XML")


def test_a_strict_file_stays_strict() -> None:
    with zipfile.ZipFile(BytesIO(docx(p("Hej")))) as archive:
        ordinary = {name: archive.read(name).decode() for name in archive.namelist()}
    pattern = r"http://schemas\.openxmlformats\.org/(?!package)(\w+)/2006/([\w-]+)"
    strict = {
        name: re.sub(pattern, r"http://purl.oclc.org/ooxml/\1/\2", part)
        for name, part in ordinary.items()
    }
    made = zipfile.ZipFile(BytesIO(annotated(zipped(strict), Span(0, 3))))
    for name in ("word/comments.xml", "word/document.xml", "word/_rels/document.xml.rels"):
        assert b"schemas.openxmlformats.org/wordprocessingml" not in made.read(name)


def test_comments_have_the_date_on_which_the_file_was_changed() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="x" xmlns:dcterms="http://purl.org/dc/terms/">'
        "<dcterms:modified>{}</dcterms:modified></cp:coreProperties>"
    )
    related = relationships(
        [
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", "metadata/core-properties", "docProps/core.xml"),
        ]
    )
    for date, written in (("2026-03-10T08:00:00Z", True), ("i går", False)):
        more = {"docProps/core.xml": core.format(date), "_rels/.rels": related}
        made = zipfile.ZipFile(BytesIO(annotated(docx(p("Hej"), more=more), Span(0, 3))))
        assert (b'w:date="2026-03-10T08:00:00Z"' in made.read("word/comments.xml")) is written


def test_the_severity_and_the_code_are_told() -> None:
    finding = Finding("SP01", "Ordet är tungt", Span(0, 3), Severity.INFO)
    made = zipfile.ZipFile(BytesIO(annotate(docx(p("Hej")), "a.docx", [finding])))
    assert "Råd SP01: Ordet är tungt" in made.read("word/comments.xml").decode()


@pytest.mark.parametrize("original", [FILE, docx("")], ids=["no findings", "no paragraphs"])
def test_a_copy_without_comments_is_the_original_and_known_as_a_copy(original: bytes) -> None:
    copy = annotated(original, Span(0, 0)) if original != FILE else annotate(FILE, "a.docx", [])
    before, after = zipfile.ZipFile(BytesIO(original)), zipfile.ZipFile(BytesIO(copy))
    changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == {"[Content_Types].xml", "_rels/.rels"}
    assert set(after.namelist()) - set(before.namelist()) == {"docProps/custom.xml"}
    assert is_annotated(copy)
    assert not is_annotated(original)


def test_a_copy_is_known_by_its_comments_which_are_not_reported_again() -> None:
    copy = annotated(FILE, Span(0, 4))
    assert is_annotated(copy)
    assert not is_annotated(FILE)
    assert not is_annotated(docx(p("Hej")))
    assert not is_annotated(b"")
    problems = read_docx(copy, "a.docx").problems
    assert "WD03" not in {problem.code for problem in problems}


def test_the_same_findings_give_the_same_bytes() -> None:
    assert annotated(FILE, Span(0, 4)) == annotated(FILE, Span(0, 4))


def test_new_parts_come_last_in_the_same_order_each_time() -> None:
    with zipfile.ZipFile(BytesIO(docx(p("Ett ord")))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    del parts["word/_rels/document.xml.rels"]
    made = zipfile.ZipFile(BytesIO(annotated(zipped(parts), Span(0, 3))))
    assert made.namelist() == [*parts, "word/comments.xml", "word/_rels/document.xml.rels"]


BROKEN = {
    "types": docx(p("Ett ord"), more={"[Content_Types].xml": "<half"}),
    "relationships": docx(p("Ett ord"), more={"word/_rels/document.xml.rels": "<half"}),
    "comments": docx(p("Ett ord"), comments=COMMENTS, more={"word/comments.xml": "<half"}),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_a_file_whose_comments_cannot_be_told_of_gets_a_sentence(broken: bytes) -> None:
    assert read_docx(broken, "a.docx").source.text == "Ett ord"
    with pytest.raises(TjutError, match=r"^”a\.docx” är skadad och kan inte få kommentarer\."):
        annotated(broken, Span(0, 3))


@pytest.mark.parametrize("name", ["types", "bare"])
def test_a_broken_file_without_findings_is_copied_as_it_is(name: str) -> None:
    bare = zipped({"word/document.xml": part("document", f"<w:body>{p('Ett ord')}</w:body>")})
    original = {**BROKEN, "bare": bare}[name]
    assert annotate(original, "a.docx", []) == original


def test_a_file_that_does_not_say_what_its_parts_are_gets_no_comments() -> None:
    bare = zipped({"word/document.xml": part("document", f"<w:body>{p('Ett ord')}</w:body>")})
    with pytest.raises(TjutError, match=r"^”a\.docx” är skadad"):
        annotated(bare, Span(0, 3))

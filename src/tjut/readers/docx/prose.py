"""The running text of a Word paragraph: runs, links, fields, images, notes, tracked changes."""

import re
from collections.abc import Callable, Mapping

from tjut.model.prose import Break, Link, NoteReference, Prose
from tjut.readers.docx.fields import Fields
from tjut.readers.docx.found import Change
from tjut.readers.docx.pictures import images, is_box, outside_boxes
from tjut.readers.docx.pieces import PLAIN, Form, Pieces
from tjut.readers.docx.reading import Reading
from tjut.readers.docx.symbols import symbol
from tjut.readers.docx.text import LINE_BREAK
from tjut.source import ODD_LINE_ENDS, Span
from tjut.word.xml import MC, OFF, Element, R, listed, w

_T, _R, _PPR, _RPR, _VAL = w("t"), w("r"), w("pPr"), w("rPr"), w("val")
_STYLE, _BOLD, _ITALIC, _HIDDEN = w("rStyle"), w("b"), w("i"), w("vanish")
_FORM_CHANGE, _FOOTNOTE = w("rPrChange"), w("footnoteReference")
_LINE_ENDS = re.compile(f"[\n\r\t{ODD_LINE_ENDS}]")

Read = tuple[Element | None, Prose, list[Element]]
"""The properties of a paragraph, its running text, and the text boxes that are anchored in it."""


def prose_reader(reading: Reading) -> Callable[[Element], Read]:
    """What reads the paragraphs of a file, one after the other."""
    return _Prose(reading).read


class _Prose:
    """Walks through paragraphs; what it meets and does not know it walks into."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text, self.found = reading.text, reading.found
        self.pieces = Pieces()
        self.boxes: list[Element] = []
        self.bookmarks: list[str] = []
        self.form = PLAIN
        self.hidden = False
        self.fields = Fields()

    def read(self, paragraph: Element) -> Read:
        properties = None
        for child in listed(paragraph):
            tag = child.tag
            if tag == _R:
                self.run(child)
            elif tag == _PPR:
                properties = child if properties is None else properties
            else:
                _STEPS.get(tag, _Prose.children)(self, child)
        boxes, self.boxes = self.boxes, []
        self.bookmarks.clear()
        if self.fields.begun:
            self.fields.leave()
        return properties, self.pieces.close(), boxes

    def children(self, element: Element) -> None:
        for child in element:
            step = _STEPS.get(child.tag, _Prose.children)
            step(self, child)

    def say(self, text: str, element: Element) -> None:
        """Text that the reader of the document sees, unless a field or its form hides it."""
        if self.fields.unshown or not text:
            return
        start = self.text.add(text, element)
        if self.hidden:
            self.found.hide(Span(start, self.text.length))
        else:
            self.pieces.texts.append((text, start, self.form))

    def run(self, run: Element) -> None:
        before, was_hidden = self.form, self.hidden
        if self.fields.begun and (link := self.fields.link):
            self.form = before._replace(link=link)
        for child in listed(run):
            tag = child.tag
            if tag == _T:
                self.letters(child)
            elif tag == _RPR:
                self._put_on(child)
            else:
                _STEPS.get(tag, _Prose.children)(self, child)
        self.form, self.hidden = before, was_hidden

    def _put_on(self, properties: Element) -> None:
        given = {child.tag: child.get(_VAL) for child in listed(properties)}
        style = self.reading.styles.get(given.get(_STYLE) or "")
        bold = given[_BOLD] not in OFF if _BOLD in given else style.bold
        italic = given[_ITALIC] not in OFF if _ITALIC in given else style.italic
        if bold or italic or self.form is not PLAIN:
            self.form = Form(bold, italic, self.form.link)
        self.hidden = given[_HIDDEN] not in OFF if _HIDDEN in given else style.hidden
        if _FORM_CHANGE in given:
            author = _author(properties[list(given).index(_FORM_CHANGE)])
            self.found.change(Change("form", author, self.text.here()))

    def letters(self, element: Element) -> None:
        text = element.text or ""
        self.say(text if text.isprintable() else _LINE_ENDS.sub(" ", text), element)

    def tab(self, element: Element) -> None:
        self.say("\t", element)

    def hyphen(self, element: Element) -> None:
        self.say("\u2011", element)

    def soft_hyphen(self, element: Element) -> None:
        self.text.add("\u00ad", element)

    def symbol(self, element: Element) -> None:
        self.say(symbol(element.get(w("font"), ""), element.get(w("char"), "")), element)

    def line_break(self, element: Element) -> None:
        start = self.text.add(LINE_BREAK, element)
        self.pieces.part(Break(Span(start, self.text.length)))

    def hyperlink(self, element: Element) -> None:
        before = self.form
        relation = self.reading.relations.get(element.get(_ID, ""))
        if relation is not None and relation.external:
            place = element.get(w("anchor"))
            url = f"{relation.target}#{place}" if place else relation.target
            tooltip = element.get(w("tooltip"), "")
            self.form = before._replace(link=Link(url, "" if tooltip == url else tooltip))
        self.children(element)
        self.form = before

    def simple_field(self, element: Element) -> None:
        self.fields.begin_simple(element.get(w("instr"), ""))
        self.children(element)
        self.fields.end()

    def field_character(self, element: Element) -> None:
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            self.fields.begin()
        elif kind == "separate":
            if self.fields.instruction is not None and not self._refer_again():
                self.fields.show()
        elif kind == "end":
            self.fields.end()

    def _refer_again(self) -> bool:
        """Refer to a note that has been referred to, when that is what a field does."""
        number = self.reading.marked.get(self.fields.refers_to)
        if number:
            self.pieces.part(NoteReference(number, self.text.here()))
        return number is not None

    def bookmark(self, element: Element) -> None:
        self.bookmarks.append(element.get(w("name"), ""))
        self.reading.begin_mark(element)

    def bookmark_end(self, element: Element) -> None:
        self.reading.end_mark(element)

    def instruction(self, element: Element) -> None:
        self.fields.instruct(element.text or "")

    def drawing(self, element: Element) -> None:
        elements = outside_boxes(element)
        for image in images(elements, self.reading.relations, self.found, self.text.here()):
            self.pieces.part(image)
        self.boxes.extend(filter(is_box, elements))

    def alternative(self, element: Element) -> None:
        """Of alternatives, the first that has something: the others say the same in other words."""
        branch = next((branch for branch in element if len(branch)), None)
        if branch is not None:
            self.children(branch)

    def note(self, element: Element) -> None:
        kind = "footnotes" if element.tag == _FOOTNOTE else "endnotes"
        number = self.found.note(kind, element.get(w("id"), ""), self.text.length)
        for name in self.bookmarks:
            self.reading.marked.setdefault(name, number)
        self.bookmarks.clear()
        self.pieces.part(NoteReference(number, self.text.here()))

    def control(self, element: Element) -> None:
        control = self.reading.begin_control(element)
        if control.content is not None:
            self.children(control.content)
        self.reading.end_control(control, self.text.length)

    def inserted(self, element: Element) -> None:
        start = self.text.length
        self.children(element)
        self.found.change(Change("insertion", _author(element), Span(start, self.text.length)))

    def deleted(self, element: Element) -> None:
        text = "".join(part.text or "" for part in element.iter(w("delText"), _T))
        self.found.change(Change("deletion", _author(element), self.text.here(), text))

    def comment_start(self, element: Element) -> None:
        self.reading.begin_comment(element)

    def comment_end(self, element: Element) -> None:
        self.reading.end_comment(element)

    def comment(self, element: Element) -> None:
        self.reading.take_comment(element)

    def nothing(self, element: Element) -> None:
        """What is no text of the paragraph."""


def _author(element: Element) -> str:
    return element.get(w("author"), "")


_ID = f"{{{R}}}id"
_STEPS: Mapping[str, Callable[[_Prose, Element], None]] = {
    _R: _Prose.run,
    _T: _Prose.letters,
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}t": _Prose.letters,
    f"{{{MC}}}AlternateContent": _Prose.alternative,
    **{
        w(name): step
        for names, step in (
            ("tab ptab", _Prose.tab),
            ("noBreakHyphen", _Prose.hyphen),
            ("softHyphen", _Prose.soft_hyphen),
            ("sym", _Prose.symbol),
            ("br cr", _Prose.line_break),
            ("hyperlink", _Prose.hyperlink),
            ("fldSimple", _Prose.simple_field),
            ("fldChar", _Prose.field_character),
            ("instrText", _Prose.instruction),
            ("drawing pict object", _Prose.drawing),
            ("bookmarkStart", _Prose.bookmark),
            ("bookmarkEnd", _Prose.bookmark_end),
            ("footnoteReference endnoteReference", _Prose.note),
            ("sdt", _Prose.control),
            ("ins moveTo", _Prose.inserted),
            ("del moveFrom", _Prose.deleted),
            ("commentRangeStart", _Prose.comment_start),
            ("commentRangeEnd", _Prose.comment_end),
            ("commentReference", _Prose.comment),
            ("pPr rPr sdtPr delText delInstrText proofErr "
             "lastRenderedPageBreak annotationRef footnoteRef endnoteRef "
             "ffData", _Prose.nothing),
        )
        for name in names.split()
    },
}  # fmt: skip

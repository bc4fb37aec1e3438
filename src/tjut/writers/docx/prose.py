"""Running text → runs, with links, images, notes and no-break spaces."""

import re
from itertools import groupby

from tjut.language.typography import bind
from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.word.markup import quoted, run, tag, text_run
from tjut.word.xml import clean
from tjut.writers.docx.pen import Pen

_ADDRESS = re.compile(r"(?:https?|mailto|tel):\S+\Z", re.I)
"""What a link in a published document may lead to; other links are written as text."""


def runs(prose: Prose, pen: Pen, width: int | None = None) -> str:
    """The runs, links and drawings of a text, as XML; images are no wider than `width`."""
    width = pen.measure if width is None else width
    whole = bind("".join([part.text for part in prose.parts]))  # as written: prose.text is NFC
    made, at = "", 0
    for link, parts in groupby(prose.parts, key=_link_of):
        style = "" if link is None else tag("rStyle", val=pen.style("lank"))
        inside = ""
        for part in parts:
            end = at + len(part.text)
            inside += _run(part, whole[at:end], style, pen, width)
            at = end
        made += inside if link is None else _hyperlink(link, inside, pen)
    return made


def _link_of(part: Inline) -> Link | None:
    link = part.link if isinstance(part, Run) else None
    return link if link is not None and _ADDRESS.match(link.url) else None


def _run(part: Inline, written: str, style: str, pen: Pen, width: int) -> str:
    if isinstance(part, Run):
        bold = "<w:b/><w:bCs/>" if part.bold else ""
        italic = "<w:i/><w:iCs/>" if part.italic else ""
        return text_run(written, style + bold + italic)
    if isinstance(part, Break):
        return run("<w:br/>")
    if isinstance(part, NoteReference):
        return pen.notes.refer(part.number, pen.style("fotnotstecken"))
    shown = pen.picture(part, width)
    return text_run(_missing(part)) if shown is None else shown


def _missing(image: Image) -> str:
    """What stands in the place of an image that a draft cannot show."""
    return f"[bild saknas: {', '.join(filter(None, (image.path, image.alt)))}]"


def _hyperlink(link: Link, inside: str, pen: Pen) -> str:
    tip, relation = quoted(clean(link.title or link.url)), quoted(pen.link(link.url))
    return f'<w:hyperlink w:tooltip="{tip}" w:history="1" r:id="{relation}">{inside}</w:hyperlink>'

"""A case → the bytes of a Word document in the municipality's template."""

from collections.abc import Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from tjut.model.blocks import prose_of
from tjut.model.document import Document
from tjut.model.prose import Image
from tjut.schema.uppgifter import Uppgifter
from tjut.word.bookmarks import mark_own, mark_part, own_text
from tjut.word.footnotes import footnotes_part, next_note
from tjut.word.package import Edit
from tjut.word.seal import sealed
from tjut.word.xml import (
    PARAGRAPH_ORDER,
    Element,
    ancestors,
    end_in_paragraph,
    make,
    paragraph_properties,
    plain_text,
    put,
    text,
    value,
    w,
)
from tjut.word.zipped import zipped
from tjut.writers.docx.blocks import Place, write_blocks
from tjut.writers.docx.body import write_body
from tjut.writers.docx.draft import mark_as_draft
from tjut.writers.docx.fill import Filling
from tjut.writers.docx.notes import Notes
from tjut.writers.docx.parts import write_part
from tjut.writers.docx.pen import Pen
from tjut.writers.docx.place import PLACE, take_place
from tjut.writers.docx.properties import set_properties, shown_properties
from tjut.writers.docx.template import WordTemplate
from tjut.writers.docx.values import field_rows, field_values
from tjut.writers.docx.written import as_elements

PLACE_OF_NOTES = Place("fotnotstext")
NO_IMAGES: Mapping[str, bytes] = MappingProxyType({})


def write_docx(
    document: Document,
    uppgifter: Uppgifter,
    template: WordTemplate,
    images: Mapping[str, bytes] = NO_IMAGES,
    *,
    municipality: str = "",
    draft: bool = False,
) -> bytes:
    """The Word document of a case whose headings the template has recognised.

    `images` has the files that the case shows, by path as written in it;
    `image_paths` tells which. `municipality` is the name that the template's
    field `kommun` shows. `draft` marks every page UTKAST.

    Raises TjutError for an image that Word cannot show. The same arguments
    give the same bytes.
    """
    edit = Edit(template.package, template.ready)
    values = field_values(uppgifter, template.template, municipality)
    custom = set_properties(edit, uppgifter, values, template.template, document.source)
    rows = field_rows(uppgifter, values)
    filling = Filling(template, edit, values, rows, shown_properties(uppgifter, values))
    notes = Notes(document, _first_note(template))
    pen = Pen(template, edit, notes, images)
    _write_main(document, uppgifter, filling, pen, edit.tree(template.main))
    for name in template.stories:
        filling.story(name)
    filling.show_stores()
    _write_notes(notes, pen, edit)
    if draft:
        mark_as_draft(edit, template)
    return zipped(sealed(edit, custom))


def image_paths(document: Document) -> frozenset[str]:
    """The paths of the images that a document shows, as written in it."""
    return frozenset(
        part.path
        for prose in prose_of(block for _, block in document.blocks())
        for part in prose.parts
        if isinstance(part, Image)
    )


def _write_main(
    document: Document, uppgifter: Uppgifter, filling: Filling, pen: Pen, root: Element
) -> None:
    """Fill the fields of the document part, and write the text where it goes."""
    filled, parts = filling.story(pen.part)
    place = parts.pop(PLACE, None)
    titles = [found for found, key in filled.items() if key == "titel"]
    elsewhere = {*parts, *filled.values()}
    for title in titles[:1]:
        _make_heading(title, pen.style("rubrik1"))
    shown = [_paragraph_of(title) for title in titles[:1]]
    shown = [title for title in shown if plain_text(title).strip() == uppgifter.titel]
    own = own_text(root, [*shown, *parts.values(), *([] if place is None else [place])])
    _put(root, place, as_elements(write_body(document, uppgifter, pen, elsewhere)))
    for key, found in parts.items():
        written = as_elements(write_part(key, uppgifter, pen))
        before = found.getprevious()
        if key == "underskrifter" and before is not None:
            _keep_with_next(before)
        take_place(found, written)
        mark_part(root, key, written)
    mark_own(root, own)


def _make_heading(title: Element, style: str) -> None:
    """Make the paragraph of a title that the template places the one level-1 heading."""
    paragraph = _paragraph_of(title)
    form = paragraph_properties(paragraph)
    if value(form, "pStyle") != style:
        put(form, make("outlineLvl", val=0), PARAGRAPH_ORDER)


def _paragraph_of(title: Element) -> Element:
    return next(chain(title.iter(w("p")), ancestors(title, "p")))


def _put(root: Element, place: Element | None, written: Sequence[Element]) -> None:
    """Put the text at its place, or last in the document.

    In a table of the template it is marked, for the table is none of the report.
    """
    if place is not None:
        in_table = next(ancestors(place, "tc"), None) is not None
        take_place(place, written)
        if in_table:
            mark_part(root, PLACE, written)
        return
    body = next(root.iter(w("body")))
    end = body.find(w("sectPr"))
    at = len(body) if end is None else body.index(end)
    body[at:at] = written


def _keep_with_next(block: Element) -> None:
    """Keep a block of the document, or its last row, on the page of what comes after it."""
    rows = list(block.iter(w("tr")))
    for paragraph in (rows[-1] if rows else block).iter(w("p")):
        put(paragraph_properties(paragraph), make("keepNext"), PARAGRAPH_ORDER)


def _first_note(template: WordTemplate) -> int:
    part = template.package.target(template.main, "footnotes")
    return next_note(template.package.tree(part)) if part else 1


def _write_notes(notes: Notes, pen: Pen, edit: Edit) -> None:
    """Write the footnotes that the text refers to, into their part."""
    written = notes.written()
    if not written:
        return
    pen.part = footnotes_part(edit)
    root = edit.tree(pen.part)
    for id_, note in written:
        blocks = as_elements(write_blocks(note.blocks, pen, PLACE_OF_NOTES))
        made = make("footnote", *blocks, id=id_)
        end_in_paragraph(made)
        mark = make("rPr", make("rStyle", val=pen.style("fotnotstecken")))
        form = paragraph_properties(next(made.iter(w("p"))))
        form.addnext(make("r", mark, make("footnoteRef"), text(" ")))
        root.append(made)

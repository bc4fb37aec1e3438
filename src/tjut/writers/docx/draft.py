"""UTKAST on every page of a draft: a line in each header, made where there is none."""

from tjut.word.package import Edit
from tjut.word.xml import Element, is_on, make, make_root, qualified, text, w
from tjut.writers.docx.template import WordTemplate

DRAFT = "UTKAST"

_HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_COLOUR = "9C0006"
"""A dark red, 8.9:1 against white."""


def mark_as_draft(edit: Edit, template: WordTemplate) -> None:
    """Begin every header with UTKAST, and give a header to pages that have none.

    A section without a header of its own has that of the section before, so
    it is enough that the first section has one of each kind.
    """
    root = edit.tree(template.main)
    for name in template.headers:
        edit.tree(name).insert(0, _line())
    first = _first_section(root)
    given = {found.get(w("type")) for found in first.iter(w("headerReference"))}
    for kind in _kinds(template, root):
        if kind not in given:
            name = edit.add("word/header.xml", make_root("hdr", _line()), _HEADER)
            reference = make("headerReference", type=kind)
            reference.set(qualified("r:id"), edit.relate(template.main, "header", name))
            first.insert(0, reference)


def _first_section(root: Element) -> Element:
    """The properties of the first section, made when the template gives none."""
    found = next(root.iter(w("sectPr")), None)
    if found is None:
        found = make("sectPr")
        next(root.iter(w("body"))).append(found)
    return found


def _kinds(template: WordTemplate, root: Element) -> list[str]:
    """The kinds of header that pages of the document have."""
    settings = template.package.target(template.main, "settings")
    kinds = ["default"]
    if any(is_on(section, "titlePg") for section in root.iter(w("sectPr"))):
        kinds.append("first")
    if settings is not None and is_on(template.package.tree(settings), "evenAndOddHeaders"):
        kinds.append("even")
    return kinds


def _line() -> Element:
    size = (make("sz", val=22), make("szCs", val=22))
    form = make("rPr", make("b"), make("bCs"), make("color", val=_COLOUR), *size)
    properties = make("pPr", make("spacing", before=0, after=60), make("jc", val="center"))
    return make("p", properties, make("r", form, text(DRAFT)))

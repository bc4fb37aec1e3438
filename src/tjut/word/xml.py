"""The XML of Word: names, elements made in one line, and the order that Word wants.

Source: ISO/IEC 29500-4:2016 (transitional).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter

from lxml import etree

from tjut.source import ODD_LINE_ENDS

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"

NS: Mapping[str, str] = {"w": W, "r": R, "wp": WP, "a": A, "pic": PIC, "mc": MC, "w15": W15}

_VAL = f"{{{W}}}val"

PARAGRAPH_ORDER = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
    "sectPr", "pPrChange",
)  # fmt: skip

OFF = frozenset(("0", "false", "off", "none"))
"""What a toggle says that is switched off."""

_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile(f"[\n\r{ODD_LINE_ENDS}]")


@cache
def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


@cache
def qualified(name: str) -> str:
    """A name with one of the prefixes of `NS`, such as `wp:inline`, as lxml wants it."""
    prefix, local = name.split(":")
    return f"{{{NS[prefix]}}}{local}"


def make(name: str, /, *children: Element, **attributes: object) -> Element:
    """A WordprocessingML element: `make("jc", val="center")`.

    The attributes are WordprocessingML's. The prefix is that of the tree that
    it is put into.
    """
    element = etree.Element(w(name))
    for key, value in attributes.items():
        element.set(w(key), str(value))
    for child in children:
        element.append(child)
    return element


def make_root(name: str, /, *children: Element) -> Element:
    """The root of a new part, with the prefixes that Word writes."""
    element = etree.Element(w(name), nsmap={"w": W, "r": R})
    for child in children:
        element.append(child)
    return element


def text(content: str) -> Element:
    """A `w:t`, with its spaces kept and without what XML cannot hold."""
    element = make("t")
    element.text = clean(content)
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def clean(content: str) -> str:
    """A text without the characters that XML cannot hold; line ends become spaces."""
    if content.replace("\u00a0", " ").isprintable():  # quickly asked, and nothing of the kind is
        return content
    return _FORBIDDEN.sub("", _LINE_ENDS.sub(" ", content))


def plain_text(element: Element) -> str:
    """What is in the `w:t` of an element, joined."""
    return "".join(found.text or "" for found in element.iter(w("t")))


def value(parent: Element | None, name: str) -> str | None:
    """The `w:val` of a child, None without the child or the value."""
    child = None if parent is None else child_of(parent, w(name))
    return None if child is None else child.get(_VAL)


listed: Callable[[Element], list[Element]] = itemgetter(slice(None))
"""The children of an element in a list, which lxml has sooner than what walks through them."""


def child_of(parent: Element, tag: str) -> Element | None:
    """The first child with a tag, None without one; sooner found so than by `find`."""
    for child in listed(parent):
        if child.tag == tag:
            return child
    return None


def children(parent: Element | None) -> dict[str, Element]:
    """The children of an element by their tags, the first of each; none of no element.

    For properties that are asked about several times.
    """
    return {} if parent is None else {child.tag: child for child in reversed(listed(parent))}


def is_on(parent: Element, name: str) -> bool:
    """Whether a toggle such as `w:titlePg` is there and not switched off."""
    child = parent.find(w(name))
    return child is not None and switches_on(child)


def switches_on(toggle: Element) -> bool:
    """Whether a toggle that is there says on, which it does unless it says off."""
    return toggle.get(w("val"), "1") not in OFF


def put(parent: Element, child: Element, order: Sequence[str]) -> None:
    """Put a child where the order of the parent's children has it, instead of an earlier one."""
    local = child.tag.rpartition("}")[2]
    for old in parent.findall(child.tag):
        parent.remove(old)
    after = _after(local, order)
    place = next((at for at, other in enumerate(parent) if other.tag in after), len(parent))
    parent.insert(place, child)


@cache
def _after(name: str, order: Sequence[str]) -> frozenset[str]:
    """The qualified names of what comes after a child of some name."""
    return frozenset(map(w, order[order.index(name) + 1 :]))


def paragraph_properties(paragraph: Element) -> Element:
    """The `w:pPr` of a paragraph, made when it has none."""
    found = paragraph.find(w("pPr"))
    if found is None:
        found = make("pPr")
        paragraph.insert(0, found)
    return found


def remove(element: Element) -> None:
    """Take an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def replace(element: Element, others: Iterable[Element]) -> None:
    """Put other elements where one stands."""
    for other in others:
        element.addprevious(other)
    remove(element)


def end_in_paragraph(holder: Element) -> None:
    """Let a cell, a note or the like end in a paragraph, as Word demands."""
    blocks = holder.findall("*")
    if not blocks or blocks[-1].tag not in {w("p"), w("sdt")}:
        holder.append(make("p"))


def ancestors(element: Element, name: str) -> Iterator[Element]:
    """The ancestors with a WordprocessingML name, nearest first."""
    return element.iterancestors(w(name))


def serialised(root: Element) -> bytes:
    """A part's bytes, as Word writes them: UTF-8, standalone."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

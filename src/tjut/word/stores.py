"""Data-bound controls: the stores that Word shows in them.

The program that opens a file shows what the store holds and not what stands
in the control, so both are written. A store is the core or the extended
properties, or an item of custom XML. Source: ISO/IEC 29500-1 §17.5.2.6.
"""

import re
from typing import NamedTuple

from lxml import etree

from tjut.word.package import Edit, Package
from tjut.word.properties import OURS
from tjut.word.xml import W15, Element, clean, qualified, remove, w

_CORE = "{6c3c8bc8-f283-45ae-878a-bab7291924a1}"
_EXTENDED = "{6668398d-a668-4e3e-a5eb-62b293d839f1}"
_ITEM_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}itemID"
_PREFIX = re.compile(r"""xmlns:([\w.-]+)=(?:'([^']*)'|"([^"]*)")""")
_LAST_STEP = re.compile(r"/(?:([\w.-]+):)?([\w.-]+)(?:\[1\])?\Z")


class Binding(NamedTuple):
    """What a control is bound to: a node of a part."""

    part: str
    xpath: str
    prefixes: tuple[tuple[str, str], ...]


def stores(package: Package) -> dict[str, str]:
    """The parts that controls can be bound to, by the id of the store in lower case."""
    found = {
        _CORE: package.target("", "core-properties"),
        _EXTENDED: package.target("", "extended-properties"),
    }
    for item in package.targets(package.main, "customXml"):
        properties = package.target(item, "customXmlProps")
        if properties is not None:
            found[package.tree(properties).get(_ITEM_ID, "").lower()] = item
    return {id_: part for id_, part in found.items() if part is not None}


def binding(control: Element, known: dict[str, str]) -> Binding | None:
    """What a control is bound to; None when it is not, or the store is not there."""
    for name in (w("dataBinding"), qualified("w15:dataBinding")):
        found = control.find(f"{w('sdtPr')}/{name}")
        if found is not None:
            prefixes = _PREFIX.findall(found.get(w("prefixMappings"), ""))
            part = known.get(found.get(w("storeItemID"), "").lower())
            named = tuple((prefix, one or other) for prefix, one, other in prefixes)
            return Binding(part, found.get(w("xpath"), ""), named) if part else None
    return None


def unbind(control: Element) -> None:
    """Let a control show what stands in it, whatever a store holds."""
    for name in (w("dataBinding"), f"{{{W15}}}dataBinding"):
        for found in control.findall(f"{w('sdtPr')}/{name}"):
            remove(found)


def store(edit: Edit, bound: Binding, text: str) -> bool:
    """Write a text where a control is bound; false when it cannot be written there.

    A core property that tjut sets is not overwritten.
    """
    root = edit.tree(bound.part)
    nodes = _nodes(root, bound)
    if not nodes and bound.part == edit.package.target("", "core-properties"):
        nodes = _made(root, bound)
    if not nodes or nodes[0].tag in OURS:
        return bool(nodes) and nodes[0].text == text
    nodes[0].text = clean(text)
    return True


def stored(edit: Edit, bound: Binding) -> str | None:
    """What is stored where a control is bound, None when there is no such place."""
    return next((node.text or "" for node in _nodes(edit.tree(bound.part), bound)), None)


def _nodes(root: Element, bound: Binding) -> list[Element]:
    try:
        found = root.xpath(bound.xpath, namespaces=dict(bound.prefixes))
    except etree.XPathError:
        return []
    return [node for node in found if isinstance(node, Element)] if isinstance(found, list) else []


def _made(root: Element, bound: Binding) -> list[Element]:
    """The core property that a control asks for, added; Word does so too."""
    match = _LAST_STEP.search(bound.xpath)
    namespace = dict(bound.prefixes).get(match[1] or "") if match else None
    if match is None or namespace is None:
        return []
    return [etree.SubElement(root, f"{{{namespace}}}{match[2]}")]

"""The core and custom properties of a document.

Source: ISO/IEC 29500-2 §11 (core), ISO/IEC 29500-1 §22.3 (custom).
"""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import count

from lxml import etree

from tjut.model.frontmatter import canonical_key
from tjut.word.archive import is_xml
from tjut.word.markup import escaped, quoted, tree_of
from tjut.word.package import Edit, Package
from tjut.word.xml import Element, clean

VERSION = "tjut-version"
TEMPLATE = "tjut-mall"
SOURCE = "tjut-källa-sha256"
"""Names of the custom properties that say what built a document."""

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_CUSTOM_KIND = "custom-properties"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_ID = 2

_EMPTY_CORE = (
    f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="{_DC}" xmlns:dcterms="{_TERMS}"'
    f' xmlns:xsi="{_XSI}"/>'
)
_CUSTOM_ROOT = f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">{{}}</Properties>'

_NAMESPACE = {
    "title": _DC, "creator": _DC, "identifier": _DC, "language": _DC,
    "category": _CORE, "lastModifiedBy": _CORE, "revision": _CORE,
    "created": _TERMS, "modified": _TERMS,
}  # fmt: skip
OURS = frozenset(f"{{{namespace}}}{name}" for name, namespace in _NAMESPACE.items())
"""The core properties that tjut sets, as qualified names."""


def add_missing(edit: Edit) -> None:
    """Add the parts of the core and custom properties where the package has none."""
    _part(edit, "core-properties", "docProps/core.xml")
    _part(edit, _CUSTOM_KIND, "docProps/custom.xml")


def set_core(edit: Edit, values: Mapping[str, str | date | None]) -> None:
    """Set core properties by their names; one that is empty or None is taken away."""
    root = edit.tree(_part(edit, "core-properties", "docProps/core.xml"))
    tags = {name: f"{{{_NAMESPACE[name]}}}{name}" for name in values}
    for old in list(root.iterchildren(*tags.values())):
        root.remove(old)
    for name, value in values.items():
        if not value:
            continue
        # The type of a date is named with a prefix, which not every template has declared.
        element = etree.SubElement(root, tags[name], nsmap={"dcterms": _TERMS})
        if isinstance(value, date):
            element.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
            element.text = f"{value.isoformat()}T00:00:00Z"
        else:
            element.text = clean(value)


def set_custom(edit: Edit, values: Mapping[str, str], without: Collection[str] = ()) -> str:
    """Set custom properties, all text; returns the name of their part.

    One that the template has, in any spelling of the same key, keeps its
    name, so that the template's fields find it; those whose canonical keys
    are in `without` are taken away.
    """
    part = _part(edit, _CUSTOM_KIND, "docProps/custom.xml")
    root = edit.tree(part)
    for old in list(root):
        if canonical_key(old.get("name", "")) in without:
            root.remove(old)
    _put_custom(root, values)
    return part


def _put_custom(root: Element, values: Mapping[str, str]) -> None:
    known = {canonical_key(old.get("name", "")): old for old in root}
    taken = (int(old.get("pid", "0")) for old in root)
    numbers = count(max(taken, default=_FIRST_ID - 1) + 1)
    added = ""
    for name, value in values.items():
        element = known.get(canonical_key(name))
        if element is None:
            added += _property(next(numbers), name, value)
            continue
        for child in list(element):
            element.remove(child)
        etree.SubElement(element, f"{{{_TYPES}}}lpwstr").text = clean(value)
    root.extend(tree_of(_CUSTOM_ROOT.format(added)))


def _property(number: int, name: str, value: str) -> str:
    return (
        f'<property fmtid="{_FORMAT}" pid="{number}" name="{quoted(name)}">'
        f"<vt:lpwstr>{escaped(value)}</vt:lpwstr></property>"
    )


def custom_values(package: Package) -> dict[str, str]:
    """The custom properties of a document, as text."""
    part = custom_part(package)
    return read_custom(package.tree(part)) if part else {}


def read_custom(root: Element) -> dict[str, str]:
    """The custom properties in the root of their part, as text, by name."""
    return {found.get("name", ""): _text_in(found).strip() for found in root}


def _text_in(custom: Element) -> str:
    """All text of a property: most have one value, and some several."""
    if len(custom) == 1 and not len(custom[0]):
        return custom[0].text or ""
    return "".join(map(str, custom.itertext()))


def custom_part(package: Package) -> str | None:
    """The name of the part with the custom properties."""
    part = package.target("", _CUSTOM_KIND)
    return part if part and is_xml(part) else None


def _part(edit: Edit, kind: str, name: str) -> str:
    """The part of the properties, added when the package has none."""
    found = edit.package.target("", kind)
    if found is not None:
        return found
    is_core = kind == "core-properties"
    root = tree_of(_EMPTY_CORE if is_core else _CUSTOM_ROOT.format(""))
    part = edit.add(name, root, _CORE_TYPE if is_core else _CUSTOM_TYPE)
    edit.relate("", _CORE_KIND if is_core else kind, part)
    return part

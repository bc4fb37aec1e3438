"""A municipality's Word file, opened to make documents from.

It may be .docx, .dotx, .docm or .dotm. Everything is kept as it is, but for
what would make the document another kind of file or make Word complain:
macros, the attached template, digital signatures (which no longer hold), and
relationships to parts that are not there.
"""

from lxml import etree

from tjut.errors import TjutError
from tjut.word.archive import Archive, is_xml
from tjut.word.guard import open_archive
from tjut.word.package import TYPES, Edit, Package
from tjut.word.strict import transitional
from tjut.word.xml import Element, R, remove, w

DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

_MACROS = ("vbaProject", "keyMapCustomizations", "attachedToolbars")
_DROPPED = (*_MACROS, "attachedTemplate", "origin")
"""Kinds of relationships that do not go along; `origin` is that of digital signatures."""

_REFERENCES = {w("headerReference"), w("footerReference"), w("attachedTemplate")}
"""Elements that are nothing without their relationship."""

_MACROS_LEFT = "Makrona i {path} följer inte med i dokumentet."


def open_template(data: bytes, path: str) -> tuple[Package, tuple[str, ...]]:
    """A Word file as the package of an ordinary document, and what was left out, as sentences.

    Raises TjutError, with `path` in its text, for what is no Word file, is
    broken, or goes beyond what the guard lets through.
    """
    package = package_of(open_archive(data, path))
    _check(package, path)
    edit = Edit(package)
    edit.set_content_type(package.main, DOCUMENT)
    dropped = {kind for source in ("", *package.parts) for kind in _drop(edit, source)}
    had_macros = not dropped.isdisjoint(_MACROS)
    return edit.finished(), (_MACROS_LEFT.format(path=path),) if had_macros else ()


def package_of(archive: Archive) -> Package:
    """All parts of a Word file, in the transitional form; folders in the zip are none."""
    names = [name for name in archive.zip.namelist() if not name.endswith("/")]
    return Package({name: transitional(archive.read(name)) for name in names})


def _check(package: Package, path: str) -> None:
    """That all XML can be read and that there is a document in it."""
    for name in filter(is_xml, package.parts):
        try:
            package.tree(name)
        except etree.XMLSyntaxError as error:
            raise TjutError(
                f"”{path}” är skadad i delen {name}. Öppna den i Word och spara den på nytt."
            ) from error
    whole = package.parts.keys() >= {package.name(TYPES), package.main}
    root = package.tree(package.main) if whole else None
    if root is None or root.tag != w("document") or root.find(w("body")) is None:
        raise TjutError(f"”{path}” är inget Word-dokument, eller saknar själva texten.")


def _drop(edit: Edit, source: str) -> set[str]:
    """Take away what a part must not point at; returns the kinds that went."""
    package = edit.package
    gone = [
        found
        for found in package.related(source)
        if found.kind in _DROPPED or not (found.external or found.target in package.parts)
    ]
    for found in gone:
        edit.unrelate(source, found.id)
        if found.target in package.parts:
            edit.remove(found.target)
    if gone and source:
        _unrefer(edit.tree(source), {found.id for found in gone})
    return {found.kind for found in gone}


def _unrefer(root: Element, ids: set[str]) -> None:
    """Take away what refers to relationships that are gone."""
    for element in list(root.iter("*")):
        for name, value in list(element.items()):
            if not (str(name).startswith(f"{{{R}}}") and value in ids):
                continue
            if element.tag in _REFERENCES:
                remove(element)
            else:
                del element.attrib[name]

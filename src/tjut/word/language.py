"""The language of a document: Swedish, whatever Word was set to when the template was made."""

from collections.abc import Iterable

from tjut.word.package import Edit
from tjut.word.styles import Styles
from tjut.word.xml import Element, make, w

SWEDISH = "sv-SE"

_LANG = f"{w('rPr')}/{w('lang')}"


def set_language(edit: Edit, styles_part: str, used: Iterable[str]) -> None:
    """Say that text is Swedish, where a template says otherwise.

    What is set is the default of the document, the language that the theme's
    fonts are chosen for, and those of the styles `used` and what they are
    based on. Language set on the template's own text is left.
    """
    root = edit.package.tree(styles_part)
    if not _is_swedish(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{_LANG}")):
        _default(edit.tree(styles_part)).set(w("val"), SWEDISH)
    for id_ in _of_another_language(Styles(root), used):
        path = f"{w('style')}[@{w('styleId')}='{id_}']/{_LANG}"
        for lang in edit.tree(styles_part).iterfind(path):
            lang.set(w("val"), SWEDISH)
    settings = edit.package.target(edit.package.main, "settings")
    theme = w("themeFontLang")
    if settings is not None and not _is_swedish(
        edit.package.tree(settings).find(theme), unsaid=True
    ):
        for lang in edit.tree(settings).iterfind(theme):
            lang.set(w("val"), SWEDISH)


def _is_swedish(lang: Element | None, *, unsaid: bool = False) -> bool:
    """Whether a language is Swedish; `unsaid` is the answer where none is given."""
    written = None if lang is None else lang.get(w("val"))
    return unsaid if written is None else written.lower().startswith("sv")


def _of_another_language(styles: Styles, used: Iterable[str]) -> set[str]:
    return {
        style.get(w("styleId"), "")
        for id_ in used
        for style in styles.chain(id_)
        if not _is_swedish(style.find(_LANG), unsaid=True)
    }


def _default(root: Element) -> Element:
    """The `w:lang` of the default run properties, made where it or they are missing."""
    parent = root
    for place, name in enumerate(("docDefaults", "rPrDefault", "rPr", "lang")):
        found = parent.find(w(name))
        if found is None:
            found = make(name)
            parent.insert(len(parent) if place > 2 else 0, found)
        parent = found
    return parent

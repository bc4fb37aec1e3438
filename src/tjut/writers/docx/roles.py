"""Roles: what a piece of text is in a report, and the Word style it gets.

A style is looked for by the name that mall.toml gives for the role, then by
the names here, and for headings by outline level. Where a template has none,
the definition here is added to the document's styles.
"""

from typing import NamedTuple

from lxml import etree

from tjut.word.styles import StyleKind, Styles, in_swedish
from tjut.word.xml import Element, W, make


class Role(NamedTuple):
    """The names a style may have (the first is Word's own), and what to add without one.

    `level` is the outline level of a heading, from 1; `properties` is the XML
    of the style's `w:pPr`, `w:rPr` and so on.
    """

    kind: StyleKind
    names: tuple[str, ...]
    properties: str = ""
    level: int | None = None


def _heading(level: int, size: int) -> Role:
    properties = (
        "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before='240' w:after='60'/>"
        f"<w:outlineLvl w:val='{level - 1}'/></w:pPr>"
        f"<w:rPr><w:b/><w:sz w:val='{size}'/><w:szCs w:val='{size}'/></w:rPr>"
    )
    return Role("paragraph", (f"heading {level}", f"Rubrik {level}"), properties, level)


_TIGHT = "<w:pPr><w:contextualSpacing/></w:pPr>"
"""The room that running text has around it, but none between the items of a list."""

ROLES: dict[str, Role] = {
    "rubrik1": _heading(1, 32),
    "rubrik2": _heading(2, 26),
    "rubrik3": _heading(3, 24),
    "rubrik4": _heading(4, 22),
    "brodtext": Role("paragraph", ("Body Text", "Brödtext")),
    "numrerad_lista": Role("paragraph", ("List Number", "Numrerad lista"), _TIGHT),
    "punktlista": Role("paragraph", ("List Bullet", "Punktlista"), _TIGHT),
    "listfortsattning": Role("paragraph", ("List Continue", "Listfortsättning")),
    "citat": Role(
        "paragraph",
        ("Quote", "Citat"),
        "<w:pPr><w:spacing w:before='120' w:after='120'/>"
        "<w:ind w:left='567' w:right='567'/></w:pPr>",
    ),
    "tabelltext": Role("paragraph", ("Tabelltext", "Table Text")),
    "tabell": Role(
        "table",
        ("Tabell", "Table Grid", "Tabellrutnät"),
        "<w:tblPr><w:tblBorders>"
        + "".join(
            f"<w:{side} w:val='single' w:sz='4' w:space='0' w:color='auto'/>"
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders><w:tblCellMar><w:left w:w='108' w:type='dxa'/>"
        "<w:right w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr>"
        "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/></w:rPr></w:tblStylePr>",
    ),
    "underskrift": Role(
        "paragraph",
        ("Signature", "Underskrift"),
        "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before='720' w:after='0'/></w:pPr>",
    ),
    "underskrift_titel": Role(
        "paragraph",
        ("Underskrift titel", "Signature Title"),
        "<w:pPr><w:keepLines/><w:spacing w:before='0' w:after='0'/></w:pPr>",
    ),
    "fotnotstext": Role(
        "paragraph",
        ("footnote text", "Fotnotstext"),
        "<w:pPr><w:spacing w:after='40'/></w:pPr>"
        "<w:rPr><w:sz w:val='20'/><w:szCs w:val='20'/></w:rPr>",
    ),
    "fotnotstecken": Role(
        "character",
        ("footnote reference", "Fotnotsreferens"),
        "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>",
    ),
    "lank": Role(
        "character",
        ("Hyperlink", "Hyperlänk"),
        "<w:rPr><w:color w:val='0B4F8A'/><w:u w:val='single'/></w:rPr>",
    ),
}
"""The key is what `[formatmallar]` in mall.toml calls the role."""

_OPTIONAL = frozenset(("brodtext", "tabelltext", "listfortsattning"))
"""Roles whose text has the template's ordinary style where the template has no other."""


def shown_name(role: str) -> str:
    """What a Swedish Word calls the style of a role, where it is one of Word's own; else its name.

    >>> shown_name("tabell"), shown_name("underskrift_titel")
    ('Tabellrutnät', 'Underskrift titel')
    """
    names = ROLES[role].names
    return next((in_swedish(name) for name in names if in_swedish(name) != name), names[0])


def style_of(role: str, styles: Styles, own_name: str | None) -> str | None:
    """The id of the style that a role has in a template, None when it must be added."""
    kind, names, _, level = ROLES[role]
    found = styles.find(kind, (own_name,)) if own_name else None
    found = found or styles.find(kind, names)
    if found is None and level is not None:
        found = styles.heading(level)
    return styles.default(kind) if found is None and role in _OPTIONAL else found


def new_style(role: str, styles: Styles) -> tuple[Element, str]:
    """The `w:style` to add for a role, and its id.

    It is based on the template's ordinary style, a list on that of running text.
    """
    kind, names, properties, _ = ROLES[role]
    id_ = "Tjut" + names[0].title().replace(" ", "")
    based = style_of("brodtext", styles, None) if properties == _TIGHT else styles.default(kind)
    style = make("style", make("name", val=names[0]), type=kind, styleId=id_)
    if based is not None:
        style.append(make("basedOn", val=based))
    style.append(make("qFormat"))
    style.extend(etree.fromstring(f'<x xmlns:w="{W}">{properties}</x>'))
    return style, id_

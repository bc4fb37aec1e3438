"""Styles that a template names and lacks, and what tjut uses instead."""

from collections.abc import Iterator

from tjut.findings import Finding
from tjut.inspection.opened import Opened
from tjut.inspection.pages import NOWHERE
from tjut.model.frontmatter import canonical_key
from tjut.reports.words import listed
from tjut.word.styles import Styles
from tjut.writers.docx.roles import ROLES, shown_name


def missing(opened: Opened) -> Iterator[Finding]:
    """MA08: styles of mall.toml that the Word file lacks."""
    for sentence in opened.word.missing_styles:
        yield Finding("MA08", sentence.removesuffix("."), NOWHERE)


def replaced(opened: Opened) -> Iterator[Finding]:
    """MA09: roles that no style of the Word file is made for."""
    styles = opened.word.styles
    named = {canonical_key(role) for role in opened.template.styles}
    instead: dict[str | None, list[str]] = {}
    for role in ROLES:
        used = opened.word.style_ids[role]
        if role not in named and (used is None or _is_default(used, role, styles)):
            instead.setdefault(used, []).append(f"”{shown_name(role)}”")
    for used, missing_names in instead.items():
        what = f"använder ”{style_name(styles, used)}”" if used else "lägger till egna"
        yield Finding("MA09", f"Saknar {listed(missing_names)}: tjut {what}", NOWHERE)


def used_styles(opened: Opened) -> list[str]:
    """The names of the styles that documents get, in the order of the roles."""
    styles = opened.word.styles
    ids = filter(None, opened.word.style_ids.values())
    return list(dict.fromkeys(style_name(styles, id_) for id_ in ids))


def style_name(styles: Styles, id_: str) -> str:
    """The name of a style as a Swedish Word shows it, else its id."""
    return styles.shown(id_)


def _is_default(used: str, role: str, styles: Styles) -> bool:
    """Whether a role has the template's ordinary style for want of another."""
    kind, names, *_ = ROLES[role]
    return used == styles.default(kind) and styles.find(kind, names) is None

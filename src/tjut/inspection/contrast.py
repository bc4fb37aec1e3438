"""Text in a template that is hard to see against what it stands on."""

from collections.abc import Iterator

from tjut.findings import Finding
from tjut.inspection.looks import WHITE, Looks, contrast, is_large
from tjut.inspection.opened import Opened
from tjut.inspection.pages import NOWHERE
from tjut.inspection.styles import style_name
from tjut.word.xml import Element, value, w
from tjut.writers.docx.roles import ROLES

_SMALL, _LARGE = 4.5, 3.0
"""What WCAG 2.1 asks of text, and of large text (1.4.3)."""


def low_contrast(opened: Opened) -> Iterator[Finding]:
    """MA13: fixed text, and styles that documents get, whose contrast is too low."""
    looks = Looks(opened.package)
    seen = set()
    for root in opened.pages.roots():
        for run in root.iter(w("r")):
            colour = looks.colour(run)
            if colour is None or not _shown(run) or _is_prompt(run, opened):
                continue
            pair = colour, looks.background(run)
            if pair in seen:
                continue
            large = is_large(looks.size(run), bold=looks.is_bold(run))
            if message := _too_low(*pair, large=large):
                seen.add(pair)
                yield Finding("MA13", f"Texten har {message}", opened.pages.span(run))
    yield from _styles(opened)


def _styles(opened: Opened) -> Iterator[Finding]:
    looks = Looks(opened.word.package)
    told = set()
    for role, id_ in opened.word.style_ids.items():
        if id_ is None or id_ in told or ROLES[role].kind == "table":
            continue
        told.add(id_)
        if message := _too_low(looks.style_colour(id_), WHITE, large=looks.style_is_large(id_)):
            name = style_name(opened.word.styles, id_)
            yield Finding("MA13", f"Formatmallen ”{name}” har {message}", NOWHERE)


def _too_low(colour: str | None, background: str | None, *, large: bool) -> str | None:
    asked = _LARGE if large else _SMALL
    if colour is None or background is None or (found := contrast(colour, background)) >= asked:
        return None
    shown = f"{found:.1f}".replace(".", ",")
    return (
        f"färgen {colour} mot {background}, med kontrasten {shown}:1; "
        f"välj en färg som ger minst {str(asked).replace('.', ',').removesuffix(',0')}:1"
    )


def _shown(run: Element) -> str:
    """What a run itself shows, apart from a text box that hangs on it."""
    return "".join(found.text or "" for found in run.iterfind(w("t"))).strip()


def _is_prompt(run: Element, opened: Opened) -> bool:
    """Whether a run is the prompt of a field, which no document shows."""
    style = value(run.find(w("rPr")), "rStyle")
    return style is not None and style == opened.word.placeholder

"""How text in a Word file looks: its colour, size, weight and background, styles counted in.

Source: ISO/IEC 29500-1 §17.7.2, the order in which styles apply.
"""

import re
from collections.abc import Iterator

from tjut.word.package import Package
from tjut.word.styles import Styles
from tjut.word.xml import Element, ancestors, make_root, qualified, switches_on, value, w

WHITE = "FFFFFF"
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_DEFAULT_SIZE = 20
"""The size of text where nothing says another, in half points."""


class Looks:
    """The looks of the text of a package."""

    def __init__(self, package: Package) -> None:
        part = package.target(package.main, "styles")
        self._root = package.tree(part) if part else make_root("styles")
        self.styles = Styles(self._root)
        self._ordinary = self.styles.default("paragraph")
        self._backed: dict[Element, bool] = {}

    def colour(self, run: Element) -> str | None:
        """The colour of a run as six hexadecimal digits; None where Word chooses it."""
        return _colour(self._first(self._of_run(run), "color"), "val")

    def is_bold(self, run: Element) -> bool:
        """Whether a run is bold."""
        found = self._first(self._of_run(run), "b")
        return found is not None and switches_on(found)

    def size(self, run: Element) -> int:
        """The size of a run in half points."""
        return _number(self._first(self._of_run(run), "sz"))

    def background(self, run: Element) -> str | None:
        """The colour that a run stands on; None where a shape, picture or table style gives it."""
        paragraph = next(ancestors(run, "p"), run)
        shades = (
            *(form.find(w("shd")) for form in self._of_run(run)),
            *(form.find(w("shd")) for form in self._of_paragraph(paragraph)),
            *(cell.find(f"{w('tcPr')}/{w('shd')}") for cell in ancestors(run, "tc")),
        )
        unsaid = None if self._stands_on_something(run) else WHITE
        return next(filter(None, (_colour(shade, "fill") for shade in shades)), unsaid)

    def _stands_on_something(self, run: Element) -> bool:
        """Whether what is behind a run may have a colour that its own properties do not tell."""
        root = run.getroottree().getroot()
        if root not in self._backed:
            anchors = root.iter(qualified("wp:anchor"))
            self._backed[root] = any(found.get("behindDoc") == "1" for found in anchors)
        if self._backed[root] or next(ancestors(run, "txbxContent"), None) is not None:
            return True
        used = (value(table.find(w("tblPr")), "tblStyle") for table in ancestors(run, "tbl"))
        styles = (style for id_ in used for style in self.styles.chain(id_))
        return any(next(style.iter(w("shd")), None) is not None for style in styles)

    def style_colour(self, id_: str) -> str | None:
        """The colour that a style gives its text; None where Word chooses it."""
        return _colour(self._first(self._of_style(id_), "color"), "val")

    def style_is_large(self, id_: str) -> bool:
        """Whether the text of a style is large by WCAG."""
        bold = self._first(self._of_style(id_), "b")
        is_bold = bold is not None and switches_on(bold)
        return is_large(_number(self._first(self._of_style(id_), "sz")), bold=is_bold)

    def is_heading(self, paragraph: Element) -> bool:
        """Whether a paragraph is a heading by its style or its outline level."""
        forms = self._of_paragraph(paragraph)
        leveled = any(value(form, "outlineLvl") is not None for form in forms)
        return leveled or self.style_is_heading(self._style_of(paragraph))

    def style_is_heading(self, id_: str | None) -> bool:
        """Whether a style makes headings, by its outline level or its name."""
        leveled = any(value(form, "outlineLvl") is not None for form in self._forms(id_, "pPr"))
        return leveled or any(map(_is_heading, self.styles.chain(id_)))

    def language(self) -> str | None:
        """The language of text that says none."""
        lang = self._root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
        return None if lang is None else lang.get(w("val"))

    def _first(self, forms: Iterator[Element], name: str) -> Element | None:
        return next((found for form in forms if (found := form.find(w(name))) is not None), None)

    def _of_run(self, run: Element) -> Iterator[Element]:
        """The run properties that hold for a run, nearest first."""
        own = run.find(w("rPr"))
        if own is not None:
            yield own
            yield from self._forms(value(own, "rStyle"), "rPr")
        paragraph = next(ancestors(run, "p"), None)
        yield from self._of_style(self._style_of(paragraph) or "")

    def _of_style(self, id_: str) -> Iterator[Element]:
        yield from self._forms(id_, "rPr")
        yield from self._root.iterfind(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")

    def _of_paragraph(self, paragraph: Element) -> Iterator[Element]:
        yield from paragraph.iterfind(w("pPr"))
        yield from self._forms(self._style_of(paragraph), "pPr")

    def _forms(self, id_: str | None, name: str) -> Iterator[Element]:
        for style in self.styles.chain(id_):
            yield from style.iterfind(w(name))

    def _style_of(self, paragraph: Element | None) -> str | None:
        form = None if paragraph is None else paragraph.find(w("pPr"))
        return value(form, "pStyle") or self._ordinary


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21. Source: WCAG 2.1, relative luminance."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def is_large(half_points: int, *, bold: bool) -> bool:
    """Whether text is large by WCAG: 18 points, or 14 points bold."""
    return half_points >= (28 if bold else 36)


def _is_heading(style: Element) -> bool:
    name = (value(style, "name") or "").casefold()
    return name.startswith(("heading", "rubrik", "title"))


def _colour(element: Element | None, attribute: str) -> str | None:
    written = "" if element is None else element.get(w(attribute), "")
    return written.upper() if _HEX.fullmatch(written) else None


def _number(element: Element | None) -> int:
    written = "" if element is None else element.get(w("val"), "")
    return int(written) if written.isdecimal() else _DEFAULT_SIZE


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""What in a template those who use a screen reader miss: language, pictures, headings."""

from collections.abc import Iterator

from tjut.findings import Finding
from tjut.inspection.looks import Looks
from tjut.inspection.opened import Opened
from tjut.inspection.pages import NOWHERE
from tjut.inspection.styles import style_name
from tjut.template.headings import known_heading
from tjut.word.marks import MARK
from tjut.word.xml import Element, ancestors, plain_text, qualified, w

_LONGEST = 80
"""A bold paragraph with more characters is no heading."""

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_PICTURES = ("/picture", "/chart", "/chartex", "/diagram")
"""What the kinds of drawings end in that show something; shapes and text boxes do not."""

_IMAGE_DATA = "{urn:schemas-microsoft-com:vml}imagedata"
_SWEDISH = "sv"


def language(opened: Opened) -> Iterator[Finding]:
    """MA10: text that is not said to be Swedish."""
    default = Looks(opened.package).language()
    if default is None:
        yield Finding("MA10", "Word-filen säger inte vilket språk texten är på", NOWHERE)
    elif not default.lower().startswith(_SWEDISH):
        message = f"Word-filens språk är ”{default}”, inte svenska (sv-SE)"
        yield Finding("MA10", message, NOWHERE)
    told = set()
    for run in (run for root in opened.pages.roots() for run in root.iter(w("r"))):
        lang = run.find(f"{w('rPr')}/{w('lang')}")
        code = "" if lang is None else lang.get(w("val"), "")
        other = code and not code.lower().startswith(_SWEDISH) and code not in told
        if other and any(letter.isalpha() for letter in plain_text(run)):
            told.add(code)
            yield Finding("MA10", f"Texten är märkt som ”{code}”", opened.pages.span(run))


def pictures(opened: Opened) -> Iterator[Finding]:
    """MA11: pictures that say nothing to the one who does not see them."""
    for story in opened.pages.stories:
        where = {"body": "texten", "header": "sidhuvudet", "footer": "sidfoten"}[story.kind]
        message = (
            f"Bilden i {where} saknar alternativtext; högerklicka, välj Visa alternativtext "
            "och skriv vad den visar, eller markera den som dekorativ"
        )
        for found in _silent(story.root):
            yield Finding("MA11", message, opened.pages.span(found))


def _silent(root: Element) -> Iterator[Element]:
    for found in root.iter(qualified("wp:docPr")):
        drawing = next(found.iterancestors())
        kinds = (data.get("uri", "") for data in drawing.iter(qualified("a:graphicData")))
        shows = any(kind.endswith(_PICTURES) for kind in kinds)
        shows = shows or next(drawing.iter(qualified("a:blip")), None) is not None
        decorative = any(mark.get("val") == "1" for mark in found.iter(_DECORATIVE))
        if shows and not decorative and not found.get("descr", "").strip():
            yield found
    for data in root.iter(_IMAGE_DATA):
        shape = next(data.iterancestors())
        in_fallback = next(data.iterancestors(qualified("mc:Fallback")), None) is not None
        if not in_fallback and not shape.get("alt", "").strip():
            yield shape


def bold_headings(opened: Opened) -> Iterator[Finding]:
    """MA12: paragraphs that look like headings and are none."""
    looks, pages = Looks(opened.package), opened.pages
    for paragraph in pages.paragraphs("body"):
        text = pages.text(paragraph).strip()
        if 2 < len(text) <= _LONGEST and _is_plain(paragraph, text):
            known = known_heading(text, opened.template)
            runs = [run for run in paragraph.iter(w("r")) if plain_text(run).strip()]
            bold = all(looks.is_bold(run) for run in runs)
            if bold and known is None and not looks.is_heading(paragraph):
                message = f"”{text}” är en rubrik i fet stil; använd en rubrikformatmall"
                yield Finding("MA12", message, pages.lines[paragraph])


def heading_styles(opened: Opened) -> Iterator[Finding]:
    """MA12: styles that mall.toml makes headings and Word does not."""
    looks, told = Looks(opened.package), set()
    for role, id_ in opened.word.style_ids.items():
        if role.startswith("rubrik") and id_ and id_ not in told:
            told.add(id_)
            if not looks.style_is_heading(id_):
                name = style_name(opened.word.styles, id_)
                message = (
                    f"Formatmallen ”{name}” har ingen dispositionsnivå, så den ger ingen rubrik"
                )
                yield Finding("MA12", message, NOWHERE)


def _is_plain(paragraph: Element, text: str) -> bool:
    """Whether a paragraph is fixed text of the body, no label, field, cell or last line."""
    if text.endswith((":", ".", ",")) or MARK.search(text) or _is_last(paragraph):
        return False
    around = (*ancestors(paragraph, "tbl"), *ancestors(paragraph, "sdt"))
    return not around and next(paragraph.iter(w("sdt"), w("fldSimple"), w("fldChar")), None) is None


def _is_last(paragraph: Element) -> bool:
    """Whether no text follows, for which this could be the heading."""
    after = paragraph.itersiblings(w("p"), w("sdt"), w("tbl"))
    return not any(plain_text(block).strip() for block in after)

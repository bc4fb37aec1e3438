"""Whole Word templates: letterhead and logo, styles, numbering, theme, fonts and other parts."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile

from zoo.parts import CORE, CUSTOM_PROPERTIES, FONTS, GLOSSARY, NUMBERING, SETTINGS, STYLES, THEME
from zoo.png import png
from zoo.raw import TRANSITIONAL, p, part, relationships, zipped

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
OFFICE = "application/vnd.openxmlformats-officedocument."
_PACKAGE = "application/vnd.openxmlformats-package."
RELATIONSHIPS = f"{_PACKAGE}relationships+xml"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_TRANSITIONAL = re.compile(
    "http://schemas.openxmlformats.org/(wordprocessingml|drawingml|officeDocument)/2006/([a-zA-Z-]+)"
)
_SIZE = re.compile(r'(w:pgSz w:w)="(\d+)" w:h="(\d+)"')


class Part(NamedTuple):
    """A part beside the document: what it is to it, its content type, and what it holds."""

    name: str
    kind: str
    type: str
    content: str | bytes


FOOT = "Box 12, 123 45 Ekvinge"
"""What the footer of `LETTERHEAD` says."""

FIXED = (
    Part("word/styles.xml", "styles", f"{_WORD}styles+xml", STYLES),
    Part("word/numbering.xml", "numbering", f"{_WORD}numbering+xml", NUMBERING),
    Part("word/theme/theme1.xml", "theme", f"{OFFICE}theme+xml", THEME),
    Part("word/fontTable.xml", "fontTable", f"{_WORD}fontTable+xml", FONTS),
    Part("word/webSettings.xml", "webSettings", f"{_WORD}webSettings+xml", part("webSettings", "")),
    Part("word/glossary/document.xml", "glossaryDocument", f"{_WORD}document.glossary+xml",
         GLOSSARY),
    Part("word/okand/data.bin", "okand", "application/octet-stream", b"\0okand del\xff"),
    Part("customXml/item1.xml", "customXml", "application/xml", "<q:x  xmlns:q='urn:q' >1</q:x>"),
)  # fmt: skip
"""Parts that every template has."""


def logo() -> str:
    """A paragraph with the image of the municipality."""
    return p(
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        '<wp:extent cx="1080000" cy="540000"/>'
        '<wp:docPr id="1" name="Logotyp" descr="Ekvinge kommun"/>'
        f'<a:graphic><a:graphicData uri="{_PIC}"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Logotyp"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="540000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


LETTERHEAD = {"header1": logo() + p("Ekvinge kommun"), "footer1": p(FOOT)}
"""Headers and footers by name; all headers can show the logo."""


def section(*used: str, first: bool = False, across: bool = False) -> str:
    """The properties of a section; `used` names headers and footers, as `header1 default`."""
    width, height = (16838, 11906) if across else (11906, 16838)
    lying = ' w:orient="landscape"' if across else ""
    references = "".join(
        f'<w:{name[:6]}Reference w:type="{kind}" r:id="{name}"/>'
        for name, kind in (each.split() for each in used)
    )
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="{width}" w:h="{height}"{lying}/>'
        '<w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1701"'
        ' w:header="708" w:footer="708" w:gutter="0"/>'
        f"{'<w:titlePg/>' if first else ''}</w:sectPr>"
    )


USUAL = section("header1 default", "footer1 default")


def whole(
    body: str,
    stories: Mapping[str, str] = LETTERHEAD,
    *,
    main: str = "document",
    settings: str = "",
    more: tuple[Part, ...] = (),
) -> bytes:
    """A template with a body, and headers and footers by name.

    `main` is what the content type calls the main part. `more` holds further
    parts; the document points at those that have a kind.
    """
    own = [
        Part(f"word/{name}.xml", name[:6], f"{_WORD}{name[:6]}+xml",
             part("hdr" if name.startswith("header") else "ftr", content))
        for name, content in stories.items()
    ]  # fmt: skip
    setting = Part("word/settings.xml", "settings", f"{_WORD}settings+xml",
                   part("settings", SETTINGS.format(settings)))  # fmt: skip
    parts = [*FIXED, setting, *own, *more]
    named = [found.name.rpartition("/")[2].removesuffix(".xml") for found in parts]
    related = [
        (name if name in stories else f"r{at}", found.kind, f"/{found.name}")
        for at, (name, found) in enumerate(zip(named, parts, strict=True))
        if found.kind
    ]
    start = "vnd.ms-word." if "macro" in main else f"{_WORD.removeprefix('application/')}"
    return zipped(
        {
            "[Content_Types].xml": _types(f"application/{start}{main}.main+xml", parts),
            "_rels/.rels": _OF_PACKAGE,
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": relationships(related),
            **{found.name: found.content for found in parts},
            **{f"word/_rels/{name}.xml.rels": _OF_HEADER for name in stories if "head" in name},
            "word/media/logo.png": png(60, 30, grey=90),
            "docProps/core.xml": CORE,
            "docProps/custom.xml": CUSTOM_PROPERTIES,
        }
    )


def strict(data: bytes) -> bytes:
    """A template in the Strict form, with the size of its pages in points, as Word writes it."""
    with ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in [name for name in parts if name.endswith((".xml", ".rels"))]:
        text = _TRANSITIONAL.sub(_in_strict, parts[name].decode())
        text = text.replace("<w:document ", '<w:document w:conformance="strict" ')
        parts[name] = _SIZE.sub(_in_points, text).encode()
    return zipped(parts)


def _in_strict(name: re.Match[str]) -> str:
    first, _, rest = name[2].partition("-")
    return f"http://purl.oclc.org/ooxml/{name[1]}/{first}{rest.capitalize()}"


def _in_points(size: re.Match[str]) -> str:
    return f'{size[1]}="{int(size[2]) / 20:.2f}pt" w:h="{int(size[3]) / 20:.2f}pt"'


_OF_HEADER = relationships([("rId1", "image", "media/logo.png")])
_OF_PACKAGE = relationships(
    [
        ("rId1", "officeDocument", "word/document.xml"),
        ("rId2", "core", "docProps/core.xml"),
        ("rId3", "custom-properties", "docProps/custom.xml"),
    ]
).replace(
    f"{TRANSITIONAL}/core",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
)


def _types(main: str, parts: list[Part]) -> str:
    defaults = {
        "rels": RELATIONSHIPS, "xml": "application/xml", "png": "image/png",
        "bin": "application/octet-stream",
    }  # fmt: skip
    named = {
        "word/document.xml": main,
        "docProps/core.xml": f"{_PACKAGE}core-properties+xml",
        "docProps/custom.xml": f"{OFFICE}custom-properties+xml",
        **{found.name: found.type for found in parts},
    }
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        + "".join(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in defaults.items())
        + "".join(f'<Override PartName="/{n}" ContentType="{t}"/>' for n, t in named.items())
        + "</Types>"
    )

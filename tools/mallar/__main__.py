"""Draws templates/NAME/mall.docx for each design."""

from pathlib import Path

from tools.mallar.design import DESIGNS, Design
from tools.mallar.mark import SHAPES, draw
from tools.mallar.pages import document, first_header, footer, next_header
from tools.mallar.styles import numbering, styles

from tjut.word.footnotes import separators
from tjut.word.opening import DOCUMENT
from tjut.word.package import KIND, TYPES
from tjut.word.xml import CONTENT_TYPES, RELATIONSHIPS, W, serialised
from tjut.word.zipped import zipped

TEMPLATES = Path(__file__).parents[2] / "templates"

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "http://schemas.openxmlformats.org/package/2006/"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PARTS = (
    # id, kind, name
    ("rId1", "styles", "styles.xml"),
    ("rId2", "settings", "settings.xml"),
    ("rId3", "numbering", "numbering.xml"),
    ("rId4", "footnotes", "footnotes.xml"),
    ("rId10", "header", "header1.xml"),
    ("rId11", "header", "header2.xml"),
    ("rId12", "footer", "footer1.xml"),
    ("rId13", "footer", "footer2.xml"),
)


def parts(design: Design) -> dict[str, bytes]:
    """The parts of a template's Word file."""
    return {
        TYPES: _content_types(),
        "_rels/.rels": _relationships(
            (f"{KIND}officeDocument", "rId1", "word/document.xml"),
            (f"{_CORE}relationships/metadata/core-properties", "rId2", "docProps/core.xml"),
        ),
        "word/document.xml": document(design),
        "word/_rels/document.xml.rels": _relationships(
            *((KIND + kind, id_, name) for id_, kind, name in _PARTS)
        ),
        "word/styles.xml": styles(design),
        "word/settings.xml": _settings(),
        "word/numbering.xml": numbering(),
        "word/footnotes.xml": serialised(separators()),
        "word/header1.xml": first_header(design),
        "word/_rels/header1.xml.rels": _relationships((f"{KIND}image", "rId1", "media/marke.png")),
        "word/header2.xml": next_header(design),
        "word/footer1.xml": footer(design, 221),
        "word/footer2.xml": footer(design, 222),
        "word/media/marke.png": draw(SHAPES[design.mark], design.accent),
        "docProps/core.xml": _core(design),
    }


def _content_types() -> bytes:
    defaults = (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
    )
    overrides = (
        ("/word/document.xml", DOCUMENT),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        *((f"/word/{name}", f"{_WORD}.{kind}+xml") for _, kind, name in _PARTS),
    )
    written = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults]
    written += [f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides]
    return f'{_HEAD}<Types xmlns="{CONTENT_TYPES}">{"".join(written)}</Types>'.encode()


def _relationships(*rows: tuple[str, str, str]) -> bytes:
    written = "".join(
        f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for kind, id_, target in rows
    )
    return f'{_HEAD}<Relationships xmlns="{RELATIONSHIPS}">{written}</Relationships>'.encode()


def _settings() -> bytes:
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'{_HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="1304"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f'<w:compat>{compatibility}</w:compat><w:themeFontLang w:val="sv-SE"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    ).encode()


def _core(design: Design) -> bytes:
    title = f"{design.document_type}, mall {design.name}"
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_CORE}metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>tjut</dc:creator>"
        "<dc:language>sv-SE</dc:language></cp:coreProperties>"
    ).encode()


if __name__ == "__main__":
    for drawn in DESIGNS:
        path = TEMPLATES / drawn.name / "mall.docx"
        path.write_bytes(zipped(parts(drawn)))

"""Word files written as raw XML, so that what reads them has had no part in making them."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "v": "urn:schemas-microsoft-com:vml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    }.items()
)
_LATER = ' mc:Ignorable="w15"'
TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"

PARTS = {
    "styles": "word/styles.xml",
    "numbering": "word/numbering.xml",
    "footnotes": "word/footnotes.xml",
    "endnotes": "word/endnotes.xml",
    "comments": "word/comments.xml",
    "settings": "word/settings.xml",
    "header": "word/header1.xml",
    "footer": "word/footer1.xml",
}


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of parts, in their order."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def part(root: str, content: str) -> str:
    """An XML part with the namespaces that Word files use."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}{_LATER}>{content}</w:{root}>'
    )


def docx(
    body: str,
    *,
    links: Mapping[str, tuple[str, str]] | None = None,
    more: Mapping[str, str | bytes] | None = None,
    main: str = "document",
    **parts: str,
) -> bytes:
    """A Word file with a body, and more parts by the names of `PARTS`.

    `links` holds relationships of the document by id: kind, and an address or
    a part. `main` is what the content type calls the main part.
    """
    files = {PARTS[kind]: part(_root(kind), content) for kind, content in parts.items()}
    kinds = [(kind, PARTS[kind].removeprefix("word/")) for kind in parts]
    related = [(f"rIdPart{at}", kind, target) for at, (kind, target) in enumerate(kinds)]
    related += [(name, kind, target) for name, (kind, target) in (links or {}).items()]
    return zipped(
        {
            "[Content_Types].xml": _types(main, parts),
            "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml")]),
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": relationships(related),
            **files,
            **(more or {}),
        }
    )


def relationships(related: list[tuple[str, str, str]]) -> str:
    """A part of relationships: id, kind and target of each."""
    return f'<Relationships xmlns="{_PACKAGE}/relationships">' + "".join(
        f'<Relationship Id="{name}" Type="{TRANSITIONAL}/{kind}" Target="{target}"'
        + (' TargetMode="External"' if ":" in target or kind == "hyperlink" else "")
        + "/>"
        for name, kind, target in related
    ) + "</Relationships>"  # fmt: skip


def _root(kind: str) -> str:
    return {"header": "hdr", "footer": "ftr"}.get(kind, kind)


def _types(main: str, parts: Mapping[str, str]) -> str:
    overrides = {"word/document.xml": f"{main}.main", **{PARTS[kind]: kind for kind in parts}}
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        + "".join(
            f'<Override PartName="/{name}" ContentType="{_WORD}.{kind}+xml"/>'
            for name, kind in overrides.items()
        )
        + "</Types>"
    )


def p(*content: str, style: str = "", properties: str = "") -> str:
    """A paragraph; content that is no XML becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    within = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    runs = (text if text.startswith("<") else r(text) for text in content)
    return f"<w:p>{within}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    form = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{form}<w:t xml:space="preserve">{text}</w:t></w:r>'


def sdt(content: str, *, tag: str = "", alias: str = "", more: str = "") -> str:
    """A content control around what it holds."""
    named = f'<w:alias w:val="{alias}"/>' if alias else ""
    tagged = f'<w:tag w:val="{tag}"/>' if tag else ""
    properties = f"<w:sdtPr>{named}{tagged}{more}</w:sdtPr>"
    return f"<w:sdt>{properties}<w:sdtContent>{content}</w:sdtContent></w:sdt>"


def table(*rows: list[str], header: int = 0) -> str:
    """A table of cells that are texts or XML; the first `header` rows are header rows."""
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + "".join(
        "<w:tr>"
        + ("<w:trPr><w:tblHeader/></w:trPr>" if at < header else "")
        + "".join(map(_cell, row))
        + "</w:tr>"
        for at, row in enumerate(rows)
    ) + "</w:tbl>"  # fmt: skip


def _cell(content: str) -> str:
    if content.startswith("<w:tc>") or "<w:sdtContent><w:tc>" in content:
        return content
    return f"<w:tc>{content if content.startswith('<') else p(content)}</w:tc>"


def style(name: str, style_id: str, content: str = "", kind: str = "paragraph") -> str:
    """A style."""
    named = f'<w:name w:val="{name}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{style_id}">{named}{content}</w:style>'


SWEDISH_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
    + style("Title", "Rubrik")
    + "".join(style(f"heading {n}", f"Rubrik{n}", '<w:basedOn w:val="Normal"/>') for n in (1, 2, 3))
    + style("Quote", "Citat")
)
"""Styles as Swedish Word writes them: English names, translated ids."""

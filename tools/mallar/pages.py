"""What is on the pages of a built-in template: letterhead, place for the text, feet."""

from tools.mallar.design import Design

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_MARK = 504000
"""The width and height of the mark: 14 mm in English metric units."""

_META = (
    ("Datum", "datum"),
    ("Diarienummer", "diarienummer"),
    ("Till", "namnd"),
    ("Handläggare", "handlaggare"),
    ("Befattning", "handlaggare.titel"),
    ("E-post", "handlaggare.e-post"),
    ("Telefon", "handlaggare.telefon"),
)
"""Labels and keys of the metadata above the title."""


def document(design: Design) -> bytes:
    """The part word/document.xml."""
    lines = "".join(
        _paragraph("Uppgift", _run(label, "Uppgiftsnamn"), _TAB, _control(label, key, 100 + number))
        for number, (label, key) in enumerate(_META)
    )
    kind = _paragraph("Dokumenttyp", _control("Dokumenttyp", "dokumenttyp", 90))
    place = (
        '<w:sdt><w:sdtPr><w:alias w:val="Ärendets text"/><w:tag w:val="innehall"/>'
        '<w:id w:val="99"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>'
        + _paragraph("Brdtext", _run("Här skriver tjut ärendets text.", "Platshllartext"))
        + "</w:sdtContent></w:sdt>"
    )
    section = (
        '<w:sectPr><w:headerReference w:type="first" r:id="rId10"/>'
        '<w:headerReference w:type="default" r:id="rId11"/>'
        '<w:footerReference w:type="first" r:id="rId12"/>'
        '<w:footerReference w:type="default" r:id="rId13"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="1814" w:right="{design.right}" w:bottom="1871" w:left="{design.left}"'
        ' w:header="737" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )
    return _part("document", f"<w:body>{kind}{lines}{place}{section}</w:body>")


def first_header(design: Design) -> bytes:
    """The letterhead of the first page: mark, municipality, förvaltning, page number."""
    measure = 11906 - design.left - design.right
    name = _run(design.municipality) if design.municipality else _control("Kommun", "kommun", 201)
    names = _paragraph("Kommunnamn", name) + _paragraph(
        "Sidhuvud", _control("Förvaltning", "forvaltning", 202)
    )
    if design.panel:
        widths: tuple[int, ...] = (measure - 1077, 1077)
        cells: tuple[str, ...] = (names, _paragraph("Sidhuvud", _mark(design), align="right"))
    else:
        widths = (1077, measure - 1077 - 1134, 1134)
        page = _paragraph("Sidhuvud", _page_number(), align="right")
        cells = (_paragraph("Sidhuvud", _mark(design)), names, page)
    row = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f"{cell}</w:tc>"
        for width, cell in zip(widths, cells, strict=True)
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rule = f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{design.accent}"/>'
    table = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{measure}" w:type="dxa"/><w:tblBorders>{rule}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="113" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr></w:tbl>"
    )
    return _part("hdr", table + _paragraph("Sidhuvud"))


def next_header(design: Design) -> bytes:
    """The shorter header of the pages after the first."""
    return _part(
        "hdr",
        _paragraph(
            "Sidhuvudlinje",
            _control("Dokumenttyp", "dokumenttyp", 211),
            _run(", "),
            _control("Diarienummer", "diarienummer", 212),
            _TAB,
            _run(design.municipality) if design.panel else _page_number(),
        )
        + _paragraph("Sidhuvud"),
    )


def footer(design: Design, first_id: int) -> bytes:
    """The foot of every page: the address lines of mall.toml, and at times the page number."""
    page = (_TAB, _page_number()) if design.panel else ()
    return _part("ftr", _paragraph("Sidfot", _control("Adress", "adress", first_id), *page))


def _part(root: str, content: str) -> bytes:
    xml = f"<w:{root} {NAMESPACES}>{content}</w:{root}>"
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'.encode()


_TAB = "<w:r><w:tab/></w:r>"


def _paragraph(style: str, *content: str, align: str = "") -> str:
    aligned = f'<w:jc w:val="{align}"/>' if align else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{aligned}</w:pPr>{"".join(content)}</w:p>'


def _run(text: str, style: str = "") -> str:
    form = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{form}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _control(title: str, tag: str, id_: int) -> str:
    """A content control for one line of text, with its title as the prompt."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:id w:val="{id_}"/>'
        f'<w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>'
        f"{_run(title, 'Platshllartext')}</w:sdtContent></w:sdt>"
    )


def _page_number() -> str:
    return f"{_field('PAGE')}{_run(' (')}{_field('NUMPAGES')}{_run(')')}"


def _field(instruction: str) -> str:
    marks = {
        kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    }
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{marks['begin']}{code}{marks['separate']}{_run('1')}{marks['end']}"


def _mark(design: Design) -> str:
    alt = f"Märke för {design.municipality}" if design.municipality else "Kommunens märke"
    extent = f'cx="{_MARK}" cy="{_MARK}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="1" name="Märke" descr="{alt}"/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        f'<a:graphicData uri="{_PICTURE}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Märke" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )

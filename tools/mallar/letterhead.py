"""The styles of the letterhead, the signatures and the tables of a built-in template."""

from tools.mallar.design import Design
from tools.mallar.forms import GREY, RULE, SHADE, based, border, fonts, size, style

META = 1985
"""Where the values of the metadata begin, in twentieths of a point."""

_PANEL_EDGE = 227
"""How far the metadata are moved in from the edge of their panel."""

_PLAIN = f'<w:color w:val="{GREY}"/><w:spacing w:val="6"/>{size(30)}'
_CAPITALS = '<w:b/><w:bCs/><w:caps/><w:color w:val="{}"/><w:spacing w:val="40"/>' + size(22)
"""The two forms of the kind of document."""


def letterhead_styles(design: Design) -> tuple[str, ...]:
    """Styles of header, footer, metadata and signatures."""
    accent, panel = design.accent, design.panel
    small = f"<w:rPr>{fonts(design.head)}{size(19)}</w:rPr>"
    tight = '<w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/>'
    measure = 11906 - design.left - design.right
    start = META + (_PANEL_EDGE if panel else 0)
    foot_tab = f'<w:tabs><w:tab w:val="right" w:pos="{measure}"/></w:tabs>' if panel else ""
    return (
        style("Sidhuvud", "header", f"<w:pPr>{tight}</w:pPr>{small}", more=based()),
        style(
            "Sidhuvudlinje",
            "Sidhuvud med linje",
            f"<w:pPr>{border('bottom', 6, design.accent)}"
            f'<w:tabs><w:tab w:val="right" w:pos="{measure}"/></w:tabs></w:pPr>',
            more=based("Sidhuvud"),
            own=True,
        ),
        style(
            "Sidfot",
            "footer",
            f"<w:pPr>{border('top', 4, accent if panel else RULE)}{foot_tab}{tight}</w:pPr>"
            f'<w:rPr>{fonts(design.head)}<w:color w:val="{GREY}"/>{size(18)}</w:rPr>',
            more=based(),
        ),
        style(
            "Kommunnamn",
            "Kommunnamn",
            f'<w:rPr>{fonts(design.head)}<w:b/><w:bCs/><w:color w:val="{design.accent}"/>'
            f"{size(30)}</w:rPr>",
            more=based("Sidhuvud"),
            own=True,
        ),
        style(
            "Dokumenttyp",
            "Dokumenttyp",
            '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="160" w:line="240" '
            f'w:lineRule="auto"/></w:pPr><w:rPr>{fonts(design.labels)}'
            + (_CAPITALS.format(accent) if panel else _PLAIN)
            + "</w:rPr>",
            more=based(),
            own=True,
        ),
        style(
            "Uppgift",
            "Uppgift",
            f'<w:pPr>{_beside(design)}<w:tabs><w:tab w:val="left" w:pos="{start}"/></w:tabs>'
            f'<w:spacing w:before="0" w:after="{30 if not panel else 0}" '
            f'w:line="{259 if not panel else 288}" w:lineRule="auto"/>'
            f'<w:ind w:left="{start}" w:hanging="{META}"/></w:pPr>'
            f"<w:rPr>{fonts(design.labels)}{size(21)}</w:rPr>",
            more=based(),
            own=True,
        ),
        style(
            "Uppgiftsnamn",
            "Uppgiftsnamn",
            f'<w:rPr><w:color w:val="{GREY}"/></w:rPr>',
            kind="character",
            own=True,
        ),
        style(
            "Signatur",
            "Signature",
            '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="1000" w:after="0"/></w:pPr>',
            more=based(),
        ),
        style(
            "Underskrifttitel",
            "Underskrift titel",
            '<w:pPr><w:keepLines/><w:spacing w:before="0" w:after="0"/></w:pPr>'
            f'<w:rPr><w:color w:val="{GREY}"/></w:rPr>',
            more=based(),
            own=True,
        ),
    )


def _beside(design: Design) -> str:
    """The panel that metadata stand on, with its thick rule."""
    if not design.panel:
        return ""
    rule = border("left", 36, design.accent)
    return f'{rule}<w:shd w:val="clear" w:color="auto" w:fill="{design.panel}"/>'


def table_styles(design: Design) -> str:
    """The style of tables, and of the text in them."""
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="{width}" w:space="0" w:color="{colour}"/>'
        for side, width, colour in (
            ("top", 8, design.accent), ("bottom", 8, design.accent), ("insideH", 4, RULE),
        )
    )  # fmt: skip
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 40), ("left", 85), ("bottom", 40), ("right", 85))
    )
    text = style(
        "Tabelltext",
        "Tabelltext",
        '<w:pPr><w:spacing w:before="20" w:after="20" w:line="259" w:lineRule="auto"/></w:pPr>'
        f"<w:rPr>{fonts(design.labels)}{size(21)}</w:rPr>",
        more=based(),
        own=True,
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="Normaltabell">'
        '<w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr></w:style>{text}"
        '<w:style w:type="table" w:customStyle="1" w:styleId="Tabell"><w:name w:val="Tabell"/>'
        '<w:basedOn w:val="Normaltabell"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{design.panel or SHADE}"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )

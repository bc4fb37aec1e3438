"""What the parts of a whole template hold: styles as Swedish Word names them, lists, theme."""

from zoo.raw import NAMESPACES, p, part, style

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_BASED = '<w:basedOn w:val="Normal"/>'
_FONTS = '<w:rFonts w:ascii="Carlito" w:hAnsi="Carlito" w:cs="Carlito"/>'


def _heading(level: int, size: int) -> str:
    form = (
        f'{_BASED}<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>'
        f'<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="{size}"/></w:rPr>'
    )
    return style(f"heading {level}", f"Rubrik{level}", form)


def _list(name: str, id_: str, number: int) -> str:
    numbered = (
        f'<w:pPr><w:numPr><w:numId w:val="{number}"/></w:numPr><w:contextualSpacing/></w:pPr>'
    )
    return style(name, id_, _BASED + numbered)


def _borders(*sides: str) -> str:
    lines = (f'<w:{side} w:val="single" w:sz="8" w:space="0" w:color="1F3864"/>' for side in sides)
    return f"<w:tblBorders>{''.join(lines)}</w:tblBorders>"


STYLES = part(
    "styles",
    f'<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:sz w:val="22"/>'
    '<w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="Normaltabell">'
    '<w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar>'
    '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
    + "".join(_heading(level, size) for level, size in ((1, 36), (2, 28), (3, 24)))
    + _list("List Number", "Numreradlista", 1)
    + _list("List Bullet", "Punktlista", 2)
    + style(
        "Table Grid",
        "Tabellrutnt",
        '<w:basedOn w:val="Normaltabell"/>'
        f"<w:tblPr>{_borders('top', 'bottom', 'insideH')}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>',
        "table",
    )
    + style(
        "Placeholder Text", "Platshllartext", '<w:rPr><w:color w:val="595959"/></w:rPr>',
        "character",
    ),
)  # fmt: skip


def _levels(form: str, *marks: str) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{(at + 1) * 567}" w:hanging="567"/></w:pPr></w:lvl>'
        for at, mark in enumerate(marks)
    )


NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/>'
    f"{_levels('decimal', '(%1)', '(%1.%2)')}</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="8"><w:multiLevelType w:val="hybridMultilevel"/>'
    f"{_levels('bullet', '»', '›')}</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
)
"""Numbers as (1), bullets as »."""

_COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "1F3864", "lt2": "E7E6E6", "accent1": "1F3864",
    "accent2": "7B2C00", "accent3": "385723", "accent4": "7F6000", "accent5": "2E75B6",
    "accent6": "548235", "hlink": "0563C1", "folHlink": "954F72",
}  # fmt: skip
_FONT = '<a:latin typeface="Carlito"/><a:ea typeface=""/><a:cs typeface=""/>'
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"

THEME = (
    f'<a:theme  xmlns:a="{_A}" name="Ekvinge"><a:themeElements><a:clrScheme name="Ekvinge">'
    + "".join(f'<a:{n}><a:srgbClr val="{c}"/></a:{n}>' for n, c in _COLOURS.items())
    + f'</a:clrScheme><a:fontScheme name="Ekvinge"><a:majorFont>{_FONT}</a:majorFont>'
    f'<a:minorFont>{_FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Ekvinge">'
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
)

FONTS = part(
    "fonts",
    '<w:font w:name="Carlito"><w:charset w:val="00"/><w:family w:val="swiss"/></w:font>',
)

SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>{}'
    '<w:themeFontLang w:val="sv-SE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)

_PROMPT = (
    '<w:docPartPr><w:name w:val="Ledtext"/><w:category><w:name w:val="Allmänt"/>'
    '<w:gallery w:val="placeholder"/></w:category></w:docPartPr>'
)
GLOSSARY = (
    f"<w:glossaryDocument {NAMESPACES}><w:docParts><w:docPart>{_PROMPT}"
    f"<w:docPartBody>{p('Skriv rubriken')}</w:docPartBody></w:docPart></w:docParts>"
    "</w:glossaryDocument>"
)
"""The building blocks of a template, where Word keeps the prompts of its controls."""

CORE = (
    f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>Mall</dc:title><dc:creator>Kommunikation</dc:creator></cp:coreProperties>"
)
CUSTOM_PROPERTIES = (
    f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Mallversion">'
    "<vt:lpwstr>3.1</vt:lpwstr></property></Properties>"
)

"""The styles and the list numbering of a built-in template."""

from tools.mallar.design import Design
from tools.mallar.forms import GREY, INK, RULE, based, border, fonts, part, size, style
from tools.mallar.letterhead import letterhead_styles, table_styles

from tjut.word.numbering import abstract_list
from tjut.word.xml import make, make_root, serialised


def styles(design: Design) -> bytes:
    """The part word/styles.xml."""
    parts = (
        _defaults(design),
        _latent(),
        *_plain_styles(design),
        *(_heading(design, *row) for row in _HEADINGS),
        *_list_styles(),
        *letterhead_styles(design),
        table_styles(design),
    )
    return part("styles", "".join(parts))


def numbering() -> bytes:
    """The part word/numbering.xml: the numbering of the two list styles."""
    lists = (("Numreradlista", True, 1), ("Punktlista", False, 2))
    root = make_root("numbering")
    for name, ordered, number in lists:
        root.append(abstract_list(number, ordered=ordered, style=name))
    for _, _, number in lists:
        root.append(make("num", make("abstractNumId", val=number), numId=number))
    return serialised(root)


def _defaults(design: Design) -> str:
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(design.text)}"
        f'<w:color w:val="{INK}"/>{size(design.size)}'
        '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
    )


def _latent() -> str:
    """Lets Word offer no other styles than the template's own."""
    return (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
        ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    )


def _plain_styles(design: Design) -> tuple[str, ...]:
    note = design.size - 4
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/><w:pPr><w:widowControl/>"
        f'<w:spacing w:after="150" w:line="{design.line}" w:lineRule="auto"/></w:pPr></w:style>',
        '<w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt">'
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="Ingenlista">'
        '<w:name w:val="No List"/><w:semiHidden/></w:style>',
        style("Brdtext", "Body Text", "", more=based()),
        style(
            "Citat",
            "Quote",
            f'<w:pPr>{border("left", 12, RULE)}<w:ind w:left="454" w:right="454"/></w:pPr>',
            more=based(),
        ),
        style(
            "Fotnotstext",
            "footnote text",
            '<w:pPr><w:spacing w:after="40" w:line="252" w:lineRule="auto"/></w:pPr>'
            f"<w:rPr>{size(note)}</w:rPr>",
            more=based(),
        ),
        style(
            "Fotnotsreferens",
            "footnote reference",
            '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
            kind="character",
        ),
        style(
            "Hyperlnk",
            "Hyperlink",
            '<w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr>',
            kind="character",
        ),
        style(
            "Platshllartext",
            "Placeholder Text",
            f'<w:rPr><w:color w:val="{GREY}"/></w:rPr>',
            kind="character",
        ),
    )


_HEADINGS = (
    # level, half points, space before, space after
    (1, 36, 440, 200),
    (2, 28, 380, 80),
    (3, 24, 220, 60),
    (4, 22, 220, 40),
)


def _heading(design: Design, level: int, points: int, before: int, after: int) -> str:
    accent = design.accent if level < 3 else INK
    line = 252 if level < 3 else 264
    return style(
        f"Rubrik{level}",
        f"heading {level}",
        "<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>"
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr>{fonts(design.head)}<w:b/><w:bCs/><w:color w:val="{accent}"/>'
        f"{size(points)}</w:rPr>",
        more=based(after="Brdtext"),
    )


def _list_styles() -> tuple[str, ...]:
    def numbered(number: int) -> str:
        list_of = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
        return f'<w:pPr>{list_of}<w:spacing w:after="80"/></w:pPr>'

    return (
        style("Numreradlista", "List Number", numbered(1), more=based("Brdtext")),
        style("Punktlista", "List Bullet", numbered(2), more=based("Brdtext")),
        style(
            "Listfortsttning",
            "List Continue",
            '<w:pPr><w:spacing w:after="80"/><w:ind w:left="425"/></w:pPr>',
            more=based("Brdtext"),
        ),
    )

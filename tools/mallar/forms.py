"""How a style is written: fonts, sizes, rules, and what it is based on."""

from tjut.word.xml import W

INK = "1A1A1A"
GREY = "595959"
"""The colour of labels: 7:1 against white."""
RULE = "B8BFC6"
SHADE = "EDF0F3"


def part(root: str, content: str) -> bytes:
    """A part of WordprocessingML with a root element."""
    xml = f'<w:{root} xmlns:w="{W}">{content}</w:{root}>'
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'.encode()


def fonts(font: str) -> str:
    """One font for all scripts."""
    return f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'


def size(half_points: int) -> str:
    """The size of text."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def border(side: str, width: int, colour: str) -> str:
    """A rule beside a paragraph, in eighths of a point, at some distance from the text."""
    line = f'<w:{side} w:val="single" w:sz="{width}" w:space="6" w:color="{colour}"/>'
    return f"<w:pBdr>{line}</w:pBdr>"


def style(
    id_: str,
    name: str,
    properties: str,
    *,
    kind: str = "paragraph",
    more: str = "",
    own: bool = False,
) -> str:
    """A style; `more` is what stands between its name and its properties."""
    custom = ' w:customStyle="1"' if own else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{id_}"{custom}><w:name w:val="{name}"/>'
        f"{more}<w:qFormat/>{properties}</w:style>"
    )


def based(on: str = "Normal", after: str = "") -> str:
    """What a style is based on, and the style of the paragraph after."""
    following = f'<w:next w:val="{after}"/>' if after else ""
    return f'<w:basedOn w:val="{on}"/>{following}'

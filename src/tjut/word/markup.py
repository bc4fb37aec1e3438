"""The XML of Word as text, which makes a tree of many elements quicker than one by one."""

from lxml import etree

from tjut.word.xml import Element, R, W, clean

_PARSER = etree.XMLParser(huge_tree=True)  # what is parsed is tjut's own, however long

_QUOTED = str.maketrans({
    "&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
})  # fmt: skip


def tag(name: str, /, *inside: str, **attributes: object) -> str:
    """A WordprocessingML element: `tag("jc", val="center")` gives `<w:jc w:val="center"/>`."""
    given = "".join([f' w:{key}="{quoted(str(value))}"' for key, value in attributes.items()])
    return f"<w:{name}{given}>{''.join(inside)}</w:{name}>" if inside else f"<w:{name}{given}/>"


def text_run(content: str, form: str = "") -> str:
    """A run of text, with its spaces kept and without what XML cannot hold.

    `form` is what stands in the `w:rPr` of the run.
    """
    return run(f'<w:t xml:space="preserve">{escaped(content)}</w:t>', form)


def run(content: str, form: str = "") -> str:
    """A run around an element; `form` is what stands in its `w:rPr`."""
    return f"<w:r><w:rPr>{form}</w:rPr>{content}</w:r>" if form else f"<w:r>{content}</w:r>"


def escaped(content: str) -> str:
    """A text as it stands between tags, without what XML cannot hold."""
    return clean(content).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(value: str) -> str:
    """A text as it stands in an attribute, between double quotation marks."""
    return value if value.isalnum() else value.translate(_QUOTED)


def elements(markup: str) -> list[Element]:
    """The elements of XML with the prefixes `w` and `r`."""
    whole = f'<w:body xmlns:w="{W}" xmlns:r="{R}">{markup}</w:body>'
    return list(etree.fromstring(whole.encode(), _PARSER))

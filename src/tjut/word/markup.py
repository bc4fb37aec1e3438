"""The XML of Word as text, which makes a tree of many elements quicker than one by one."""

from functools import lru_cache

from lxml import etree

from tjut.word.xml import Element, R, W, clean

_PARSER = etree.XMLParser(huge_tree=True)

_QUOTED = str.maketrans({
    "&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
})  # fmt: skip


def tag(name: str, /, *inside: str, **attributes: object) -> str:
    """A WordprocessingML element: `tag("jc", val="center")` gives `<w:jc w:val="center"/>`."""
    opening = _opening(name, **attributes)
    return f"{opening}>{''.join(inside)}</w:{name}>" if inside else f"{opening}/>"


@lru_cache(maxsize=512)
def _opening(name: str, /, **attributes: object) -> str:
    """What a tag begins with; a few are most of those that a document has."""
    given = "".join([f' w:{key}="{quoted(str(value))}"' for key, value in attributes.items()])
    return f"<w:{name}{given}"


def text_run(content: str, form: str = "") -> str:
    """A run of text; `form` is what stands in the `w:rPr` of the run."""
    return run(text(content), form)


def text(content: str) -> str:
    """A `w:t`, with its spaces kept and without what XML cannot hold."""
    return f'<w:t xml:space="preserve">{escaped(content)}</w:t>'


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
    return list(tree_of(whole))


def tree_of(markup: str) -> Element:
    """The tree of XML that tjut itself has written, however long."""
    return etree.fromstring(markup.encode(), _PARSER)

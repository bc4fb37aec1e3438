"""Lists in the numbering part of a document."""

from lxml import etree

from tjut.word.numbering import Lists
from tjut.word.styles import Styles
from tjut.word.xml import make_root, w


def test_styles_without_a_numbering_share_that_of_tjut() -> None:
    root = make_root("numbering")
    lists = Lists(root, Styles(make_root("styles")))

    numbers = [lists.new(style, 0, None) for style in ("Punkter", "Streck")]

    assert numbers == ["1", "2"]
    assert [etree.QName(child).localname for child in root] == ["abstractNum", "num", "num"]
    shared = {link.get(w("val")) for link in root.iter(w("abstractNumId"))}
    assert shared == {"1"}

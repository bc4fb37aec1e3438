"""Properties of a Word file: title, language, and the values that its maker gave names."""

from tjut.word.properties import read_custom
from tjut.word.wordfile import WordFile

_TITLE = "{http://purl.org/dc/elements/1.1/}title"

_NO_TITLE = frozenset(("", "word-dokument", "word document", "dokument1", "document1"))


def read_title(word: WordFile) -> str:
    """The title in the core properties, empty when there is none or it is a program's own."""
    for name in word.related("", "core-properties"):
        root = word.tree(name)
        title = "" if root is None else (root.findtext(_TITLE) or "").strip()
        if title.casefold() not in _NO_TITLE and not title.startswith("Microsoft Word - "):
            return title
    return ""


def read_properties(word: WordFile) -> dict[str, str]:
    """The custom properties, as text, by name."""
    roots = (word.tree(name) for name in word.related("", "custom-properties"))
    values: dict[str, str] = {}
    for root in roots:
        values |= {} if root is None else read_custom(root)
    return values

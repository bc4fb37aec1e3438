"""What keeps a case from a document that is not of it, or that has been read wrongly."""

from collections.abc import Iterator

from tjut.model.compare import value_texts
from tjut.model.document import Document
from tjut.model.frontmatter import Sequence

_WHOLE = {
    "underskrifter": "underskrifter",
    "handlingar": "handlingar",
    "skickas_till": "mottagare",
}
"""The lists that nobody empties in passing, and what they list."""


def is_other_case(old: Document, new: Document) -> bool:
    """Whether a document is of another case: both its diarienummer and its title say so."""
    numbers, titles = (
        {_text(document, key).casefold() for document in (old, new)}
        for key in ("diarienummer", "titel")
    )
    return len(numbers) == len(titles) == 2 and "" not in numbers


def emptied(old: Document, new: Document) -> Iterator[str]:
    """What a case lists and a document nothing of."""
    for key, items in _WHOLE.items():
        one, other = (document.front_matter.fields.get(key) for document in (old, new))
        if isinstance(one, Sequence) and one.items and other is None:
            yield items


def number_of(document: Document) -> str:
    """The diarienummer that a document or a case gives, empty when it gives none."""
    return _text(document, "diarienummer")


def _text(document: Document, key: str) -> str:
    value = document.front_matter.fields.get(key)
    return "" if value is None else " ".join(value_texts(value))

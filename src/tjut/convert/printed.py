"""What a template prints in every document: text that nobody has written there."""

import re
from functools import lru_cache
from typing import NamedTuple

from tjut.errors import TjutError
from tjut.files import read_whole
from tjut.model.document import Document
from tjut.model.frontmatter import KEYS, Scalar, scalars
from tjut.readers.docx import read_docx
from tjut.readers.docx.known import folded
from tjut.readers.docx.letterhead import LABELS
from tjut.template.model import Template
from tjut.writers.docx.draft import DRAFT
from tjut.writers.docx.template import word_path

_WORD = re.compile(r"\w+")
_PAGE = re.compile(r"(?:sida |sid |s )?[0-9]{1,4}(?: av)?(?: [0-9]{1,4})?")
_VALUE = "|"


class Printed(NamedTuple):
    """The words of a template's Word file, and what a document has in its fields.

    Without words nothing is known of what the template prints.
    """

    words: str
    values: tuple[str, ...]

    def holds(self, piece: str) -> bool:
        """Whether a piece of text is of the template, values and page numbers in it aside."""
        rest = _words(piece)
        for value in self.values:
            rest = re.sub(rf"\b{re.escape(value)}\b", _VALUE, rest)
        return all(map(self._is_own, map(str.strip, rest.split(_VALUE))))

    def _is_own(self, words: str) -> bool:
        if not words or words in _NAMES or _PAGE.fullmatch(words):
            return True
        return f" {words} " in f" {self.words} "


def printed_by(template: Template, document: Document) -> Printed:
    """What the template of a document prints in it."""
    texts = (scalar.text for scalar in scalars(document.front_matter.fields))
    given = (template.municipality, template.document_type, *template.address, DRAFT, *texts)
    values = sorted({*map(_words, given)} - {""}, key=len, reverse=True)
    try:
        return Printed(_words_in(read_whole(word_path(template))), tuple(values))
    except TjutError:
        return Printed("", tuple(values))


def is_known(template: Template, document: Document) -> bool:
    """Whether what a document prints can be told: it is built by no template, or by this one."""
    mall = document.front_matter.fields.get("mall")
    return not isinstance(mall, Scalar) or mall.text == template.name


@lru_cache(maxsize=4)
def _words_in(data: bytes) -> str:
    return _words(read_docx(data, "mall.docx").source.text)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(folded(text)))


_NAMES = frozenset(map(_words, (*LABELS, *KEYS)))

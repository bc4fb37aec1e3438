"""A case as one text, for the rules that look for words and signs in it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from tjut.findings import Edit, Finding
from tjut.language.patterns import late
from tjut.language.quotes import is_quoted
from tjut.language.sentences import sentences
from tjut.model.document import Document
from tjut.model.prose import ordinary
from tjut.rules.passages import Kind, Passage, body_passages, value_passages
from tjut.source import Span

SEPARATOR = "\0"
"""What stands between two passages: no letter, no blank, in no file."""

_OWN_KINDS: tuple[Kind, ...] = ("text", "heading", "cell")
_REACH = 120
"""How far around a hit a rule can look; a passage can be a megabyte, and full of hits."""

_WORD = late(r"\w+")
_IN_A_WORD = late(r"[\w‑-]")
_BETWEEN_CHUNKS = f'{SEPARATOR}(”",;:)/'


class Hit(NamedTuple):
    """A place in a passage: from `start` to `end` of its text."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """What is written there."""
        return self.passage.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The text before the hit, no more of it than a rule looks at."""
        return self.passage.text[max(0, self.start - _REACH) : self.start]

    @property
    def after(self) -> str:
        """The text after the hit, no more of it than a rule looks at."""
        return self.passage.text[self.end : self.end + _REACH]

    @property
    def span(self) -> Span:
        """The place in the file."""
        return self.passage.place(self.start, self.end)

    @property
    def is_own(self) -> bool:
        """Whether the writers say this themselves: in no quotation, and not in uppgifter."""
        own = self.passage.kind in _OWN_KINDS
        return own and not is_quoted(self.passage.text, self.start)

    def finding(self, code: str, message: str, edits: tuple[Edit, ...] = ()) -> Finding:
        """A finding at this place."""
        return Finding(code, message, self.span, section=self.passage.key, edits=edits)


class Reading:
    """The running text of a case, joined so that one search reads all of it."""

    def __init__(self, document: Document) -> None:
        self.passages = (*body_passages(document), *value_passages(document))
        self.text = SEPARATOR.join(passage.text for passage in self.passages)
        self._source = document.source.text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(passage.text) + 1 for passage in self.passages)]

    @cached_property
    def small(self) -> str:
        """The text in small letters, each in the place of its capital."""
        small = self.text.lower()
        if len(small) == len(self.text):
            return small
        return "".join(min(letter.lower(), letter, key=len) for letter in self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every run of letters and figures, in small letters."""
        whole = frozenset(filter(str.isalnum, self.chunks))
        return whole.union(_WORD().findall(" ".join(self.chunks - whole)))

    @cached_property
    def chunks(self) -> frozenset[str]:
        """Everything between blanks, brackets and commas, in small letters: *m.m.*, *5%*."""
        text = self.small
        for sign in _BETWEEN_CHUNKS:
            text = text.replace(sign, " ")
        return frozenset(text.split())

    @cached_property
    def sentences(self) -> tuple[Hit, ...]:
        """The sentences of paragraphs and items, in order."""
        return tuple(
            Hit(passage, start, end)
            for passage in self.passages
            if passage.kind == "text"
            for start, end in sentences(passage.text)
        )

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Where a pattern matches in a passage of any kind, in order."""
        for match in pattern.finditer(self.text):
            yield self.hit(*match.span()), match

    def find_own(self, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Where a pattern matches in the writers' own words."""
        return ((hit, match) for hit, match in self.find(pattern) if hit.is_own)

    def find_words(self, written: str) -> Iterator[Hit]:
        """Where a word or words, given in small letters, stand in the writers' own words."""
        at = self.small.find(written)
        while at >= 0:
            end = at + len(written)
            around = self.small[at - 1 : at] + self.small[end : end + 1]
            if not _IN_A_WORD().search(around):
                hit = self.hit(at, end)
                if hit.is_own:
                    yield hit
            at = self.small.find(written, end)

    def hit(self, start: int, end: int) -> Hit:
        """What stands from `start` to `end` of the text, within one passage."""
        index = bisect_right(self._starts, start) - 1
        offset = self._starts[index]
        return Hit(self.passages[index], start - offset, end - offset)

    def edit(self, hit: Hit, text: str) -> tuple[Edit, ...]:
        """The edit that writes `text` there, none when the file has more there than is read.

        A word may be broken by a mark or a line end in the file, and then a
        reader must mend it.
        """
        span = hit.span
        written = ordinary(self._source[span.start : span.end])
        return (Edit(span, text),) if written == hit.text else ()

"""Sentences and words of running text, and how heavy they are to read.

A sentence ends at `.`, `!`, `?` or `…` before a capital or a figure, and at a
hard line break before anything but a small letter; the blank after the sign may have
been forgotten. The dots of abbreviations
(*t.ex.*, *5 kap. 1 §*, *kl. 18*), initials (*A. Ek*), list numbers (*1.*) and
figures end none; *m.m.*, *osv.* and their like do before a capital. Source of
the forms: Myndigheternas skrivregler, chapters 11 and 12 (Språkrådet).

Everything here is for text in Unicode form NFC.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from tjut.language.patterns import late
from tjut.source import Span

_STOP = late(
    r"[.!?…\n](?:(?<=\n)\s*|(?<![.!?…][.!?…])[.!?…]*[”\"’'»)\]]*[^\S\n]+"
    r"|(?<=[a-zåäö]{2}[.!?])[”\"]?(?=[”\"]?[A-ZÅÄÖ][a-zåäö]))"
)
_OPENING = late(r"[”\"’'»«(\[–—•§ \u00a0-]*")
_LABEL = late(r"\d{1,3}|[^\W\d_]")
_DOTTED = late(r"[^\W\d]{1,4}(?:\.[^\W\d]{1,4})+")
_DOMAINS = ("se", "nu", "eu", "com", "org")
_REACH = 32
"""How far before a dot its word, and the word before that, are looked for."""

_LONGEST = 5
"""No abbreviation without dots in it has more letters than this."""

_NEVER_LAST = (
    " adm ang anm avd betr bitr bl ca civ dr dvs enl ev ex exkl fd forts fr förf hr inkl jfr"
    " jur kap kl kungl leg nr obs omkr prof resp sid särsk tel tf tjf ung äv övers "
)
"""Abbreviations that something always follows: a name, a number, an example."""

_NOT_BEFORE_FIGURES = (
    " anl apr art aug avs bet bil dec dir dnr ds dyl e.d e.dyl etc feb febr fig fl fre jan jul"
    " jun kat lör m.fl m.m max milj min mm mom mot mån not nov o.d o.dyl o.s.v okt ons osv par"
    " pkt prop reg rskr sep sept skr st sön tab tis tors uppl utg vol årg "
)
"""Abbreviations (some are words as well) that end a sentence, but not before a figure."""

_MAY_END = " e.d e.dyl e.kr e.m f.kr f.m m.fl m.m o.d o.dyl o.s.v "
"""Abbreviations with inner dots that end a sentence before a capital; others never do."""

_LETTERED = (
    " alternativ alternativet avsnitt bilaga del etapp figur fråga grupp hepatit hus kategori"
    " klass linje nivå område plan prioritet punkt stycke tabell typ variant vitamin "
)
"""Nouns that a letter numbers, so that *alternativ A.* ends a sentence as *A. Ek* does not."""

_WORD = late(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|[^\W_]+(?:[-‑–./:,’'&][^\W_]+)*")
_LONG = late(r"(?:[^\W\d_][-‑–./:’'&]*){7}")


class Measure(NamedTuple):
    """How much text there is; `longest` is the number of words of its longest sentence."""

    words: int
    sentences: int
    long_words: int
    longest: int

    @property
    def lix(self) -> float:
        """Läsbarhetsindex: words a sentence + per cent words of more than six letters."""
        if not self.words:
            return 0.0
        return self.words / self.sentences + 100 * self.long_words / self.words


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[Span, ...]:
    """The places of the sentences in a text, in order, without the blanks around them.

    >>> [tuple(place) for place in sentences("Se 5 kap. 1 §. Det gäller.")]
    [(0, 14), (15, 26)]
    """
    found, start = [], 0
    for stop in _STOP().finditer(text):
        if _ends(text, start, stop):
            found.append(_bare(text, start, stop.end()))
            start = stop.end()
    found.append(_bare(text, start, len(text)))
    return tuple(place for place in found if place.start < place.end)


def words(text: str) -> list[str]:
    """The words of a text; what is written together counts as one, and so does *1 000*."""
    return _WORD().findall(text)


def measure(texts: Iterable[str]) -> Measure:
    """The measure of texts that each stand on their own: paragraphs, headings, items."""
    found = [words(text[start:end]) for text in texts for start, end in sentences(text)]
    counts = [len(sentence) for sentence in found if sentence]
    long_words = sum(_LONG().match(word) is not None for sentence in found for word in sentence)
    return Measure(sum(counts), len(counts), long_words, max(counts, default=0))


def _bare(text: str, start: int, end: int) -> Span:
    """The place without the blanks around what stands there; it ends before it starts if empty."""
    piece = text[start:end]
    return Span(end - len(piece.lstrip()), start + len(piece.rstrip()))


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the sentence that began at `start` ends at a stop sign or line break."""
    sign, after = stop[0], _after(text, stop.end())
    if sign[0] == "\n":
        return not after.islower()
    if not (after.isupper() or after.isdigit()):
        return False
    if sign[0] != "." or sign.startswith(".."):
        return True
    before = text[max(start, stop.start() - _REACH) : stop.start()]
    if len(before) > _LONGEST and before[~_LONGEST:].isalpha():
        return True
    words = before.split()
    return not words or not _abbreviates(words, figure=after.isdigit())


def _after(text: str, start: int) -> str:
    """The first character from `start` on that is no blank, mark or bracket; none at the end."""
    if text[start : start + 1].isalnum():
        return text[start]
    opening = _OPENING().match(text, start)
    return text[opening.end() : opening.end() + 1] if opening else ""


def _abbreviates(before: list[str], *, figure: bool) -> bool:
    """Whether a dot after these words, before a capital or a figure, belongs to the last one."""
    word = before[-1].lstrip("(”\"'[«»")
    if _LABEL().fullmatch(word):
        return _opens(word, before[-2].casefold() if len(before) > 1 else "")
    word = word.casefold()
    if _DOTTED().fullmatch(word) and word.rpartition(".")[2] not in _DOMAINS:
        return figure or not _among(word, _MAY_END)
    return _among(word, _NEVER_LAST) or (figure and _among(word, _NOT_BEFORE_FIGURES))


def _opens(label: str, previous: str) -> bool:
    """Whether a short number or a letter with a dot opens what follows instead of ending."""
    if label.isdigit():
        return not previous or previous.endswith(":")
    return not (label in "iåö" or previous.isdigit() or _among(previous, _LETTERED))


def _among(word: str, listed: str) -> bool:
    return f" {word} " in listed

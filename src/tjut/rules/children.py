"""How reports speak of children: whom a text concerns, and what it says of them.

A sentence of the children section *denies* when it says that children are not
concerned, and has *substance* when it says something beside the words that
every such section is made of (ordlistor/barn.toml).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from tjut.language.denial import may_deny
from tjut.language.patterns import late
from tjut.language.sentences import sentences
from tjut.model.blocks import prose_of
from tjut.model.document import Section
from tjut.model.prose import Prose
from tjut.source import Span
from tjut.toml import read_toml

_WORD = late(r"[^\W\d_]{2,}")
_BODIES = late(
    r"(?i:\b[\w-]+-\s(?:och|&)\s\w*(?:nämnd|förvaltning|kontor|utskott|sektor)\w*"
    r"|\b\w+(?:nämnd|förvaltning|kontor|utskott)\w*)"
    r"|\b(?i:nämnden|förvaltningen|sektorn?)\sför(?:\s(?:[A-ZÅÄÖ]\w*|&|och))+"
    r"|[A-ZÅÄÖ]\w+\s&\s[A-ZÅÄÖ]\w+"
)
_VERBS = (
    r"(?:berör|påverkar|rör|omfattar|angår|har|får|innebär|medför|bedöms|bedömer|anses|ger|gäller|kan"
    r"|antas|förväntas|väntas|beräknas|torde|bör|kommer|sker|berörs|påverkas|omfattas)"
)
_NOT = r"(?:inte|ej|icke)"
_FEW = r"\s(?:\S+\s){0,2}?"
_DENIES = late(
    rf"\b{_NOT}{_FEW}(?:relevan|aktuel|tillämp|applicerbar|nödvändig|påkall)"
    rf"|\b{_VERBS}{_FEW}{_NOT}\b|\b{_NOT}\s(?:\S+\s)?{_VERBS}\b"
    r"|\b(?:inga|ingen|inget|utan)\s(?:\S+\s){0,4}?"
    r"(?:barn\S*konsekvens|konsekvens|påverkan|effekt|följd|betydelse|inverk|barn|skillnad|förändring|koppling|bäring"
    r"|relevans|prövning)"
    rf"|\bvarken\s(?:barn|direkt|ungdom)|\bsaknar?{_FEW}(?:betydelse|relevans|konsekvens|påverkan|koppling|bäring|barn)"
    rf"|\b{_NOT}\sav\s(?:den|sådan)\b|\A\W*(?:inga|ingen|inget|nej|saknas|n/a|ej|inte|{_NOT}\sberört?)\W*\Z",
    re.I,
)
_CLAUSE = late(
    r"\b(?:eftersom|då|därför att|genom att|i och med|med anledning av|avser|handlar|gäller|är"
    r"|består|används|finns|får|ska)\b",
    re.I,
)
"""Makes what stands before a denial a clause of its own, and no mere name of the matter."""

_LONGEST_SUBJECT = 6
"""So many words before the verb of a denial may be the name of the matter."""


class _Words(NamedTuple):
    """Words on children: whole, by beginning, by end and by middle; and the empty words."""

    whole: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    middles: tuple[str, ...]
    others: tuple[str, ...]
    empty: frozenset[str]
    empty_stems: tuple[str, ...]


@cache
def _words() -> _Words:
    table = read_toml(Path(__file__).parent / "ordlistor" / "barn.toml")
    words = table.texts("barn")
    starts = [word for word in words if word.endswith("*")]
    return _Words(
        whole=frozenset(word for word in words if "*" not in word),
        starts=tuple(word[:-1] for word in starts if not word.startswith("*")),
        ends=tuple(word[1:] for word in words if word.startswith("*") and word not in starts),
        middles=tuple(word.strip("*") for word in starts if word.startswith("*")),
        others=table.texts("inte_barn"),
        empty=frozenset(table.texts("tomma")),
        empty_stems=table.texts("tomma_stammar"),
    )


@lru_cache(maxsize=4096)
def is_of_children(word: str) -> bool:
    """Whether a word, in small letters, only stands in texts on children and the young.

    >>> [is_of_children(word) for word in ("förskolan", "högskolan", "skolskjuts")]
    [True, False, True]
    """
    words = _words()
    if word.startswith(words.others):
        return False
    return (
        word in words.whole
        or word.startswith(words.starts)
        or word.endswith(words.ends)
        or any(middle in word for middle in words.middles)
    )


def children_in(text: str) -> Iterator[Span]:
    """The places of the words on children, the names of boards and offices left out."""
    found = [match for match in _WORD().finditer(text) if is_of_children(match[0].lower())]
    bodies = [match.span() for match in _BODIES().finditer(text)] if found else []
    for match in found:
        if not any(start <= match.start() < end for start, end in bodies):
            yield Span(*match.span())


def sentences_of(section: Section) -> Iterator[tuple[Prose, Span]]:
    """The sentences of a section, each with the text it stands in."""
    for prose in prose_of(section.blocks):
        yield from ((prose, place) for place in sentences(prose.text))


def denies(sentence: str) -> bool:
    """Whether a sentence says that children are not concerned.

    >>> denies("Barn berörs inte."), denies("Barn får längre väg till skolan.")
    (True, False)
    """
    return _denial(sentence) is not None


def has_substance(sentence: str) -> bool:
    """Whether a sentence says something of its own: a reason, a group, a fact.

    The name of the matter before *berör inte* is no substance.
    """
    own = [match for match in _WORD().finditer(sentence) if not _is_empty(match[0].lower())]
    if not own or len(sentence[: own[-1].start()].split()) > _LONGEST_SUBJECT:
        return bool(own)  # so far in, a word stands behind any subject
    denial = _denial(sentence)
    subject = sentence[: denial.start()] if denial else ""
    if subject and len(subject.split()) <= _LONGEST_SUBJECT and not _CLAUSE().search(subject):
        own = [match for match in own if match.start() >= len(subject)]
    return bool(own)


def _denial(sentence: str) -> re.Match[str] | None:
    return _DENIES().search(sentence) if may_deny(sentence) else None


def _is_empty(word: str) -> bool:
    return word in _words().empty or word.startswith(_words().empty_stems)

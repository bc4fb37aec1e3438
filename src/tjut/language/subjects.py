"""The deciding body, or the office, that a sentence of a decision begins with.

For text in Unicode form NFC. The functions look at a place in a text and give
the offset where the name ends.
"""

import re
from functools import lru_cache

from tjut.language.bodies import HEADS, OWNED_HEADS

_HEAD = "(?:" + "|".join(HEADS) + ")"
_OWNED = "(?:" + "|".join(sorted((*OWNED_HEADS, "ordförande"), key=len, reverse=True)) + ")"
_QUALITY = (
    r"(?:\w+iska|sociala|gemensamma|kommunala|regionala|lokala|centrala|särskilda|tillfälliga|norra"
    r"|södra|östra|västra)"
)
_AND = r"(?:-?,?\s(?:och|&|samt)\s|-?,\s|-\s)"
_NAME = re.compile(
    rf"""
    (?: (?i:(?:den\s)?{_QUALITY}\s[^\W\d_]*{_HEAD})
      | (?i:(?:[^\W\d_]+{_AND}){{0,5}}[^\W\d_]*{_HEAD})
      | (?:[A-ZÅÄÖ][\w&-]*(?::s)?\s){{0,4}}(?:[A-ZÅÄÖ][\w&-]*s|\w+:s|kommuns|stads)\s
        (?i:[^\W\d_]*{_OWNED})
      | (?:[A-ZÅÄÖ][\w&-]*\s){{1,3}}(?:stads|kommun)delsnämnd
      | (?:K[SF]|KSO|[A-ZÅÄÖ]{{1,4}}N|[A-ZÅÄÖ]{{0,4}}AU)\b
    )
    (?: :?s\s(?i:[^\W\d_]*{_OWNED}) | \sAU | (?<=[A-ZÅÄÖ]{{2}})\s[a-zåäö]*utskott )?
    (?![\w-]|:\w)
    """,
    re.X,
)
_FOR = re.compile(r"\sför\s(?!(?:egen|sin|kommunens|dess|att|det|den|detta|denna)\b)", re.I)
_WORD = re.compile(r"\s*([^\s.;:()]+)")
_GOES_ON = ("för", "och", "&", "samt", "med", "i", "av", "på", "om", "inom")
_ENDS_NAME = re.compile(
    r"(?!för$|eller$|under$|efter$|över$)(?:[a-zåäö]+(?:r|ade|dde|rde|lde|nde|tog|gav|slog)"
    r"|beslut\w*|föreslås|ges|ska|skall|bör|kan|vill|måste|att)"
)
_INNER_TAIL = re.compile(r"(?:\si(?:\s[A-ZÅÄÖ]\w*)+(?:\skommun|\sstad)?\b)?(?:\s\([^()]{1,40}\))?")
_TAIL = re.compile(
    r"(?:\s(?:[A-ZÅÄÖ]\w*-?|&|(?:och|i)(?=\s[A-ZÅÄÖ])))*(?:\s(?:kommun|stad)\b)?"
    r"(?:\s\([^()]{1,40}\))?"
)
_OFFICE = re.compile(
    r"(?:[^\W\d_]+[-,]*\s){0,4}?[^\W\d_]*(?:förvaltning(?:en)?|kontoret|avdelningen|enheten|sektorn"
    r"|staben|kansliet|direktören|chefen|sekreteraren|handläggaren|ordföranden|kommun(?:en)?"
    r"|bolaget|förbundet|stiftelsen|\bAB)(?:\sför\s\S+(?:\s(?:och|&)\s\S+)?)?(?!\w)",
    re.I,
)
LONGEST_NAME = 12
"""No name of a body has more words than this after `för`."""


def find_body(
    text: str, start: int = 0, known: tuple[str, ...] = (), *, opens: bool = True
) -> int | None:
    """Where the name of a deciding body that begins at `start` ends; None when there is none.

    `known` are names that are bodies here whatever they look like. With
    `opens` the name opens a sentence, so that capitals after it belong to it
    (*Socialnämnden Öst*).

    >>> find_body("Nämnden för kultur och fritid antar planen")
    29
    """
    for name in known:
        if match := _pattern(name).match(text, start):
            return match.end()
    match = _NAME.match(text, start)
    if match is None:
        return None
    end = match.end()
    if field := _FOR.match(text, end):
        end = _end_of_field(text, field.end())
    tail = (_TAIL if opens else _INNER_TAIL).match(text, end)
    return tail.end() if tail else end


def find_office(text: str, start: int = 0) -> int | None:
    """Where the name of an office, a chief or a company that begins at `start` ends, or None."""
    match = _OFFICE.match(text, start)
    return match.end() if match else None


@lru_cache(maxsize=64)
def _pattern(name: str) -> re.Pattern[str]:
    words = [r"(?:och|&)" if word in ("och", "&") else re.escape(word) for word in name.split()]
    return re.compile(r"\s+".join(words) + r"(?![\w-])(?:\s\([^()]{1,40}\))?", re.I)


def _end_of_field(text: str, start: int) -> int:
    """The end of what stands after `Nämnden för`: up to the verb of the sentence."""
    end, previous = start, "för"
    for _ in range(LONGEST_NAME):
        word = _WORD.match(text, end)
        if word is None:
            break
        bare = word[1].rstrip(",")
        if previous not in _GOES_ON and _ENDS_NAME.fullmatch(bare):
            break
        end, previous = word.end(1), "och" if word[1].endswith(",") else bare
    return end

"""The deciding body, or the office, that a sentence of a decision begins with.

For text in Unicode form NFC. The functions look at a place in a text and give
the offset where the name ends.
"""

import re
from functools import lru_cache

from tjut.language.bodies import HEADS, OWNED_HEADS
from tjut.language.patterns import late

LONGEST_NAME = 12
"""No name of a body has more words than this after `för`."""

_OWNED = (*OWNED_HEADS, "ordförande")
_GENITIVES = tuple(f"{head}{ending}" for head in HEADS for ending in ("s", ":s"))
_QUALITIES = (
    "den", "sociala", "gemensamma", "kommunala", "regionala", "lokala", "centrala", "särskilda",
    "tillfälliga", "norra", "södra", "östra", "västra",
)  # fmt: skip
_AND = ("och", "&", "samt")
_GOES_ON = (*_AND, "för", "med", "i", "av", "på", "om", "inom")
_NOT_A_FIELD = ("egen", "sin", "kommunens", "dess", "att", "det", "den", "detta", "denna")
_NO_VERBS = ("för", "eller", "under", "efter", "över")
_VERBS = ("föreslås", "ges", "ska", "skall", "kan", "vill", "måste", "att", "besluta")
_ENDS_OF_VERBS = ("r", "ade", "dde", "rde", "lde", "nde", "tog", "gav", "slog", "beslutat")

_WORD = late(r"\s*([^\W_][\w&-]*(?::s)?|&)(?!:?\w)(,?)")
_FIELD_WORD = late(r"\s*([^\s.;:()]+)")
_INITIALS = late(r"K[SF]|KSO|[A-ZÅÄÖ]{1,4}N|[A-ZÅÄÖ]{0,4}AU|KS:s")
_BRACKETS = r"(?:\s\([^()]{1,40}\))?"
_INNER_TAIL = late(rf"(?:\si(?:\s[A-ZÅÄÖ]\w*)+(?:\skommun|\sstad)?\b)?{_BRACKETS}")
_TAIL = late(
    rf"(?:\s(?:[A-ZÅÄÖ]\w*-?|&|(?:och|i)(?=\s[A-ZÅÄÖ])))*(?:\s(?:kommun|stad)\b)?{_BRACKETS}"
)
_OFFICE = late(
    r"(?:[^\W\d_]+[-,]*\s){0,4}?[^\W\d_]*(?:förvaltning(?:en)?|kontoret|avdelningen|enheten|sektorn"
    r"|staben|kansliet|direktören|chefen|sekreteraren|handläggaren|ordföranden|kommun(?:en)?"
    r"|bolaget|förbundet|stiftelsen|\bAB)(?:\sför\s\S+(?:\s(?:och|&)\s\S+)?)?(?!\w)",
    re.I,
)


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
    end = _end_of_name(text, start)
    if end is None:
        return None
    end = _end_of_field(text, end)
    tail = (_TAIL() if opens else _INNER_TAIL()).match(text, end)
    return tail.end() if tail else end


def find_office(text: str, start: int = 0) -> int | None:
    """Where the name of an office, a chief or a company that begins at `start` ends, or None."""
    match = _OFFICE().match(text, start)
    return match.end() if match else None


@lru_cache(maxsize=64)
def _pattern(name: str) -> re.Pattern[str]:
    words = [r"(?:och|&)" if word in ("och", "&") else re.escape(word) for word in name.split()]
    return re.compile(r"\s+".join(words) + r"(?![\w-])(?:\s\([^()]{1,40}\))?", re.I)


def _end_of_name(text: str, start: int) -> int | None:
    """The end of the name itself, up to the word that tells what sort of body it is."""
    before: list[str] = []
    at = start
    while len(before) < 7 and (token := _WORD().match(text, at)):
        word, folded = token[1], token[1].casefold()
        if _INITIALS().fullmatch(word) and not before:
            return _end_of_owned(text, token.end(1), word) or token.end(1)
        if folded.endswith(HEADS) and _are_joined(before):
            return token.end(1)
        if folded.endswith(_GENITIVES) and _are_joined(before):
            return _end_of_owned(text, token.end(1), word)
        if folded.endswith(_OWNED) and _is_owner(before, folded):
            return token.end(1)
        before.append(word + token[2])
        at = token.end()
    return None


def _end_of_owned(text: str, at: int, owner: str) -> int | None:
    """The end of the body of a body: *Kommunstyrelsens arbetsutskott*, *KS AU*."""
    token = _WORD().match(text, at)
    if token is None or not token[0][0].isspace():
        return None
    if token[1] == "AU" or token[1].casefold().endswith("utskott"):
        return token.end(1)
    owns = owner.endswith("s") and token[1].casefold().endswith(_OWNED)
    return token.end(1) if owns else None


def _are_joined(before: list[str]) -> bool:
    """Whether words can stand in a name before its last: *Kultur-* *och*, *Den* *tekniska*."""
    words = [word.casefold() for word in before]
    if all(word in _QUALITIES or word.endswith("iska") for word in words):
        return True
    return all(
        word in _AND or word.endswith((",", "-")) or after in _AND
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _is_owner(before: list[str], what: str) -> bool:
    """Whether words name whose body it is: *Ekvinge kommuns*, *Räddningstjänsten Västs*."""
    if not before or not all(word[0].isupper() or word in ("kommuns", "stads") for word in before):
        return False
    return before[-1].endswith("s") or what.endswith("delsnämnd")


def _end_of_field(text: str, start: int) -> int:
    """The end of `för …` after a name, where the verb of the sentence stands; else `start`."""
    end, previous = start, ""
    for number in range(LONGEST_NAME + 1):
        token = _FIELD_WORD().match(text, end)
        if token is None:
            break
        word = token[1].rstrip(",")
        if number == 0 and word.casefold() != "för":
            break
        if number == 1 and word.casefold() in _NOT_A_FIELD:
            return start
        if previous not in _GOES_ON and _ends_name(word):
            break
        end, previous = token.end(1), "och" if token[1].endswith(",") else word
    return end


def _ends_name(word: str) -> bool:
    if word in _VERBS:
        return True
    return word.islower() and word.endswith(_ENDS_OF_VERBS) and word not in _NO_VERBS

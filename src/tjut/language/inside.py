"""Names as they are written inside a sentence or a heading, and not first in it."""

import re

from tjut.language.bodies import HEADS
from tjut.language.patterns import late

_OFFICES = (
    "kontoret", "förvaltningen", "avdelningen", "enheten", "sektorn", "kansliet", "staben",
)  # fmt: skip
_ENDS = late(rf"(?:{'|'.join((*HEADS, *_OFFICES))})s?\Z", re.I)


def inside(name: str) -> str:
    """The name of a body or an office: a small first letter, unless it is that of a proper name.

    >>> inside("Kommunstyrelsen"), inside("Nämnden för Kultur & Fritid"), inside("SLK")
    ('kommunstyrelsen', 'nämnden för Kultur & Fritid', 'SLK')
    """
    return small(name) if _is_common(name) else name


def _is_common(name: str) -> bool:
    """Whether a name is made of common words, such as *Tekniska nämnden*."""
    first, _, rest = name.partition(" ")
    if not first[1:2].islower():
        return False
    ends = _ENDS()
    return bool(ends.search(first)) or (bool(ends.search(rest)) and not first.endswith("s"))


def small(word: str) -> str:
    """A word with a small first letter, unless it is written in capitals."""
    return word[:1].lower() + word[1:] if word[1:2].islower() else word

"""The names of deciding bodies, and when two of them mean the same body.

A body has many names: *Kultur- och fritidsnämnden* is also *kultur och
fritidsnämnden*, *Nämnden för Kultur & Fritid*, *KFN* and, where it is clear
from the context, *nämnden*.
"""

import re
import unicodedata
from functools import lru_cache

from tjut.language.patterns import late

_DEFINITE = {
    "nämnd": "nämnden",
    "styrelse": "styrelsen",
    "utskott": "utskottet",
    "beredning": "beredningen",
    "direktion": "direktionen",
    "presidium": "presidiet",
    "råd": "rådet",
}
HEADS = (*_DEFINITE.values(), "fullmäktige", "delegationen", "kommittén", "revisorerna", "stämman")
"""The words that the names of deciding bodies end in, in the definite form."""

OWNED_HEADS = (*_DEFINITE, "fullmäktige", "delegation", "kommitté", "revisorer", "stämma")
"""The same words after a genitive: *Kommunstyrelsens arbetsutskott*."""

LONGEST = 300
"""Names are compared by this many characters."""

_SHORT = {
    "ks": "kommunstyrelsen",
    "kf": "kommunfullmäktige",
    "au": "arbetsutskottet",
    "ksau": "kommunstyrelsens arbetsutskottet",
}
_BRACKETS = late(r"\s?\([^()]*\)")
_PLACE = late(r"(?<=en|ge) i [^,]+$")
_TAIL = late(rf"(?:{'|'.join(_DEFINITE)}|\bau)$")
_PARTS = late(r"[-,\s]*\boch\b[-\s]*|-?,\s*|-\s+")
_SLIGHT = "aeos"
"""Final letters that come and go when words are put together (*fritid*, *fritids-*)."""


def same_body(one: str, other: str) -> bool:
    """Whether two names can mean the same body; `nämnden` can mean any nämnd.

    >>> same_body("Nämnden för Kultur & Fritid", "KULTUR- OCH FRITIDSNÄMNDEN")
    True
    """
    a, b = _folded(one), _folded(other)
    return (
        a == b
        or a.rstrip("s") == b.rstrip("s")
        or _is_short_for(a, b)
        or _is_short_for(b, a)
        or _field(a) == _field(b)
    )


@lru_cache(maxsize=512)
def _folded(name: str) -> str:
    """A name in one spelling: small letters, `och`, the definite form, no brackets."""
    text = (
        unicodedata.normalize("NFC", name[:LONGEST])
        .casefold()
        .replace("&", " och ")
        .replace("‑", "-")
    )
    text = re.sub(r":s\b", "s", " ".join(_BRACKETS().sub("", text).split()))
    words = [_SHORT.get(word, word) for word in text.split()]
    text = re.sub(r"^(?:ks|kommunstyrelsen) (?=\w+ut)", "kommunstyrelsens ", " ".join(words))
    text = _TAIL().sub(lambda tail: _DEFINITE.get(tail[0], "arbetsutskottet"), text)
    return _PLACE().sub("", text)


def _is_short_for(short: str, full: str) -> bool:
    """Whether a name leaves out what another says: *nämnden*, *arbetsutskottet*, *BUN*."""
    core, _, _ = full.partition(" för ")
    if short in HEADS:
        return core.endswith(short)
    if full.endswith(f"s {short}") or (short.startswith("kommun") and full.endswith(f" {short}")):
        return True
    return short.isalpha() and 2 <= len(short) <= 5 and _are_initials(short, core)


def _are_initials(short: str, full: str) -> bool:
    """Whether the letters stand in the name in order, the last one for what sort of body it is."""
    head = next((head for head in HEADS if full.endswith(head)), None)
    if head is None or short[-1] != head[0] or short[0] != full[0]:
        return False
    rest = iter(full.removesuffix(head))
    return all(letter in rest for letter in short[:-1])


def _field(name: str) -> tuple[str, ...]:
    """What a body answers for, in the form that two names of it share."""
    head, _, what = name.partition(" för ")
    if not what:
        head = next((head for head in HEADS if name.endswith(head) and name != head), "")
        what = name.removesuffix(head)
    fields = [part.rstrip(_SLIGHT) for part in _PARTS().split(what.strip(" -"))]
    return (head, *fields) if head else (name,)

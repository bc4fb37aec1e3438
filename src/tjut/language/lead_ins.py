"""Lead-ins: sentences that only open the decisions after them (*Nämnden beslutar att*).

For text in Unicode form NFC.
"""

import re

from tjut.language.patterns import late
from tjut.language.subjects import find_body

LONGEST = 600
"""No lead-in is longer than this many characters."""

_VERB = late(r"\b(?:besluta(?:r|t|de)?|föreslår|föreslås|hemställer|rekommenderar)\b", re.I)
_OPENS = r"(?:\s(?:att|följande(?:\s\w+)?|besluta(?:\satt)?))"
_REST = late(rf"(?:\sför\s(?:egen|sin)\sdel)?{_OPENS}?\s*:?\s*", re.I)
_CIRCUMSTANCE = late(
    r",?\s(?:för|med|enligt|i|som|av|utifrån|inom|under|därför|även|också)\b"
    rf".*?(?:,?{_OPENS}\s*:?|:)\s*",
    re.I,
)
_BEFORE_BODY = late(r"\s(?:att\s|hos\s)?", re.I)
_LABEL = late(
    r"(?:(?:\S+\s){0,5}\S+s\s)?(?:besluts?)?(?:förslag|punkter|satser|beslut)"
    r"(?:\s(?:till|i|för)\s[^.:]{1,80})?:",
    re.I,
)


def is_lead_in(text: str) -> bool:
    """Whether a text only opens what stands after it, and decides nothing itself.

    >>> is_lead_in("Nämnden beslutar följande:"), is_lead_in("Nämnden beslutar att anta planen.")
    (True, False)
    """
    text = text.strip()
    if not text or len(text) > LONGEST or text.endswith((".", ";", "!", "?")):
        return False
    verbs = [verb.end() for verb in _VERB().finditer(text)]
    if verbs and _opens(text, verbs[-1]):
        return True
    bare = text.rstrip(": ")
    return is_label(text) or find_body(bare) == len(bare)


def is_label(text: str) -> bool:
    """Whether a text only names what stands after it: *Förslag till beslut:*."""
    return text.rstrip().endswith(":") and _LABEL().fullmatch(text.strip()) is not None


def _opens(text: str, start: int) -> bool:
    """Whether all that follows the verb is whom it turns to, on what grounds, and `att`."""
    places = [start]
    if before := _BEFORE_BODY().match(text, start):
        places.append(find_body(text, before.end()) or start)
    return any(form().fullmatch(text, place) for place in places for form in (_REST, _CIRCUMSTANCE))

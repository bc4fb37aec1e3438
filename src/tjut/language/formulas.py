"""The formulas that a decision point may be without a deciding body.

They say when something begins or ceases to apply (*Taxan gäller från och med
den 1 januari 2026*, *Reglementet upphör samtidigt att gälla*), or that the
minutes are approved at once. For text in Unicode form NFC.
"""

import re

from tjut.language.patterns import late

_WHEN = (
    r"(?:från|fr\.?\s?o\.?\s?m|den|till|t\.?\s?o\.?\s?m|tills|under|omedelbart|direkt|dagen|vid"
    r"|när|så\ssnart|samtidigt|retroaktivt|senast|tidigast|\d{4})\b"
)
_BEGINS = (
    r"(?:(?:ska(?:ll)?\s(?:börja\s)?|börjar\s)(?:gälla|tillämpas)|gäller|löper|tillämpas"
    r"|verkställs|(?:träder|ska(?:ll)?\sträda)\s(?:\w+\s)?i\s?kraft)\b"
)
_FORMULAS = tuple(
    late(pattern, re.I)
    for pattern in (
        rf"\b{_BEGINS}(?:\s\w+){{0,3}}?[\s,]+{_WHEN}",
        r"\bupphör\b.{0,300}?(?:\bgälla\b|\d{4})",
        r"\bersätter\b.{0,300}?(?:\d{4}|§|\btidigare\b|\bnuvarande\b)",
        r"\bomedelbart\sjustera[dt]?[dest]?\b|\bjusteras\s(?:omedelbart|direkt)\b",
    )
)
_POINTS_BACK = late(r"(?:ovan|nedan|detta\b(?!\sbeslut)|det\b)", re.I)
_CLAUSE = late(r"\b(?:att|föreslår|föreslås|så)\b", re.I)


def is_formula(text: str, start: int = 0) -> bool:
    """Whether the text from `start` on is a formula that needs no deciding body."""
    if _POINTS_BACK().match(text, start):
        return False
    return any(
        match is not None and not _CLAUSE().search(text, start, match.start())
        for match in (formula().search(text, start) for formula in _FORMULAS)
    )

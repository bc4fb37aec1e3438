"""The words that Swedish says no with."""

_NO = ("inga", "ingen", "inget", "inte", "icke", "ej", "utan", "varken", "sakna", "n/a")


def may_deny(text: str) -> bool:
    """Whether a word that says no is in a text, or its letters in another word.

    Quick to ask before a pattern that is slow to compile.

    >>> may_deny("Förslaget saknar betydelse."), may_deny("Barn får en kortare väg.")
    (True, False)
    """
    small = text.lower()
    return any(word in small for word in _NO)

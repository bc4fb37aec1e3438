"""What stands inside quotation marks, and so is somebody else's wording."""

from bisect import bisect_right
from functools import lru_cache

from tjut.language.patterns import late
from tjut.source import Span

_MARKS = frozenset("”“„\"»«'‘’")
_QUOTED = late(
    r"[”“„\"»«][^”“„\"»«]*(?:[”“„\"»«]|$)|(?<!\w)['‘’](?=\w)[^'‘’\n]{1,300}(?<=[\w.?!])['’](?!\w)"
)


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Span, ...]:
    """The places of the quotations in a text, their marks included.

    One that is never closed reaches to the end of the text.

    >>> [tuple(place) for place in quotations("Lagen säger ”skall”, vi skriver ska")]
    [(12, 19)]
    """
    if _MARKS.isdisjoint(text):
        return ()
    return tuple(Span(*match.span()) for match in _QUOTED().finditer(text))


def is_quoted(text: str, start: int) -> bool:
    """Whether what starts at an offset stands inside quotation marks."""
    places = quotations(text)
    nearest = bisect_right(places, start, key=lambda place: place.start) - 1
    return nearest >= 0 and start < places[nearest].end

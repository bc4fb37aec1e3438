"""The word that somebody most likely meant."""

from collections.abc import Iterable


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like a word, letter case aside, or None when none is close."""
    from difflib import get_close_matches

    folded = {candidate.casefold(): candidate for candidate in candidates}
    close = get_close_matches(word.casefold(), folded, n=1, cutoff=0.7)
    return folded[close[0]] if close else None


def or_nearest(word: str, candidates: Iterable[str]) -> str:
    """The end of a message about an unknown word: `, menade du ”…”?`, or nothing."""
    close = nearest(word, candidates)
    return f", menade du ”{close}”?" if close else ""


def distance(one: str, other: str) -> int:
    """How many slips of the pen lie between two words.

    A slip is a letter left out, added or changed, or two neighbours that have
    changed places (optimal string alignment).
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one):
        earlier, before, row = before, row, [i + 1]
        for j, wanted in enumerate(other):
            cost = min(before[j + 1] + 1, row[j] + 1, before[j] + (letter != wanted))
            if i and j and letter == other[j - 1] and one[i - 1] == wanted:
                cost = min(cost, earlier[j - 1] + 1)
            row.append(cost)
    return row[-1]

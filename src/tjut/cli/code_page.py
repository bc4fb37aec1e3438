"""What stands for a character that a terminal or a code page does not have."""

import codecs
from unicodedata import normalize

ERRORS = "tjut.plain"
"""The name of the way out for characters that cannot be encoded, for a stream."""

_PLAIN = str.maketrans({
    "”": '"', "“": '"', "„": '"', "»": '"', "«": '"', "’": "'", "‘": "'",
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "•": "*", "·": "-", "×": "x",
    "…": "...", "§": "par.", "€": "euro", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
})  # fmt: skip


def enable() -> None:
    """Make ERRORS known."""
    codecs.register_error(ERRORS, _replace)


def plain(text: str) -> str:
    """A text in ASCII that is as near as a reader needs; what has no likeness is a code.

    >>> plain("”Åtgärder” – 3 §")
    '"Atgarder" - 3 par.'
    """
    near = normalize("NFKD", text.translate(_PLAIN))
    bare = "".join(char for char in near if not "\u0300" <= char <= "\u036f")
    return bare.encode("ascii", "backslashreplace").decode("ascii")


def _replace(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    return plain(error.object[error.start : error.end]), error.end

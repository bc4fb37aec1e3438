"""How findings are named and counted in Swedish."""

from collections.abc import Sequence

from tjut.findings import Severity

NAMES = {Severity.ERROR: "fel", Severity.WARNING: "varning", Severity.INFO: "råd"}
_PLURALS = {
    "kommentar": "kommentarer",
    "mall": "mallar",
    "varning": "varningar",
    "ändring": "ändringar",
    "ärende": "ärenden",
}
_BLANKS = (*range(0x09, 0x0E), 0x85, 0x2028, 0x2029)
_STEERING = (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_PRINTABLE = dict.fromkeys(_STEERING, "\N{REPLACEMENT CHARACTER}") | dict.fromkeys(_BLANKS, " ")


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "varning"), counted(2, "varning"), counted(3, "fel")
    ('1 varning', '2 varningar', '3 fel')
    """
    return f"{number} {noun if number == 1 else _PLURALS.get(noun, noun)}"


def listed(words: Sequence[str], before_last: str = "och") -> str:
    """Words, at least one, as a Swedish list.

    >>> listed(["1 fel", "2 varningar", "3 råd"])
    '1 fel, 2 varningar och 3 råd'
    """
    return f" {before_last} ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def printable(text: str) -> str:
    """A text on one line, without the characters that steer a terminal.

    Tabs and line breaks become spaces; control characters and those that turn
    the direction of writing become replacement characters: one for one, so
    that columns hold.
    """
    return text.translate(_PRINTABLE)

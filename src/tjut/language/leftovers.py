"""What a template leaves to be filled in, and a writer forgot.

Source: leftovers seen in published Swedish reports: the prompts of Word's
content controls, merge fields, fields of signing services, and the signs that
people write where they do not know a value yet.
"""

import re
from collections.abc import Iterator

from tjut.language.patterns import late

_ASKS = "fyll[ ]i|ange|skriv|välj|infoga|lägg[ ]till|komplettera|kontrollera|verifiera"
_NAMES = "namn|titel|datum|belopp|text|diarien(?:umme)?r|dnr|nämnd|förvaltning|organ|xx+"
_UNITS = "kr|kronor|tkr|mnkr|mkr|miljoner|procent|%"

LEFTOVER = late(
    rf"""
    \[ (?i: (?:{_ASKS}|{_NAMES}) (?=[ \]:]) ) [^\]\n\0]{{0,200}} \]
  | \( (?i: ange | fyll[ ]i | skriv[ ]in | välj ) [ ] [^)\n\0]{{1,80}} \)
  | (?: Klicka | Tryck ) [ ] (?:eller[ ]tryck[ ])? här[ ]för[ ]att[ ]
      (?: ange | skriva | lägga[ ]till | välja ) [^.\n\0]{{0,60}} \.?
  | Välj[ ]ett[ ] (?: objekt | datum )\b \.?
  | \{{\{{ [^{{}}\n\0]{{0,200}} \}}\}}
  | « [^«»\s\0]{{1,60}} »
  | VISMA_SIGN_\w*
  | [Ll]orem[ ]ipsum\b
  | (?: ÅÅÅÅ | åååå | YYYY | yyyy ) (?: [-/]\w+ )* \b
  | 20 (?: XX | xx | ÅÅ | [0-9]X ) (?: -\w\w )* \b
  | XX+ (?: [/-](?:XX+|YY|\d+) | [ ](?:{_UNITS})(?!\w) )* (?!\w)
  | xx+ (?: [ ](?:{_UNITS})(?!\w) | [ ]kap\b | /yy\b )
  | xxx+\b
  | X[ ](?: kr | kronor | tkr | mnkr )\b
  | [?]{{3,}}
  | ___+[ ]?kr\b
  | TODO\b
    """,
    re.X,
)
"""A leftover, or the end of a word that looks like one."""

_SIGNS = (
    "[", "{{", "«", "xx", "åå", "yyyy", "???", "___", "todo", "visma_sign_", "orem ipsum",
    "(ange ", "(fyll i ", "(skriv in ", "(välj ", "här för att ", "välj ett ",
)  # fmt: skip
"""Every leftover has one of these, in some letter case, or a capital X. Most texts have none."""


def find_leftovers(text: str, small: str = "") -> Iterator[re.Match[str]]:
    """Where something in a text is left to be filled in, in order.

    `small` is the text in small letters, where the caller has it.
    """
    small = small or text.lower()
    if "X" in text or any(sign in small for sign in _SIGNS):
        yield from filter(_is_apart, LEFTOVER().finditer(text))


def has_leftover(text: str) -> bool:
    """Whether something is left to be filled in.

    >>> has_leftover("Budgeten är xx kronor"), has_leftover("Jämför [bilaga 1]")
    (True, False)
    """
    return any(find_leftovers(text))


def is_leftover(text: str) -> bool:
    """Whether a text is nothing but leftovers and the signs between them."""
    if not has_leftover(text):
        return False
    return not any(letter.isalnum() for letter in LEFTOVER().sub("", text))


def _is_apart(match: re.Match[str]) -> bool:
    """Whether what LEFTOVER matched is no end of a longer word."""
    before = match.string[match.start() - 1 : match.start()]
    return not (before.isalnum() and match[0][0].isalnum())

"""What a template leaves to be filled in, and a writer forgot.

Source: leftovers seen in published Swedish reports: the prompts of Word's
content controls, merge fields, fields of signing services, and the signs that
people write where they do not know a value yet.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_ASKS = "fyll[ ]i|ange|skriv|välj|infoga|lägg[ ]till|komplettera|kontrollera|verifiera"
_NAMES = "namn|titel|datum|belopp|text|diarien(?:umme)?r|dnr|nämnd|förvaltning|organ|xx+"
_UNITS = "kr|kronor|tkr|mnkr|mkr|miljoner|procent|%"

_LEFTOVER = re.compile(
    rf"""
    \[ (?i: (?:{_ASKS}|{_NAMES}) (?=[ \]:]) ) [^\]\n]{{0,200}} \]
  | \( (?i: ange | fyll[ ]i | skriv[ ]in | välj ) [ ] [^)\n]{{1,80}} \)
  | (?: Klicka | Tryck ) [ ] (?:eller[ ]tryck[ ])? här[ ]för[ ]att[ ]
      (?: ange | skriva | lägga[ ]till | välja ) [^.\n]{{0,60}} \.?
  | Välj[ ]ett[ ] (?: objekt | datum )\b \.?
  | \{{\{{ [^{{}}\n]{{0,200}} \}}\}}
  | « [^«»\s]{{1,60}} »
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


class Leftover(NamedTuple):
    """A leftover, from `start` to `end` of a text."""

    start: int
    end: int


def find_leftovers(text: str) -> Iterator[Leftover]:
    """The leftovers of a text, in order.

    >>> [text[a:b] for text in ("Budgeten är xx kronor",) for a, b in find_leftovers(text)]
    ['xx kronor']
    """
    for match in _LEFTOVER.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if not (before.isalnum() and match[0][0].isalnum()):
            yield Leftover(*match.span())


def is_leftover(text: str) -> bool:
    """Whether a text is nothing but leftovers and the signs between them."""
    if not any(find_leftovers(text)):
        return False
    rest = _LEFTOVER.sub("", text)
    return not any(letter.isalnum() for letter in rest)

"""En förkortning skrivs i fel form.

Vad regeln hittar
Vanliga förkortningar utan punkter, med mellanslag eller hopskrivna: t ex, tex,
dvs, bl a, m m, s k, fr o m, fd, pga. Också kl och kap utan punkt före eller
efter en siffra, och nr. och ca. med punkt. Ord som bara liknar en förkortning
lämnas i fred: 20 mm regn, ett tomt hus, text inom citattecken.

Varför
Den som läser snabbt, eller lyssnar med hjälp av ett uppläsningsverktyg, snubblar
på bokstäver som står lösa. Samma förkortning i flera former ser slarvig ut.

Exempel

    Avgiften gäller t ex skolor m m fr o m 1 januari.

Bättre

    Avgiften gäller t.ex. skolor m.m. fr.o.m. 1 januari.

Källa
Myndigheternas skrivregler, kapitel 11.

Rättning
Formen byts ut. Ännu bättre är ofta att skriva ut orden: till exempel, från och
med.
"""

import re
from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.rules.abbreviations import WrongForm, wrong_forms
from tjut.rules.reading import Hit
from tjut.rules.rule import Case, Rule

_OPENS = late(r"(?:^|[.:!?\n]\s*)$")


def check(case: Case) -> Iterator[Finding]:
    """A finding for each abbreviation in a wrong form."""
    reading, listed = case.reading, wrong_forms()
    for opening in sorted(listed.keys() & reading.chunks):
        for form in listed[opening]:
            for hit, _ in reading.find_own(form.pattern):
                if _opens_with(hit, opening) and _fits(form, hit):
                    right = form.right.capitalize() if hit.text[0].isupper() else form.right
                    message = f"Förkortningen ”{hit.text}” skrivs ”{right}”"
                    yield hit.finding("SP03", message, reading.edit(hit, right))


def _opens_with(hit: Hit, opening: str) -> bool:
    """Whether this is the opening that the hit was looked for by, so that it counts once."""
    dotted = hit.text[len(opening.rstrip(".")) :].startswith(".")
    return " " not in hit.text or dotted == opening.endswith(".")


def _fits(form: WrongForm, hit: Hit) -> bool:
    """Whether what stands around the hit makes it an abbreviation, and no name."""
    if hit.text[0].isupper() and (hit.after[1:2].isupper() or not _OPENS().search(hit.before[-3:])):
        return False
    fits_before = re.search(form.before, hit.before)
    return bool(fits_before and re.match(form.after, hit.after))


RULE = Rule("SP03", "felskriven-förkortning", Severity.WARNING, check, fixable=True)

"""En mening har fler än 35 ord.

Vad regeln hittar
Meningar i löpande text och i punktlistor som har fler än 35 ord. Ett tal som
1 000 och en sammansättning som gång- och räknas som ett ord var. Förkortningar,
datum och paragrafer slutar ingen mening. Rubriker, tabeller och blockcitat
räknas inte.

Varför
I en lång mening får läsaren hålla flera tankar i huvudet innan den viktigaste
kommer. Ofta är meningen två beslut eller två skäl som blir tydligare var för
sig.

Exempel

    Förvaltningen har under våren, tillsammans med de rektorer som har ansvar för
    de skolor som berörs, gått igenom samtliga lokaler i syfte att se vilka av dem
    som kan användas även på kvällar och helger av de föreningar som i dag saknar
    en plats att vara på.

Bättre

    Förvaltningen och rektorerna har under våren gått igenom skolornas lokaler.
    Målet var att se vilka av dem som föreningar utan egen lokal kan använda på
    kvällar och helger.

Källa
11 § språklagen (2009:600). Gränsen är tjuts egen: av nästan 800 meningar i trettio
tjänsteskrivelser hade fyra av hundra fler än 35 ord.

Rättning
Ingen. Sätt punkt tidigare, eller gör en punktlista av uppräkningen.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.sentences import words
from tjut.rules.rule import Case, Rule

LONGEST = 35
"""The most words that a sentence can have without a finding."""

_FEWEST_BLANKS = LONGEST - 10
"""So few blanks make no long sentence, and counting them is quick."""


def check(case: Case) -> Iterator[Finding]:
    """A finding for each sentence that is too long."""
    for sentence in case.reading.sentences:
        blanks = sentence.passage.text.count(" ", sentence.start, sentence.end)
        if blanks > _FEWEST_BLANKS and (count := len(words(sentence.text))) > LONGEST:
            yield sentence.finding("SP02", f"Meningen har {count} ord; dela den i flera")


RULE = Rule("SP02", "lång-mening", Severity.INFO, check)

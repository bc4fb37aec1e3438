"""Mallens Wordfil saknas eller går inte att använda.

Vad regeln hittar
En mall utan mall.docx (eller .dotx, .docm, .dotm), en Wordfil som är skadad, skyddad
med lösenord eller i det gamla formatet .doc, och en som är större än tjut läser.

Varför
Utan Wordfilen finns inget att bygga i: `tjut build` vägrar med samma mening.

Exempel

    mallar/ekvinge/mall.doc

Bättre

    mallar/ekvinge/mall.docx

Källa
Tjuts egen.

Rättning
Ingen. Öppna filen i Word och spara den som Worddokument (.docx) eller Wordmall
(.dotx).
"""

from tjut.findings import Severity
from tjut.rules.rule import Rule, reported

RULE = Rule("MA02", "oläsbar-wordmall", Severity.ERROR, reported("MA02"))

"""Mallens Word-fil saknas eller går inte att använda.

Vad regeln hittar
En mall utan mall.docx (eller .dotx, .docm, .dotm), en Word-fil som är skadad, skyddad
med lösenord eller i det gamla formatet .doc, och en som är större än tjut läser.

Varför
Utan Word-filen finns inget att bygga i: `tjut build` vägrar med samma mening.

Exempel

    mallar/ekvinge/mall.doc

Bättre

    mallar/ekvinge/mall.docx

Källa
Tjuts egen.

Rättning
Ingen. Öppna filen i Word och spara den som Word-dokument (.docx) eller Word-mall
(.dotx).
"""

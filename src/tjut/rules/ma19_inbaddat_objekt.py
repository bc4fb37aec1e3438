"""Word-filen innehåller en annan fil.

Vad regeln hittar
Inbäddade Excelark, paket, ActiveX-kontroller och liknande.

Varför
Objektet följer med i varje dokument. Det går inte att läsa för alla, arkiveras inte
väl, och kan innehålla kod.

Exempel

    Ett inbäddat Excelark

Bättre

    En tabell i Word

Källa
Tjuts egen.

Rättning
Ingen. Ersätt objektet med text, en tabell eller en bild.
"""

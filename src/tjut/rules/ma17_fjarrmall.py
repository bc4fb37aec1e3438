"""Word-filen hämtar en annan mall.

Vad regeln hittar
En Word-fil som är kopplad till en annan mall, på en server eller på nätet.

Varför
Word försöker hämta den varje gång ett dokument öppnas. Det är långsamt, röjer vem som
läser, och är ett vanligt sätt att smuggla in skadlig kod. tjut tar bort kopplingen i
dokumenten.

Exempel

    Kopplad till https://mallar.ekvinge.example/normal.dotm

Bättre

    Ingen kopplad mall

Källa
Tjuts egen.

Rättning
Ingen. I Word: Utvecklare – Dokumentmall, skriv Normal och stäng.
"""

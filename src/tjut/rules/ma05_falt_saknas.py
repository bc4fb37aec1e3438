"""Word-filen visar inte en uppgift som varje dokument ska ha.

Vad regeln hittar
En Word-fil utan fält för diarienumret eller datumet, eller för en egen uppgift som
mall.toml säger är obligatorisk.

Varför
Uppgiften finns i ärendet men syns inte i dokumentet. Diarienumret och datumet är det
som registratorn och den som läser protokollet letar efter.

Exempel

    Datum: {{ datum }}

Bättre

    Datum: {{ datum }}
    Diarienummer: {{ diarienummer }}

Källa
Offentlighets- och sekretesslagen (2009:400) 5 kap. 2 §: datum och diarienummer är två av
de uppgifter som en registrerad handling ska ha.

Rättning
Ingen. Lägg en innehållskontroll, eller `{{ diarienummer }}`, där uppgiften ska stå.
"""

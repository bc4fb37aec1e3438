"""Uppgifterna har en nyckel som tjut inte känner till.

Vad regeln hittar
Ett ord före kolon i uppgifterna, överst i ärendet, som varken hör till tjut
eller till kommunens mall.

Varför
En felstavad nyckel gör att värdet aldrig kommer med i dokumentet, och ingen
ser att det saknas.

Exempel

    diarienr: "KS 2026/0123"

Bättre

    diarienummer: "KS 2026/0123"

Källa
tjuts egen regel. Nycklarna står i handboken, kommunens egna i mall.toml.

Rättning
Ingen. Meddelandet säger vilken nyckel som ligger närmast.
"""

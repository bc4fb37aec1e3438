"""Bland uppgifterna står en som tjut inte känner till.

Vad regeln hittar
Ett ord före kolon i uppgifterna, överst i ärendet, som varken hör till tjut
eller till kommunens mall.

Varför
En felstavad uppgift kommer aldrig med i dokumentet, och ingen
ser att det saknas.

Exempel

    diarienr: "KS 2026/0123"

Bättre

    diarienummer: "KS 2026/0123"

Källa
tjuts egen regel. Uppgifterna står i handboken, kommunens egna i mall.toml.

Rättning
Ingen. Meddelandet säger vilken uppgift som ligger närmast.
"""

"""Diarienumret är inte skrivet som kommunen skriver det.

Vad regeln hittar
Ett diarienummer som inte följer mönstret i kommunens mall. Mallen standard
godtar alla vanliga sätt att skriva ett diarienummer.

Varför
Numret är det som håller ihop ärendet. Skrivs det på flera sätt går handlingar
inte att söka fram.

Exempel

    diarienummer: "KS-2026-123"

Bättre

    diarienummer: "KS 2026/0123"

Källa
Mönstret ”diarienummer” i kommunens mall.toml.

Rättning
Ingen. Meddelandet visar hur ett nummer ska se ut.
"""

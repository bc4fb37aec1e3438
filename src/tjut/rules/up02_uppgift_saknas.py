"""En uppgift som måste finnas saknas eller är tom.

Vad regeln hittar
Titel, diarienummer, datum, förvaltning, nämnd eller underskrifter som inte är
ifyllda, en underskrift utan namn eller titel, och det som kommunens mall
kräver utöver detta.

Varför
Utan uppgifterna går ärendet inte att registrera, kalla till eller hitta igen.

Exempel

    ---
    titel: "Riktlinjer för föreningsbidrag"
    datum:
    ---

Bättre

    ---
    titel: "Riktlinjer för föreningsbidrag"
    datum: "2026-03-10"
    ---

Källa
Kommunens mall, och offentlighets- och sekretesslagen (2009:400), 5 kap., om
registrering av allmänna handlingar.

Rättning
Ingen. Regeln kan inte tystas.
"""

"""Samma uppgift står två gånger.

Vad regeln hittar
En uppgift som redan finns längre upp, även när den är stavad på ett
annat sätt: `nämnd` och `namnd` är samma uppgift, liksom `Titel` och `titel`.

Varför
Bara ett av värdena kan gälla. Den som läser filen vet inte vilket, och rättar
kanske fel rad.

Exempel

    nämnd: "Tekniska nämnden"
    namnd: "Kommunstyrelsen"

Bättre

    nämnd: "Kommunstyrelsen"

Källa
tjuts egen regel.

Rättning
Ingen. Bara den som skriver vet vilket värde som är det rätta. Tills en av raderna
är borta gäller den första.
"""

"""Word-filen har spårade ändringar eller kommentarer.

Vad regeln hittar
Ändringar som ingen har godkänt eller avvisat, och kommentarer.

Varför
De följer med i varje dokument som byggs, och visar vem som har skrivit vad.

Exempel

    Kommentar: ”Ska vi ha nya logotypen här?”

Bättre

    Inga kommentarer

Källa
Tjuts egen.

Rättning
Ingen. I Word: Granska – Godkänn alla ändringar, och Granska – Ta bort alla kommentarer.
"""

"""Dokumentet har kommentarer kvar.

Vad regeln hittar
Kommentarer i en Word-fil, var och en på sin plats och med namnet på den som har
skrivit den.

Varför
En kommentar är ett samtal mellan dem som skriver. Ligger den kvar när
tjänsteutlåtandet är färdigt följer den med till nämnden och blir offentlig.

Exempel

    Kommunstyrelsen antar planen. [Kommentar av Anna: ska det vara antar eller godkänner?]

Bättre

    Kommunstyrelsen antar planen.

Källa
Tjuts egen.

Rättning
Ingen. I Word: Granska – Ta bort – Ta bort alla kommentarer i dokumentet.
"""

"""Word-filen pekar på något utanför sig själv.

Vad regeln hittar
Länkade bilder, länkade objekt, fältkoder som hämtar innehåll, och länkar som varken är
webbadresser, e-postadresser eller telefonnummer. Vanliga länkar räknas inte.

Varför
Innehållet kan ändras eller försvinna efter beslutet, och Word hämtar det utan att
fråga.

Exempel

    Logotyp länkad från https://ekvinge.example/logga.png

Bättre

    Logotypen infogad i Word-filen

Källa
Tjuts egen.

Rättning
Ingen. Infoga bilden i filen: Infoga – Bilder – Den här enheten.
"""

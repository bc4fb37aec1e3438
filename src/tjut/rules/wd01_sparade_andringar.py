"""Dokumentet har ändringar som ingen har godkänt eller avvisat.

Vad regeln hittar
Text som är tillagd, borttagen eller formaterad med ändringsspårning på. Dokumentet
läses som om alla ändringar var godkända, men ändringarna ligger kvar i filen.
Överstruken text räknas dit: den är struken för hand, men läses som vanlig text.

Varför
Den som öppnar filen kan se vem som har skrivit vad, och vad som stod där förut.
Det som skulle vara borta blir offentligt, och det är oklart vilken text som
gäller.

Exempel

    Kommunstyrelsen ~~godkänner~~ antar planen.

Bättre

    Kommunstyrelsen antar planen.

Källa
Tjuts egen.

Rättning
Ingen. I Word: Granska – Godkänn – Godkänn alla ändringar och sluta spåra. Överstruken
text tas bort, eller får stå kvar utan överstrykning.
"""

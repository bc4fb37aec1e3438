"""Word-filen har text som någon skulle ha fyllt i.

Vad regeln hittar
Text inom hakparenteser eller enkla klammerparenteser, uppmaningar från Words mallar,
ÅÅÅÅ-MM-DD, xx kr, ???, kopplingsfält som «Förnamn» och annat som brukar bli kvar, i
texten, sidhuvudet och sidfoten. Det som står i fält som tjut fyller i räknas inte.

Varför
Det är inget fält, så tjut lämnar det som det är. Det står då kvar i vartenda dokument.

Exempel

    Handläggare: [Namn], {titel}

Bättre

    Handläggare: {{ handlaggare }}, {{ handlaggare.titel }}

Källa
Tjuts egen. Alla fält står i docs/mallar.md i tjuts källkod.

Rättning
Ingen. Skriv ett fält i stället, som `{{ datum }}`, eller ta bort texten.
"""

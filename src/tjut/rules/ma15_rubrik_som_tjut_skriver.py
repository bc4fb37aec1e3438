"""Word-filen har en rubrik som tjut skriver själv.

Vad regeln hittar
Ett stycke i Word-filen som är ett av avsnittens rubriker, till exempel ”Ärendet” eller
”Förslag till beslut”.

Varför
tjut skriver rubrikerna med sin text, där fältet `innehall` står. Står de också i
Word-filen kommer de två gånger.

Exempel

    Ärendet

    Förslag till beslut

Bättre

    {{ innehall }}

Källa
Tjuts egen.

Rättning
Ingen. Ta bort rubrikerna, och skriv `{{ innehall }}` i deras ställe.
"""

"""Word-filen har en rubrik som tjut skriver själv.

Vad regeln hittar
Ett stycke i Word-filen som är ett av avsnittens rubriker, till exempel ”Ärendet” eller
”Förslag till beslut”, och om det står text under den.

Varför
tjut skriver rubrikerna med sin text, där fältet `innehall` står. Står de också i
Word-filen kommer de två gånger, och texten under dem följer med i varje dokument.

Exempel

    Ärendet

    Skriv en kort sammanfattning här.

    Förslag till beslut

Bättre

    {{ innehall }}

Källa
Tjuts egen.

Rättning
Ingen. Ta bort rubrikerna och texten under dem, och skriv `{{ innehall }}` i deras ställe.
"""

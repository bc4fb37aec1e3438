"""Word-filen säger inte var ärendets text ska stå.

Vad regeln hittar
En Word-fil utan fältet `innehall`.

Varför
tjut skriver då texten sist, efter allt som redan står på sidorna. Det är rätt för ett
brevhuvud, men inte när något ska stå efter texten.

Exempel

    Datum: {{ datum }}

Bättre

    Datum: {{ datum }}

    {{ innehall }}

Källa
Tjuts egen.

Rättning
Ingen. Skriv `{{ innehall }}` i ett eget stycke där texten ska börja.
"""

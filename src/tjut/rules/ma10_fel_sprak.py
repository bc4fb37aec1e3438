"""Word-filen säger inte att texten är på svenska.

Vad regeln hittar
En Word-fil vars språk saknas eller är ett annat än svenska, och fast text som är märkt
med ett annat språk.

Varför
En skärmläsare läser svenska med engelskt uttal, och Words stavningskontroll
understryker varje ord. I det som tjut skriver rättar tjut språket; mallens egen text
och det som skrivs för hand i den lämnas som de är.

Exempel

    Språk: engelska (USA)

Bättre

    Språk: svenska (Sverige)

Källa
WCAG 2.1, 3.1.1 Sidans språk och 3.1.2 Språk för delar, som lagen (2018:1937) om
tillgänglighet till digital offentlig service hänvisar till.

Rättning
Ingen. I Word: markera allt, Granska – Språk – Ange korrekturspråk – Svenska – Ange som
standard.
"""

"""En bild i Word-filen har ingen alternativtext.

Vad regeln hittar
En logotyp eller en annan bild i texten, sidhuvudet eller sidfoten utan
alternativtext, om den inte är markerad som dekorativ.

Varför
Den som inte ser bilden får inte veta vad den visar. Bilden följer med i varje
dokument som byggs.

Exempel

    Bild utan alternativtext

Bättre

    Alternativtext: Ekvinge kommuns logotyp

Källa
WCAG 2.1, 1.1.1 Icke-textuellt innehåll, som lagen (2018:1937) om tillgänglighet till
digital offentlig service hänvisar till.

Rättning
Ingen. I Word: högerklicka på bilden, Visa alternativtext.
"""

"""En uppgift står bara i sidhuvudet eller sidfoten.

Vad regeln hittar
Diarienummer eller datum med fält i sidhuvud eller sidfot men inget i själva texten.

Varför
Skärmläsare hoppar över sidhuvud och sidfot om man inte letar upp dem. tjut lägger
uppgifterna också i dokumentets egenskaper, men där letar få.

Exempel

    Sidhuvud: {{ diarienummer }}

Bättre

    Sidans text: Diarienummer: {{ diarienummer }}

Källa
WCAG 2.1, 1.3.2 Meningsfull ordning.

Rättning
Ingen. Lägg ett fält till överst på första sidan.
"""

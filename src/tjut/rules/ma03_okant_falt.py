"""Ett fält i Word-filen hör inte till någon uppgift.

Vad regeln hittar
En innehållskontroll vars tagg, eller rubrik när den inte har någon tagg, varken är
en av tjuts uppgifter eller en som mallen själv har lagt till.

Varför
tjut fyller inte i fältet. Det står kvar i dokumentet med sin uppmaning, ”Klicka här
för att ange text”.

Exempel

    En innehållskontroll med taggen diarienr

Bättre

    En innehållskontroll med taggen diarienummer

Källa
Tjuts egen. Alla nycklar står i docs/mallar.md i tjuts källkod.

Rättning
Ingen. I Word: Utvecklare – Egenskaper – Tagg. Egna uppgifter läggs till under
`[[egna_uppgifter]]` i mall.toml.
"""

"""mall.toml går inte att använda.

Vad regeln hittar
En mall.toml som saknas, inte går att läsa, har en okänd nyckel eller ett värde av
fel slag. Det första felet visas; när det är rättat visas nästa.

Varför
tjut läser mallens avsnitt, nyckelord och diarienummer ur filen. Kan den inte läsas
byggs inga dokument i mallen: `tjut build` vägrar med samma mening.

Exempel

    diarienumer = 'KS-[0-9]{4}-[0-9]{5}'

Bättre

    diarienummer = 'KS-[0-9]{4}-[0-9]{5}'

Källa
Tjuts egen. Vad filen får säga står i docs/mallar.md i tjuts källkod.

Rättning
Ingen. Meningen säger vilken nyckel det gäller.
"""

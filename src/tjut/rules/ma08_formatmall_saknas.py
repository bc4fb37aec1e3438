"""mall.toml nämner en formatmall som Word-filen inte har.

Vad regeln hittar
Ett namn under `[formatmallar]` som ingen formatmall i Word-filen har. Meningen säger
vad som används i stället.

Varför
Dokumenten ser inte ut som ni har tänkt er.

Exempel

    [formatmallar]
    rubrik2 = "Ärenderubirk"

Bättre

    [formatmallar]
    rubrik2 = "Ärenderubrik"

Källa
Tjuts egen.

Rättning
Ingen. Skriv namnet som det står i Words lista över formatmallar.
"""

"""En uppgift har ett värde av fel slag, till exempel ett datum som inte finns.

Vad regeln hittar
Ett datum som inte skrivs ÅÅÅÅ-MM-DD eller som inte finns i kalendern, en lista
där det ska stå text, text där det ska stå en lista, fler än fyra underskrifter
och en ärendetyp som mallen inte har.

Varför
Värdet kan inte användas. Ett datum som kan läsas på två sätt blir fel förr
eller senare.

Exempel

    datum: "10/3 2026"
    sammanträde: "2026-02-30"

Bättre

    datum: "2026-03-10"
    sammanträde: "2026-02-27"

Källa
SS-ISO 8601 om hur datum skrivs, och kommunens mall.

Rättning
Ingen. Regeln kan inte tystas.
"""

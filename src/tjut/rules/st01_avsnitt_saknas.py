"""Ett avsnitt som mallen kräver saknas.

Vad regeln hittar
Ett avsnitt som mallen kräver för ärendetypen och som inte finns. Är en rubrik
nästan rätt sägs det vid den rubriken: den är felstavad, har en siffra före sig,
har två # i stället för ett, eller är en rad med fet eller vanlig text.

Varför
De som ska besluta behöver hela underlaget, och de letar efter det på samma
ställe i varje ärende.

Exempel

    # Ekonomisk konskvenser

Bättre

    # Ekonomiska konsekvenser

Källa
Kommunens mall, och kommunallagens (2017:725) krav på att ärenden ska beredas.

Rättning
Ingen. Regeln kan inte tystas.
"""

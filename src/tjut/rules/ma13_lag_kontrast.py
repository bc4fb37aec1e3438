"""Text i Word-filen syns för dåligt mot det som den står på.

Vad regeln hittar
Fast text, och formatmallar som tjut använder, vars färg har lägre kontrast än 4,5:1
mot sidan, cellen eller stycket; 3:1 för text i minst 18 punkter, eller 14 i fet stil.

Varför
Den som ser dåligt, eller läser på en utskrift eller i solsken, kan inte läsa texten.

Exempel

    Grå text, 999999 mot vitt: 2,8:1

Bättre

    Mörkare grå text, 595959 mot vitt: 7,0:1

Källa
WCAG 2.1, 1.4.3 Kontrast (minimum), som lagen (2018:1937) om tillgänglighet till digital
offentlig service hänvisar till.

Rättning
Ingen. Välj en mörkare färg i texten eller i formatmallen.
"""

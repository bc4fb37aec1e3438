"""Ett avsnitt har en rubrik men ingen text.

Vad regeln hittar
Ett avsnitt där det inte står något annat än underrubriker och kommentarer.

Varför
En tom rubrik ser ut som ett förbiseende. Har avsnittet inget att säga är det en
upplysning i sig, och den behöver skrivas ut.

Exempel

    # Ekonomiska konsekvenser

    # Bedömning

Bättre

    # Ekonomiska konsekvenser

    Förslaget ryms inom nämndens budget för 2026.

    # Bedömning

Källa
tjuts egen regel. Kommuner har publicerat handlingar med tomma standardrubriker.

Rättning
Ingen. Regeln kan inte tystas.
"""

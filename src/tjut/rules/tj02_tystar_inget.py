"""En kommentar tystar en regel som inte har något att säga där.

Vad regeln hittar
En kommentar av formen tjut: tillåt, när det stycke eller den listpunkt som
kommer efter den inte har något att tysta. Även den som försöker tysta en regel
som aldrig får tystas, till exempel ST01. I tjut.toml: koden för en sådan regel
under ignore eller severity.

Varför
Felet är rättat, texten flyttad eller koden en annan. Blir kommentaren kvar
döljer den nästa fel på samma ställe.

Exempel

    <!-- tjut: tillåt SP02 meningen är ett citat -->

    Nämnden godkänner rapporten.

Bättre

    Nämnden godkänner rapporten.

Källa
tjuts egen regel.

Rättning
Ingen. Ta bort kommentaren, eller flytta den till raden före det den gäller. Ta
bort koden ur tjut.toml.
"""

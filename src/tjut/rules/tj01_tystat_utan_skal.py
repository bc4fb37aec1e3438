"""En kommentar tystar en regel utan att säga varför.

Vad regeln hittar
En kommentar av formen tjut: tillåt, som nämner en kod men inget skäl.

Varför
Den som läser ärendet efter dig ska kunna se att avvikelsen är medveten. Utan
skäl går det inte att skilja från att någon bara ville bli av med meddelandet.
Kommentaren tystar därför ingenting förrän skälet står där.

Exempel

    <!-- tjut: tillåt SP01 -->

Bättre

    <!-- tjut: tillåt SP01 ordet står i avtalets namn -->

Källa
tjuts egen regel.

Rättning
Ingen. Bara du vet skälet.
"""

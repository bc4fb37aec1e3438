"""Word-filen har makron.

Vad regeln hittar
En Word-fil (.docm eller .dotm) med makron eller egna kortkommandon.

Varför
Makron följer inte med i dokumenten. Den som räknar med att ett makro fyller i något
får ett dokument där det saknas.

Exempel

    mall.dotm

Bättre

    mall.dotx

Källa
Tjuts egen.

Rättning
Ingen. Spara mallen utan makron: Arkiv – Spara som – Word-mall (.dotx).
"""

"""Word-filen har ingen formatmall för ett slags text.

Vad regeln hittar
Ett slags text som tjut skriver (rubriker, listor, citat, tabeller, underskrifter,
fotnoter, länkar) och som Word-filen inte har någon formatmall för.

Varför
tjut lägger då till en egen, enkel formatmall, eller använder den vanliga texten.
Dokumenten blir riktiga, men kanske inte som kommunen vill ha dem.

Exempel

    Listor skrivs med formatmallen Normal

Bättre

    Listor skrivs med formatmallen Punktlista

Källa
Tjuts egen.

Rättning
Ingen. Skapa formatmallen i Word, eller säg under `[formatmallar]` i mall.toml vad er
egen heter.
"""

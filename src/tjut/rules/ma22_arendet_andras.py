"""Ett ärende blir inte detsamma när det byggs i mallen.

Vad regeln hittar
tjut bygger två påhittade ärenden i mallen, ett med alla uppgifter och ett med bara de
obligatoriska, och läser tillbaka dokumenten. Regeln nämner det som inte kom tillbaka.

Varför
tjut skriver inget dokument som inte går att läsa tillbaka som samma ärende. I en sådan
mall går därför inga ärenden att bygga.

Exempel

    Ett dokument som tjut har byggt, använt som mall

Bättre

    En mall med {{ innehall }} i ett eget stycke

Källa
Tjuts egen.

Rättning
Ingen. Flytta `innehall` till ett eget stycke utanför tabeller. Hjälper inte det tar du
bort text och fält ur Word-filen, ett i taget, och kontrollerar den igen.
"""

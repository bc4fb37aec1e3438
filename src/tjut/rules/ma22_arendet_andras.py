"""Ett ärende blir inte detsamma när det byggs i mallen.

Vad regeln hittar
tjut bygger två påhittade ärenden i mallen, ett med alla uppgifter och ett med bara de
obligatoriska, och läser tillbaka dokumenten. Regeln nämner det som inte kom tillbaka.

Varför
tjut skriver inget dokument som inte går att läsa tillbaka som samma ärende. Ärenden som
har det som regeln nämner går därför inte att bygga i mallen.

Exempel

    {{ underskrifter }} i en textruta

Bättre

    {{ underskrifter }} i ett eget stycke på sidan

Källa
Tjuts egen.

Rättning
Ingen. Ge `innehall`, `underskrifter` och listorna egna stycken utanför textrutor och
tabeller, och rubrikernas formatmallar en dispositionsnivå. Hjälper inte det tar du bort
text och fält ur Word-filen, ett i taget, och kontrollerar den igen.
"""

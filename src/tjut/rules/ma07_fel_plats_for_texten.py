"""Fältet för ärendets text står där texten inte kan stå.

Vad regeln hittar
Ett `innehall` i ett sidhuvud, en sidfot eller en textruta, mitt i ett stycke med annan
text, eller ett andra när ett redan finns.

Varför
Texten består av flera stycken, listor och tabeller. Den får plats på ett enda ställe,
och inte inne i ett stycke. Är fältet skrivet med klammerparenteser skulle det stå kvar
i dokumentet, och `tjut build` vägrar med samma mening.

Exempel

    Ärendet: {{ innehall }}

Bättre

    {{ innehall }}

Källa
Tjuts egen.

Rättning
Ingen. Ge fältet ett eget stycke och ta bort de andra.
"""

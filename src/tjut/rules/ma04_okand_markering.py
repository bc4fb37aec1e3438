"""Det som är skrivet som ett fält är inget fält.

Vad regeln hittar
Text mellan dubbla klammerparenteser som inte är en uppgift, eller som är felskriven
så att den inte kan läsas.

Varför
Texten skulle stå kvar som den är i varje dokument. Därför bygger tjut inga dokument i
mallen: `tjut build` vägrar med samma mening.

Exempel

    Diarienummer: {{ diarienr }}

Bättre

    Diarienummer: {{ diarienummer }}

Källa
Tjuts egen. Alla nycklar står i docs/mallar.md i tjuts källkod.

Rättning
Ingen. Skriv nyckeln som ett ord mellan {{ och }}.
"""

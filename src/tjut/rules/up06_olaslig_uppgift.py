"""En rad i uppgifterna går inte att läsa som den är skriven.

Vad regeln hittar
Ett värde med kolon och mellanslag i sig, ett värde som börjar med något av tecknen
`@ % * & ! | > { } [ ] ,` eller `` ` ``, citattecken om bara en del av värdet, ett
citattecken som inte avslutas, ett värde mellan citattecken som inte är raka, som ”
eller », kolon utan mellanslag efter, indrag med tabb, en uppgift som är indragen av
misstag, en rad som ingen uppgift är, och uppgifter som aldrig avslutas med en rad
`---`. Text inom hakparenteser, som `[fyll i titel]`, är ingen sådan: den räknas som
något som är kvar att fylla i. Inuti ett värde får citattecknen se ut hur som helst.

Varför
Uppgifterna läses som YAML, där många tecken har en egen betydelse. Utan citattecken
blir en titel med kolon till två uppgifter, eller till inget alls. Bara raka citattecken
räknas; andra skulle bli en del av titeln.

Exempel

    titel: Motion: fler cykelbanor
    nämnd: "Nämnden för barn" och unga
    förvaltning: ”Kommunledningskontoret”

Bättre

    titel: "Motion: fler cykelbanor"
    nämnd: "Nämnden för barn och unga"
    förvaltning: "Kommunledningskontoret"

Källa
YAML 1.2, yaml.org/spec. Vilka rader som tjut läser ändå är tjuts egen regel.

Rättning
`tjut check --fix` sätter citattecken om värdet där det räcker, gör dem raka, skriver
det mellanslag som saknas efter kolon, och tar bort ett indrag som inte ska vara där.
Inget annat i värdet ändras.
"""

"""Tecknet # gör att slutet av en uppgift försvinner.

Vad regeln hittar
Ett mellanslag och tecknet # i ett värde utan citattecken om sig.

Varför
I YAML börjar en kommentar vid `#`. Det som står efter tecknet kommer aldrig med i
dokumentet, och ingen märker det.

Exempel

    titel: Ombyggnad av hus #4 i Ekby

Bättre

    titel: "Ombyggnad av hus #4 i Ekby"

Källa
YAML 1.2, 6.6 Comments, yaml.org/spec.

Rättning
`tjut check --fix` sätter citattecken om hela värdet. Var det en kommentar, så ska den
stå på en egen rad, med `#` först.
"""

"""Dokumentet har text som inte syns.

Vad regeln hittar
Text med formatet Dold i en Word-fil.

Varför
Dold text skrivs inte ut, men den finns i filen och kan läsas av var och en som
tar fram den. Ofta är det anvisningar ur en mall eller något som någon har velat
spara till senare.

Exempel

    Kommunstyrelsen antar planen. [dolt: stäm av med juristen först]

Bättre

    Kommunstyrelsen antar planen.

Källa
Tjuts egen.

Rättning
Ingen. I Word: visa dold text med ¶ på fliken Start, och ta bort den.
"""

"""En Word-fil saknar det som hjälpmedel behöver för att läsa den.

Vad regeln hittar
En Word-fil som inte säger vilket språk den är skriven på eller vad den heter.
Rubriker som bara är fet text i stället för en rubrikformatmall. Listor där
punkterna eller siffrorna är skrivna för hand.

Varför
En skärmläsare läser upp svenska på svenska först när den vet att det är
svenska. Den som inte ser sidan hoppar mellan rubrikerna och hör hur många
punkter en lista har, men bara om Word vet att det är rubriker och listor.

Exempel

    **Förslag till beslut**

    • Kommunstyrelsen antar planen.

Bättre

    Förslag till beslut (formatmallen Rubrik 2)

    1. Kommunstyrelsen antar planen. (Words numrering)

Källa
WCAG 2.1: 1.3.1 Information och relationer, 2.4.2 Sidans titel och 3.1.1 Sidans
språk, som lagen (2018:1937) om tillgänglighet till digital offentlig service
hänvisar till.

Rättning
Ingen. Gör rubrikerna och listorna om i Word, eller låt tjut bygga dokumentet.
"""

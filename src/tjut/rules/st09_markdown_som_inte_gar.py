"""Texten har ett skrivsätt som inte kan bli något i dokumentet.

Vad regeln hittar
Allt som har en egen betydelse i Markdown och som ett ärende inte kan innehålla:

- kod mellan tecknen `` ` `` eller ```` ``` ````, och rader som blir kod för att de
  börjar med fyra mellanslag eller ett tabbtecken
- HTML-kod, och kommentarer som inte avslutas eller har text bredvid sig
- tabellrader med fler celler än rubrikraden, text direkt under en tabell, och tabeller
  från Word, där tabbtecken håller isär kolumnerna
- rubriker utan mellanslag efter `#`, under nivå tre eller inuti en lista, en rad med
  `---` eller `===` som gör stycket ovanför till en rubrik, och linjer
- listpunkter som är skrivna med `•`, `–` eller `a)`, eller utan mellanslag, numrerade
  rader som blir en del av stycket ovanför, och meningar som börjar med ett årtal och
  en punkt och därför läses som en lista
- länkar och bilder utan text eller adress, eller med en adress som inte går att använda
- fotnoter utan text eller utan plats i texten
- bilder som Word inte kan visa: de ska vara PNG, JPEG, GIF, BMP eller TIFF och högst 20 MB
- överstruken text, kryssrutor, och listor i fler än nio nivåer
- tecknen `**` där de inte gör någon text fet.

Varför
Texten skulle antingen försvinna eller se annorlunda ut än den som skrev den tänkte
sig, och det märks först i det färdiga dokumentet.

Exempel

    #Utredning
    • Skolan behöver fler lokaler.
    2019. Därefter har antalet elever ökat.

Bättre

    # Utredning

    - Skolan behöver fler lokaler.

    Sedan 2019 har antalet elever ökat.

Källa
CommonMark, commonmark.org, och GitHub Flavored Markdown för tabeller och fotnoter.
Vad ett ärende kan innehålla är tjuts egen regel.

Rättning
Ingen. Meddelandet säger vad som kan stå i stället.
"""

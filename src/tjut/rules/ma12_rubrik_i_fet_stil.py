"""En rubrik i Word-filen är bara fet text.

Vad regeln hittar
Ett kort stycke för sig självt i fet stil, med text efter, som inte har någon
rubrikformatmall. Rader i tabeller, rader med fält och rader som slutar med kolon
räknas inte. Också en formatmall som mall.toml använder för rubriker, men som Word inte
vet är en rubrik.

Varför
Den som inte ser sidan hoppar mellan rubrikerna, men bara om Word vet att de är
rubriker.

Exempel

    **Kontakta kommunen**

Bättre

    Kontakta kommunen (formatmallen Rubrik 2)

Källa
WCAG 2.1, 1.3.1 Information och relationer.

Rättning
Ingen. Ställ markören i stycket och välj Rubrik 1, 2 eller 3 bland formatmallarna.
En egen formatmall gör du till rubrik under Ändra – Format – Stycke – Dispositionsnivå.
"""

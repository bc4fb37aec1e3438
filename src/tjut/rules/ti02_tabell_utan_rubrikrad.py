"""En tabell saknar rubrikrad.

Vad regeln hittar
I en `.md`-fil: rader som börjar med `|` utan den rad `|---|---|` som skiljer rubrikraden
från resten, och tabeller där hela rubrikraden är tom. I en Word-fil: en tabell vars
första rad inte är märkt som rubrikrad. Tabeller som bara ordnar sidhuvud eller
underskrifter räknas inte.

Varför
En skärmläsare läser upp kolumnens rubrik vid varje cell. Utan rubrikrad blir tabellen
en rad lösa tal.

Exempel

    | 2025 | 1 200 000 kronor |
    | 2026 | 1 450 000 kronor |

Bättre

    | År | Kostnad |
    |---|---|
    | 2025 | 1 200 000 kronor |
    | 2026 | 1 450 000 kronor |

Källa
WCAG 2.1, 1.3.1 Information och relationer, som lagen (2018:1937) om tillgänglighet
till digital offentlig service hänvisar till.

Rättning
Ingen. Bara den som kan innehållet vet vad kolumnerna heter.
"""

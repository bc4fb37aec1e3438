"""En kommentar eller tjut.toml nämner en kod som ingen regel har.

Vad regeln hittar
En kod i en kommentar av formen tjut: tillåt, eller i select, ignore och
severity i tjut.toml, som ingen regel har. Även en kommentar som börjar med
tjut: och inte går att förstå.

Varför
En felskriven kod gör ingenting, och det märks inte förrän någon undrar varför
regeln fortfarande säger ifrån.

Exempel

    <!-- tjut: tillåt SP1 ordet står i avtalets namn -->

Bättre

    <!-- tjut: tillåt SP01 ordet står i avtalets namn -->

Källa
tjuts egen regel. Koderna listas av tjut rule.

Rättning
Ingen. Meddelandet säger vilken kod som ligger närmast.
"""

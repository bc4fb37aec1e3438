"""What a case cannot hold, and what to write instead: the sentences of ST09."""

from tjut.findings import Finding
from tjut.source import Span

_SENTENCES = {
    "code": "Text mellan tecknen ` läses som kod, som inte kan stå i ett ärende; "
    "ta bort tecknen ` eller skriv citattecken i stället",
    "code-block": "Rader mellan ``` läses som kod, som inte kan stå i ett ärende; "
    "ta bort raderna med ``` och skriv texten som vanliga stycken",
    "indented": "Rader som börjar med fyra mellanslag läses som kod; "
    "ta bort mellanslagen i början av raden",
    "html": "HTML-kod kan inte stå i ett ärende; skriv texten utan <…>",
    "br": "<br> kan inte stå i ett ärende; avsluta raden med \\ för att byta rad, "
    "eller lämna en tom rad för ett nytt stycke",
    "comment-open": "Kommentaren avslutas aldrig; skriv --> där den ska sluta",
    "comment-beside": "Kommentaren har text bredvid sig; "
    "ställ den på en egen rad, från <!-- till -->",
    "fence-open": "Raden inleder kod, som inte kan stå i ett ärende och som aldrig avslutas; "
    "ta bort raden",
    "rule": "En linje tvärs över sidan kan inte stå i ett ärende; ta bort raden",
    "setext-1": "Raden med = gör stycket ovanför till en rubrik; ta bort raden, "
    "och skriv # och ett mellanslag före texten om den ska vara rubrik",
    "setext-2": "Raden med - gör stycket ovanför till en rubrik; ta bort raden, "
    "och skriv ## och ett mellanslag före texten om den ska vara rubrik",
    "heading-level": "Rubriker finns på tre nivåer; skriv #, ## eller ### före rubriken",
    "heading-nested": "En rubrik kan inte stå i en lista, ett citat eller en fotnot; "
    "lämna en tom rad före den och låt # stå först på raden",
    "heading-blank": "Rubriken saknar mellanslag efter #; skriv ett mellanslag efter #",
    "bold": "Tecknen ** gör ingen text fet här utan skrivs ut; skriv dem tätt intill orden, "
    "både före och efter dem, eller \\*\\* om de ska synas",
    "strikethrough": "Text mellan ~~ blir överstruken, och det kan inte stå i ett ärende; "
    "ta bort tecknen ~~, eller hela texten",
    "task": "En kryssruta kan inte stå i ett ärende; ta bort [ ] och skriv bara texten",
    "link-text": "Länken saknar text att klicka på; skriv [text](adress)",
    "link-address": "Länken saknar adress; skriv [text](https://…), eller ta bort parenteserna",
    "link-scheme": "Länken kan inte användas; "
    "adressen ska börja med https://, http:// eller mailto:",
    "link-file": "Länken leder till en fil, som inte följer med dokumentet; "
    "skriv vad filen heter, och nämn den bland handlingarna",
    "link-www": "Länkens adress är inte hel; skriv https:// före den",
    "link-blank": "Länken blir ingen länk, för adressen innehåller mellanslag; "
    "skriv adressen mellan < och >, som i [text](<min fil.pdf>)",
    "image-blank": "Bilden visas inte, för adressen innehåller mellanslag; "
    "skriv adressen mellan < och >, som i ![text](<min bild.png>)",
    "image-link": "En bild kan inte vara en länk; skriv bilden för sig och länken i texten",
    "deep": "Listor och citat ligger i varandra i för många nivåer; högst nio kan skrivas ut",
    "year": "Raden börjar med ett årtal och en punkt, och läses därför som en numrerad lista; "
    "skriv \\ före punkten eller låt ett annat ord stå först",
    "bullet": "Listpunkten är skriven med ett annat tecken än bindestreck; "
    "skriv - och ett mellanslag, och lämna en tom rad före listan",
    "letter": "Rader som börjar med a), b) blir ingen lista utan en enda löpande text; "
    "skriv - eller 1. och ett mellanslag före varje rad",
    "bullet-blank": "Listpunkten saknar mellanslag efter bindestrecket; "
    "skriv - och ett mellanslag före texten",
    "number-blank": "Den numrerade punkten saknar mellanslag efter siffran; "
    "skriv ett mellanslag efter punkten",
    "item-text": "Punkten börjar inte med text; skriv text efter tecknet, eller ta bort punkten",
    "quote-nested": "Ett citat kan inte stå i ett annat citat; ta bort ett av tecknen >",
    "item-line": "Raden blir en del av stycket ovanför och ingen egen punkt; "
    "lämna en tom rad före den",
    "tab": "Raden börjar med ett tabbtecken; ta bort det, "
    "eller skriv mellanslag om raden hör till en lista",
    "tabs": "Raderna ser ut som en tabell från Word och läses som löpande text; "
    "skriv | mellan kolumnerna, och en rad som |---|---| under rubrikerna",
    "row-text": "Texten står direkt under tabellen och hamnar i den; lämna en tom rad före texten",
    "cells": "Raden har fler celler än tabellens rubrikrad, och de som är för många "
    "kommer inte med; lägg till en kolumn i rubrikraden eller skriv \\| för ett streck i texten",
    "columns": "Rubrikraden och strecken under den har olika många celler, och därför "
    "läses raderna inte som en tabell; skriv lika många",
    "note-undefined": "Fotnoten saknar text; skriv den på en egen rad, [^1]: och sedan texten, "
    "med samma namn inom hakparenteserna",
    "note-bracket": "Fotnoten kan inte stå direkt före en hakparentes; skriv mellanslag emellan",
    "note-unused": "Ingen plats i texten hänvisar till fotnoten; "
    "skriv hänvisningen, till exempel [^1], i texten eller ta bort fotnoten",
    "note-twice": "Fotnoten finns redan längre upp; ge den ett annat namn eller ta bort den ena",
    "note-in-note": "En fotnot kan inte ha en egen fotnot; skriv allt i samma fotnot",
    "address-unused": "Ingen länk i texten använder den här adressen; "
    "ta bort raden eller skriv länken som [text](adress)",
    "lost": "Texten kommer inte med i dokumentet; skriv om den som ett vanligt stycke",
}


def unsupported(construct: str, start: int, end: int) -> Finding:
    """The ST09 finding for a construct, a key of the table above, at start to end."""
    return Finding("ST09", _SENTENCES[construct], Span(start, end))
